import { createContext, use, useState, type ComponentType, type ReactNode } from 'react';
import { loadCode } from '../content/reading';
import type { Language } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import { loadWords } from '../i18n/words';
import type { Asked } from './asked';
import { useCopying } from './Copying';
import type { SharePanelProps } from './SharePanel';

const ShareContext = createContext<((asked: Asked) => void) | null>(null);

/** Opens the panel with all the ways to share something. */
export function useShare(): (asked: Asked) => void {
  const share = use(ShareContext);
  if (!share) throw new Error('Nothing here shares: there is no Sharing around it.');
  return share;
}

/** The panel's code and words come when someone is about to use it. */
async function loadPanel(language: Language) {
  const [{ SharePanel }] = await loadCode(() => Promise.all([import('./SharePanel'), loadWords(language)]));
  return SharePanel;
}

/** Call it where a visitor shows the intent to share. What doesn't come is asked for again, and missed, at the press. */
export function prepareToShare(language: Language): void {
  loadPanel(language).catch(() => {});
}

interface SharingProps {
  /** The path of the page: another one closes the panel. */
  page: string;
  children: ReactNode;
}

/** Gives everything inside it one panel to share with. Where that doesn't come, or can't be drawn, the link is copied at least. */
export function Sharing({ page, children }: SharingProps) {
  const { t, language } = useWords();
  const { copy } = useCopying();
  const [opened, setOpened] = useState<{
    asked: Asked;
    page: string;
    Panel: ComponentType<SharePanelProps>;
  } | null>(null);

  // Left behind with its page, it doesn't come back with it.
  if (opened && opened.page !== page) setOpened(null);

  const shareLink = ({ address }: Asked) => {
    setOpened(null);
    copy({ text: address, said: t('share.unavailable') });
  };
  const share = (asked: Asked) => {
    loadPanel(language).then(
      (Panel) => setOpened({ asked, page, Panel }),
      () => shareLink(asked),
    );
  };

  return (
    <ShareContext value={share}>
      {children}
      {opened?.page === page && (
        <opened.Panel
          asked={opened.asked}
          onClose={() => setOpened(null)}
          onTrouble={() => shareLink(opened.asked)}
        />
      )}
    </ShareContext>
  );
}
