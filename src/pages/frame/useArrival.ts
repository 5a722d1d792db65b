import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import type { Language } from '../../i18n/languages';
import { focusHeading } from './focusHeading';

/**
 * Arriving at a page: its heading takes the focus, which announces it, and comes into view where it isn't; after
 * Back the router restores the scroll. A first load, another query, another fragment or the same page in another
 * language moves nothing.
 */
export function useArrival(language: Language) {
  const { pathname, hash } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const page = pathname.slice(language.length + 1);
  // Mounted by a link from outside the frame, it has arrived; otherwise this is a first load.
  const shown = useRef(isBack ? page : null);

  useEffect(() => {
    // Said again, it would have the browser work out all styles anew.
    if (document.documentElement.lang !== language) document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    const heading = focusHeading();
    if (!hash && !isBack) heading?.scrollIntoView({ block: 'nearest' });
  }, [page, hash, isBack]);
}
