import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../i18n/useWords';
import { Boundary } from '../ui/Boundary';
import { Dialog } from '../ui/Dialog';
import { CloseIcon } from '../ui/icons';
import type { Asked } from './asked';
import { Copying } from './Copying';
import { CopyQuotation } from './CopyQuotation';
import { inMarks, sourceOf, type Quotation } from './quotation';
import { EmbedCode } from './EmbedCode';
import { sharedOf } from './sharedOf';
import { Ways } from './Ways';

export interface SharePanelProps {
  asked: Asked;
  onClose: () => void;
  /** Where it can't be drawn. */
  onTrouble: () => void;
}

const titles = {
  statement: 'share.title',
  passage: 'share.titlePassage',
  words: 'share.titleWords',
} as const;

/** All the ways to share something, over the page. It says by itself what became of each: the page behind is mute. */
export function SharePanel({ onTrouble, ...props }: SharePanelProps) {
  return (
    <Boundary onTrouble={onTrouble}>
      <Panel {...props} />
    </Boundary>
  );
}

function Panel({ asked, onClose }: Omit<SharePanelProps, 'onTrouble'>) {
  const { t, language } = useWords();
  const heading = useId();
  const ways = useRef<HTMLDivElement>(null);
  const [isWhole, setWhole] = useState(false);
  const shared = sharedOf(asked, t, language);
  const shown = isWhole && shared.whole ? shared.whole : shared;
  const [quotation] = shown.quotations;

  useEffect(() => {
    focusFirstWay(ways.current);
  }, []);

  function handleWhole() {
    setWhole(true);
    // The button goes with the passage.
    focusFirstWay(ways.current);
  }

  return (
    <Dialog
      aria-labelledby={heading}
      onClose={onClose}
      className="m-auto max-h-[calc(100dvh-2rem)] max-w-[36rem] scroll-pt-20 overflow-y-auto max-sm:mb-0 max-sm:max-w-none"
    >
      <Copying>
        <div className="sticky top-0 z-1 flex items-center justify-between bg-paper py-3 pr-3 pl-5 sm:py-5 sm:pr-5 sm:pl-8">
          <h2 id={heading} className="font-serif text-section font-semibold">
            {t(titles[shown.kind])}
          </h2>
          <button
            type="button"
            aria-label={t('share.close')}
            onClick={onClose}
            className="flex size-11 shrink-0 items-center justify-center"
          >
            <CloseIcon />
          </button>
        </div>
        <div ref={ways} className="grid gap-6 px-5 pb-7 sm:px-8">
          {quotation && <Preview quotation={quotation} />}
          {!shown.isExact && <p className="text-list text-quiet">{t('share.passageInstead')}</p>}
          <Ways shared={shown} />
          {shown.quotations.length > 0 && <CopyQuotation quotations={shown.quotations} />}
          {shown.embed && <EmbedCode quoted={shown.embed} />}
          {shown.whole && (
            <button type="button" onClick={handleWhole} className="way">
              {t('share.whole')}
            </button>
          )}
        </div>
      </Copying>
    </Dialog>
  );
}

/** A way to share comes first for the keyboard, not the way out. */
function focusFirstWay(ways: HTMLElement | null) {
  ways?.querySelector<HTMLElement>('.way')?.focus();
}

/** The words that go out, so that nobody sends what they haven't read. */
function Preview({ quotation }: { quotation: Quotation }) {
  const { language, words } = quotation;
  return (
    <figure lang={language} className="grid gap-2 border-l-3 border-celadon pl-4">
      <blockquote lang={words.language} className="words text-[1.0625rem]/7 whitespace-pre-line">
        {inMarks(words.text)}
      </blockquote>
      <figcaption className="text-list text-quiet">{sourceOf(quotation)}</figcaption>
    </figure>
  );
}
