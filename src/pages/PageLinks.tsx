import { Link } from 'react-router';
import type { Page } from '../content/views';
import { useWords } from '../i18n/useWords';
import { pathTo, type Place } from '../links';
import { ArrowLeftIcon, ArrowRightIcon } from '../ui/icons';

interface PageLinksProps {
  list: Page<unknown>;
  /** The list's own place, which is its first page. */
  place: Extract<Place, { part?: string }>;
}

/** From one page of a list that is counted from its first to those before and after it. */
export function PageLinks({ list: { page, pages }, place }: PageLinksProps) {
  const { t, language } = useWords();
  if (pages === 1) return null;
  const to = (number: number) => pathTo(language, number === 1 ? place : { ...place, part: String(number) });

  return (
    <nav
      aria-label={t('state.pages')}
      className="mt-12 flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-line pt-5 text-name"
    >
      {page > 1 && (
        <Link to={to(page - 1)} className="link inline-flex min-h-11 items-center gap-2">
          <ArrowLeftIcon className="size-3.5" />
          {t('state.previousPage')}
        </Link>
      )}
      <span className="py-2 text-quiet">{t('state.page', { number: page, total: pages })}</span>
      {page < pages && (
        <Link to={to(page + 1)} className="link inline-flex min-h-11 items-center gap-2">
          {t('state.nextPage')}
          <ArrowRightIcon className="size-3.5" />
        </Link>
      )}
    </nav>
  );
}
