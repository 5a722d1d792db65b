import { Fragment } from 'react';
import { Link } from '../ui/Link';
import { nameIn } from '../content/names';
import type { Text } from '../content/schema';
import { formatDay } from '../i18n/dates';
import { languages, type Language } from '../i18n/languages';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { pathTo, type Place } from '../links';
import { stop } from './arrowKeys';
import { Marked } from './Marked';
import type { KnownNames } from './knownNames';
import type { StatementHit as Hit } from './results';

interface StatementHitProps {
  hit: Hit;
  names: KnownNames;
}

/** A statement that was found: its words, who says them, and the way to the passage that they stand in. */
export function StatementHit({ hit, names }: StatementHitProps) {
  const { t, language } = useWords();
  return (
    <figure className="py-6 lg:grid lg:grid-cols-12 lg:gap-x-6">
      <blockquote lang={hit.snippet.language} className="max-w-3xl lg:col-span-9">
        <Link
          {...stop}
          to={passageOf(hit, language)}
          className="group words block py-1 text-[1.25rem]/8 hover:bg-celadon-pale ko:text-[1.125rem]/8"
        >
          <Words hit={hit} />
        </Link>
        {hit.snippet.language !== language && (
          <p lang={language} className="pt-1 text-list text-quiet">
            {t('search.inOther', { language: t(`language.${hit.snippet.language}`) })}
          </p>
        )}
      </blockquote>
      <figcaption className="mt-2 text-name lg:order-first lg:col-span-3 lg:mt-1.5">
        <Sayers hit={hit} names={names} />
        <p className="text-quiet">
          <time dateTime={hit.date}>{formatDay(hit.date, language)}</time>
        </p>
      </figcaption>
    </figure>
  );
}

/** The stretch that was found, with what is marked in it. */
export function Words({ hit: { snippet } }: { hit: Hit }) {
  const { before, after } = snippet.cut;
  return (
    <>
      {before && '… '}
      <Marked text={snippet.text} language={snippet.language} ranges={snippet.marks} />
      {after && ' …'}
    </>
  );
}

/** Where the passage stands: in the page's language, whichever it was found in. */
export function passageOf(hit: Hit, language: Language): string {
  const { release, statement, passage } = hit;
  return pathTo(language, { page: 'statement', release, statement }, passage);
}

/** Who says it, in the order of the page's language: for whom, and then who, or the other way round. */
function Sayers({ hit, names }: StatementHitProps) {
  const { language } = useWords();
  const people = hit.people.map((id) => ({
    name: names.person(id),
    place: { page: 'person', person: id } as const,
  }));
  const organizations = hit.organizations.map((id) => ({
    name: names.organization(id),
    place: { page: 'organization', organization: id } as const,
  }));
  if (languages[language].namesWithRole) {
    return (
      <p className="font-semibold">
        <Linked names={organizations} /> <Linked names={people} />
      </p>
    );
  }
  return [people, organizations]
    .filter((ones) => ones.length > 0)
    .map((ones, index) => (
      <p key={index} className={index === 0 ? 'font-semibold' : 'text-quiet'}>
        <Linked names={ones} />
      </p>
    ));
}

function Linked({ names }: { names: { name: Text; place: Place }[] }) {
  const { language } = useWords();
  return names.map(({ name, place }, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      <Link to={pathTo(language, place)} className="inline-block py-0.5 hover:text-celadon hover:underline">
        <Mixed text={nameIn(name, language).text} language={language} />
      </Link>
    </Fragment>
  ));
}
