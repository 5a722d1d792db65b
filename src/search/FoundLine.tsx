import { Link } from '../ui/Link';
import { useWords } from '../i18n/useWords';
import { ActionButton } from '../ui/ActionButton';
import type { Looked } from './looked';

interface FoundLineProps {
  /** How many there are, where nobody searches. */
  whole: number | undefined;
  /** Absent while nothing has come to search in. */
  total: number | undefined;
  names: number;
  looked: Looked | undefined;
  isFetching: boolean;
  /** Where the list is whole again; absent where nothing narrows it. */
  clearPath: string | undefined;
  hasText: boolean;
  /** Looks through older statements; absent where nobody searches, there are none, or something didn't come, which is asked for first. */
  onFurther: (() => void) | undefined;
}

/**
 * How much was found, and how far back the search has looked; how many there are, where nobody searches: one line, so that a
 * screen reader hears each change of it.
 */
export function FoundLine({
  whole,
  total,
  names,
  looked,
  isFetching,
  clearPath,
  hasText,
  onFurther,
}: FoundLineProps) {
  const { t } = useWords();
  const isEmpty = whole === undefined && total === undefined && !isFetching && clearPath === undefined;
  return (
    <div
      className={
        isEmpty
          ? 'sr-only'
          : 'flex min-h-11 flex-wrap items-center justify-between gap-x-6 border-t border-ink py-2 text-list'
      }
    >
      <p role="status" className="text-quiet">
        {whole === undefined ? searchedWords() : t('statements.count', { count: whole })}
      </p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {onFurther && looked && !looked.isWhole && (
          <ActionButton isBusy={isFetching} onPress={onFurther}>
            {isFetching ? t('site.loading') : t('search.further')}
          </ActionButton>
        )}
        {clearPath !== undefined && (
          <Link to={clearPath} preventScrollReset className="link inline-flex min-h-11 items-center">
            {t('statements.clear')}
          </Link>
        )}
      </div>
    </div>
  );

  function searchedWords() {
    if (total === undefined || !looked) return isFetching && t('site.loading');
    const { since, searched, isWhole } = looked;
    return (
      <>
        {countWords(total, looked)}
        {since !== undefined && !isWhole && (
          <span className="block">{t('search.looked', { since, searched, total: looked.total })}</span>
        )}
      </>
    );
  }

  function countWords(count: number, { total: all, isWhole }: Looked) {
    if (!hasText) {
      return isWhole ? t('statements.countOf', { shown: count, total: all }) : foundWords(count);
    }
    return [names > 0 && t('search.names', { count: names }), foundWords(count)].filter(Boolean).join(' · ');
  }

  function foundWords(count: number) {
    return count === 0 ? t('search.foundNone') : t('search.found', { count });
  }
}
