import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { Language } from '../../i18n/languages';

/**
 * Arriving at a page: its heading takes the focus, which announces it, and comes into view where it isn't.
 * A first load, another query, another fragment or the same page in another language moves nothing.
 */
export function useArrival(language: Language) {
  const { pathname, hash } = useLocation();
  const page = pathname.slice(language.length + 1);
  const shown = useRef(page);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.focus({ preventScroll: true });
    if (!hash) heading?.scrollIntoView({ block: 'nearest' });
  }, [page, hash]);
}
