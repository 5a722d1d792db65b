import { useLocation, useNavigate } from 'react-router';
import { absolute, pathTo, type Place } from '../links';
import { useWords } from '../i18n/useWords';
import { useCopying } from '../share/Copying';
import { useOnceHydrated } from '../ui/useHydrated';
import { useKeptScroll } from './scrollKey';
import { site } from './siteSettings';

/**
 * The id that the address points at, once the page is the app's: a written page has no fragment. A text directive
 * is the browser's; one that knows none leaves it in the address.
 */
export function useFragment(): string | undefined {
  const id = useLocation().hash.slice(1).split(':~:')[0];
  return useOnceHydrated(id || undefined, undefined);
}

/** The passage that the address points at, and what a passage's link does: point there, and copy that address. */
export function usePassages(place: Place) {
  const { t, language } = useWords();
  const marked = useFragment();
  const navigate = useNavigate();
  const state = useKeptScroll();
  const { copy } = useCopying();

  function handleLink(passage: string) {
    const path = pathTo(language, place, passage);
    copy({ text: absolute(site, path), said: t('share.linkCopied') });
    void navigate(path, { replace: true, preventScrollReset: true, state });
  }

  return { marked, handleLink };
}
