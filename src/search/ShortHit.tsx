import { Link } from '../ui/Link';
import { textIn } from '../content/names';
import type { NamesView } from '../content/searchViews';
import { formatDay } from '../i18n/dates';
import { languages } from '../i18n/languages';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { stop } from './arrowKeys';
import { knownNames } from './knownNames';
import type { StatementHit } from './results';
import { passageOf, Words } from './StatementHit';

interface ShortHitProps {
  hit: StatementHit;
  names: NamesView;
}

/** A statement that was found, as one link to its passage. */
export function ShortHit({ hit, names }: ShortHitProps) {
  const { t, language } = useWords();
  const { list, namesWithRole } = languages[language];
  const known = knownNames(names);
  const people = hit.people.map((id) => textIn(known.person(id), language));
  const organizations = hit.organizations.map((id) => textIn(known.organization(id), language));
  const sayers = people.length === 0 || namesWithRole ? [organizations, people] : [people, organizations];
  const byline = sayers
    .filter((ones) => ones.length > 0)
    .map(list)
    .join(namesWithRole ? ' ' : ', ');

  return (
    <Link
      {...stop}
      to={passageOf(hit, language)}
      className="group -mx-3 block px-3 py-3 hover:bg-celadon-pale focus-visible:bg-celadon-pale"
    >
      <span lang={hit.snippet.language} className="words block text-[1.0625rem]/7 ko:text-body">
        <Words hit={hit} />
      </span>
      <span className="block pt-1 text-list text-quiet group-hover:text-quiet-on-pale group-focus-visible:text-quiet-on-pale">
        <Mixed text={byline} language={language} />
        {' · '}
        <time dateTime={hit.date} className="whitespace-nowrap">
          {formatDay(hit.date, language)}
        </time>
        {hit.snippet.language !== language &&
          ` · ${t('search.inOther', { language: t(`language.${hit.snippet.language}`) })}`}
      </span>
    </Link>
  );
}
