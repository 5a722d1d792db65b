import type { Page } from '../content/views';
import { useWords } from '../i18n/useWords';
import { pathTo, type Place } from '../links';
import { ArrowLeftIcon, ArrowRightIcon } from '../ui/icons';
import { Link } from '../ui/Link';

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
      <ol className="-mx-4 flex flex-wrap items-center gap-x-1 text-list tabular-nums">
        {numbersAround(page, pages).map((number) => (
          <li key={number} className="flex items-center">
            <Link
              to={to(number)}
              aria-label={t('state.page', { number, total: pages })}
              aria-current={number === page ? 'page' : undefined}
              className={`inline-flex min-h-11 min-w-11 items-center justify-center ${number === page ? 'font-semibold' : 'text-celadon hover:underline'}`}
            >
              {number}
            </Link>
            {isBeforeGap(number, page, pages) && (
              <span aria-hidden="true" className="px-1 text-quiet">
                …
              </span>
            )}
          </li>
        ))}
      </ol>
      <div className="flex grow justify-between gap-x-8 sm:grow-0">
        {page > 1 && (
          <Link to={to(page - 1)} className="link inline-flex min-h-11 items-center gap-2">
            <ArrowLeftIcon className="size-3.5" />
            {t('state.previousPage')}
          </Link>
        )}
        {page < pages && (
          <Link to={to(page + 1)} className="link ml-auto inline-flex min-h-11 items-center gap-2">
            {t('state.nextPage')}
            <ArrowRightIcon className="size-3.5" />
          </Link>
        )}
      </div>
    </nav>
  );
}

/** The first page, the last one, and those near the page at hand: as many however many there are. */
function numbersAround(page: number, pages: number): number[] {
  const all = Array.from({ length: pages }, (_, index) => index + 1);
  return all.filter((number) => number === 1 || number === pages || Math.abs(number - page) <= 2);
}

function isBeforeGap(number: number, page: number, pages: number): boolean {
  return number < pages && !numbersAround(page, pages).includes(number + 1);
}
