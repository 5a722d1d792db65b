import { useWords } from '../i18n/useWords';
import { absolute, pathTo } from '../links';
import type { Asked } from '../share/asked';
import type { SelectedWords } from '../share/selectedWords';
import { useShare } from '../share/Sharing';
import { site } from './siteSettings';
import { useFragment } from './useFragment';

/**
 * Opens the panel with what a statement's page shares: the passage that the address points at, else the
 * statement, by its pull; or words that were selected on it.
 */
export function useSharing(told: Asked['told'], place: Asked['place']) {
  const { language } = useWords();
  const share = useShare();
  const fragment = useFragment();
  const marked = told.statement.passages.find((id) => id === fragment);

  function ask(selected?: SelectedWords) {
    const address = selected?.address ?? absolute(site, pathTo(language, place, marked));
    share({ told, place, site, address, marked, selected });
  }

  return { handleShare: () => ask(), handleWords: ask };
}
