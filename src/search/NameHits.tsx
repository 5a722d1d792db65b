import { memo } from 'react';
import { Link } from '../ui/Link';
import { nameIn } from '../content/names';
import { Mixed } from '../i18n/Mixed';
import type { Language } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import { pathTo, statePlace, type Place } from '../links';
import { stop } from './arrowKeys';
import { Marked } from './Marked';
import type { NameHit, Results } from './results';

const called = {
  organization: 'search.organization',
  person: 'search.person',
  state: 'search.state',
} as const;

const only = {
  organization: 'search.onlyOrganization',
  person: 'search.onlyPerson',
  state: 'search.onlyState',
} as const;

interface NameHitsProps {
  found: Results<NameHit>;
  /** Where only the statements of one of them are shown, if that is offered. */
  narrowTo?: (hit: NameHit) => string;
  /** How many of a kind. */
  most: number;
  /** Set on a page's columns, as its statements are. */
  isWide?: boolean;
}

/** The kind at the left, where the statements below have who says them. */
const wide = {
  section: 'lg:grid lg:grid-cols-12 lg:gap-x-6 border-b border-line pt-4 lg:pt-2 last:mb-4',
  kind: 'lg:col-span-3 lg:py-3',
  list: 'max-w-3xl divide-y divide-line lg:col-span-9',
  left: 'py-2 lg:ml-[calc(25%+0.375rem)]',
};
const narrow = {
  section: '',
  kind: 'pb-1.5',
  list: 'divide-y divide-line border-b border-line',
  left: '-mt-2.5',
};

/** Organizations, people and states that were found, the kind with the best one first. */
export const NameHits = memo(function NameHits({ found, narrowTo, most, isWide = false }: NameHitsProps) {
  const { hits, total } = found;
  const { t } = useWords();
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  const shown = kinds.map((kind) => hits.filter((hit) => hit.kind === kind).slice(0, most));
  const left = total - shown.flat().length;
  const classes = isWide ? wide : narrow;

  return (
    <div className={isWide ? 'pb-4' : 'grid gap-5'}>
      {shown.map((ofKind, index) => (
        <section key={kinds[index]} aria-label={t(called[kinds[index]!])} className={classes.section}>
          <h2 className={`text-small text-quiet ${classes.kind}`}>{t(called[kinds[index]!])}</h2>
          <ul className={classes.list}>
            {ofKind.map((hit) => (
              <li key={hit.id} className="flex items-center justify-between gap-x-4 sm:gap-x-6">
                <Name hit={hit} />
                {narrowTo && (
                  <Link
                    to={narrowTo(hit)}
                    preventScrollReset
                    className="link inline-flex min-h-11 shrink-0 items-center text-list"
                  >
                    {t(only[hit.kind])}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <p className={`text-list text-quiet ${classes.left}`}>{t('search.moreNames', { count: left })}</p>
      )}
    </div>
  );
});

function Name({ hit }: { hit: NameHit }) {
  const { language } = useWords();
  const { text, other } = nameIn(hit.name, language);
  const { why } = hit;
  const isOtherFound = why?.by === 'language' && why.language === other?.language;

  return (
    <Link
      {...stop}
      to={pathTo(language, placeOf(hit))}
      className="group -mx-3 min-h-11 min-w-0 grow px-3 py-2.5 text-name hover:bg-celadon-pale focus-visible:bg-celadon-pale"
    >
      <span className="font-medium text-celadon group-hover:underline">
        <Marked text={text} language={language} ranges={hit.marks} />
      </span>
      {other && (
        <>
          <span className="[word-spacing:0.15em]"> </span>
          <span lang={other.language} className="text-quiet group-hover:text-quiet-on-pale">
            <Marked text={other.text} language={other.language} ranges={isOtherFound ? why.marks : []} />
          </span>
        </>
      )}
      {why && !isOtherFound && <Why hit={hit} why={why} language={language} />}
    </Link>
  );
}

/** Why a name was found that doesn't show it. */
function Why({ hit, why, language }: { hit: NameHit; why: NonNullable<NameHit['why']>; language: Language }) {
  const { t } = useWords();
  return (
    <span className="block text-list text-quiet group-hover:text-quiet-on-pale">
      {why.by === 'alias' && t('search.alias')}
      {why.by === 'code' && t('search.code', { code: hit.id })}
      {(why.by === 'fullName' || why.by === 'formerName') && (
        <>
          {t(why.by === 'fullName' ? 'organization.inFull' : 'organization.formerly')}{' '}
          <Marked text={why.name} language={language} ranges={why.marks} />
        </>
      )}
      {why.by === 'language' && <Mixed text={why.name} language={language} />}
    </span>
  );
}

function placeOf({ kind, id }: NameHit): Place {
  switch (kind) {
    case 'organization':
      return { page: 'organization', organization: id };
    case 'person':
      return { page: 'person', person: id };
    case 'state':
      return statePlace(id);
  }
}
