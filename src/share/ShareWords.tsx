import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../i18n/useWords';
import { ShareIcon } from '../ui/icons';
import type { SelectedWords } from './selectedWords';
import type { Offer } from './watchSelection';

interface ShareWordsProps {
  /** The page's own address, absolute. */
  address: string;
  onShare: (words: SelectedWords) => void;
  /** One statement's words. */
  children: ReactNode;
}

/** What follows selections comes when someone begins one. */
const loadWatcher = () => import('./watchSelection');

/**
 * Offers to share the words that are selected in a statement: beside them for a mouse, at the foot of the screen
 * for a finger, where the system's own menu doesn't stand; for the keyboard after the words.
 */
export function ShareWords({ address, onShare, children }: ShareWordsProps) {
  const { t } = useWords();
  const container = useRef<HTMLDivElement>(null);
  const [offer, setOffer] = useState<Offer | null>(null);

  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    let isAsked = false;
    const begin = async () => {
      if (isAsked || document.getSelection()?.isCollapsed !== false) return;
      isAsked = true;
      // Without the module — the network is gone — there is nothing to offer; the next selection asks for it again.
      const watcher = await loadWatcher().catch(() => null);
      isAsked = watcher !== null;
      if (!signal.aborted) watcher?.watchSelection(container.current!, address, setOffer, signal);
    };
    document.addEventListener('selectionchange', () => void begin(), { signal });
    return () => ending.abort();
  }, [address]);

  return (
    <div ref={container} data-offers={offer ? '' : undefined} className="relative">
      {children}
      <p aria-live="polite" className="sr-only">
        {offer && t('selection.offered')}
      </p>
      {offer && (
        <button
          type="button"
          // A press of it is no new selection, and in some browsers would end the one there is.
          onPointerDown={(event) => event.stopPropagation()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onShare(offer.words)}
          style={{ '--left': `${offer.at.left}px`, '--top': `${offer.at.top}px` }}
          className="fixed inset-x-5 bottom-4 z-23 inline-flex min-h-11 items-center justify-center gap-2.5 bg-celadon px-4 text-name font-medium whitespace-nowrap text-on-celadon hover:underline hover:underline-offset-4 pointer-fine:absolute pointer-fine:inset-auto pointer-fine:top-(--top) pointer-fine:left-[clamp(0px,var(--left),100%-12rem)] print:hidden"
        >
          <ShareIcon className="size-4" />
          {t('selection.share')}
        </button>
      )}
    </div>
  );
}
