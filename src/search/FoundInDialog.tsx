import type { ReactNode } from 'react';
import { Link } from '../ui/Link';
import type { NamesView } from '../content/searchViews';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { ArrowRightIcon } from '../ui/icons';
import { stop } from './arrowKeys';
import type { Looked } from './looked';
import { Meant } from './Meant';
import { NameHits } from './NameHits';
import type { NameHit, Results, StatementHit } from './results';
import { ShortHit } from './ShortHit';

/** How many names of a kind stand above the statements. */
const mostNames = 3;

export interface FoundInDialogProps {
  /** What was looked for: a moment behind what stands in the box. */
  text: string;
  found: Results<StatementHit> | undefined;
  foundNames: Results<NameHit> | undefined;
  names: NamesView | undefined;
  looked: Looked | undefined;
  isFetching: boolean;
  /** Where all that was found is. */
  allPath: string;
  /** Which keys bring a visitor here. */
  keys: ReactNode;
  /** What went wrong, and the way on. */
  children: ReactNode;
}

/** What was found, in short: the kinds of names, the first statements, and the way to all. */
export function FoundInDialog(props: FoundInDialogProps) {
  const { text, found, foundNames, names, looked, isFetching, allPath, keys, children } = props;
  const { t, language } = useWords();
  const total = found?.total ?? 0;
  const totalNames = foundNames?.total ?? 0;
  const isNothing = total + totalNames === 0;
  const isKnown = found !== undefined && looked !== undefined && !isFetching;

  // Before there is anything to say: a screen reader hears what changes in a place that it knows.
  const status = (
    <p
      role="status"
      className={text !== '' && isNothing && (isKnown || isFetching) ? 'text-name' : 'sr-only'}
    >
      {text !== '' && statusWords()}
    </p>
  );

  if (text === '') {
    return (
      <>
        {status}
        <div className="grid gap-3 text-list text-quiet">
          <p>
            <Mixed text={t('search.hint')} language={language} />
          </p>
          {keys}
          {children}
          <All path={allPath}>{t('error.goStatements')}</All>
        </div>
      </>
    );
  }
  return (
    <>
      {status}
      {children}
      <Meant meant={found?.meant ?? foundNames?.meant} />
      {totalNames > 0 && <NameHits found={foundNames!} most={mostNames} />}
      {names && found && total > 0 && (
        <section aria-label={t('search.statements')}>
          <h2 className="text-small text-quiet">{t('search.statements')}</h2>
          <ul>
            {found.hits.map((hit) => (
              <li key={`${hit.release}/${hit.statement}`} className="border-b border-line">
                <ShortHit hit={hit} names={names} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {isNothing && isKnown && <p className="text-list text-quiet">{t('search.try')}</p>}
      {isKnown && (
        <All path={total === 0 && looked.isWhole ? withoutQuery(allPath) : allPath}>{allWords(looked)}</All>
      )}
    </>
  );

  function statusWords() {
    if (!isNothing) return countWords();
    if (isKnown) return nothingWords(looked);
    return isFetching && t('site.loading');
  }

  function countWords() {
    return [
      totalNames > 0 && t('search.names', { count: totalNames }),
      found && (total === 0 ? t('search.foundNone') : t('search.found', { count: total })),
    ]
      .filter(Boolean)
      .join(' · ');
  }

  function nothingWords({ isWhole, since }: Looked) {
    return isWhole || since === undefined
      ? t('search.none', { text })
      : t('search.noneSoFar', { text, since });
  }

  function allWords({ isWhole }: Looked) {
    if (isWhole) return total > 0 ? t('search.all', { count: total }) : t('error.goStatements');
    return total > 0 ? t('search.soFar', { count: total }) : t('search.lookBack');
  }
}

function All({ path, children }: { path: string; children: ReactNode }) {
  return (
    <p>
      <Link
        {...stop}
        to={path}
        className="link inline-flex min-h-11 items-center gap-2 text-name font-medium"
      >
        {children}
        <ArrowRightIcon className="size-3.5 shrink-0" />
      </Link>
    </p>
  );
}

function withoutQuery(path: string) {
  return path.split('?')[0]!;
}
