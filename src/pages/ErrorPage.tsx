import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType, useRevalidator, useRouteError } from 'react-router';
import { MissingContent } from '../content/reading';
import { isStateCode, states } from '../content/states';
import type { Language } from '../i18n/languages';
import { typed } from '../i18n/typed';
import { useWords } from '../i18n/useWords';
import { pathTo, placeAt, statePlace, writeFilters, type Place } from '../links';
import { failureOf } from './failure';
import { focusHeading } from './frame/focusHeading';
import { TitleTag } from './TitleTag';
import { Trouble } from './Trouble';
import { Link } from '../ui/Link';

/** Stands in a page's place when it can't be shown: says what happened and offers the ways on. */
export function ErrorPage() {
  const { t, language } = useWords();
  const { pathname } = useLocation();
  const error = useRouteError();
  const place = placeAt(pathname)?.place;
  const { revalidate } = useRevalidator();
  const isMissing = error instanceof MissingContent;
  // Where a link of ours led here, the site may have been renewed meanwhile; an address that was opened has just been looked up.
  const isOpened = useNavigationType() === NavigationType.Pop;
  const { title } = failureOf(error, t);
  const at = (other: Place) => pathTo(language, other);
  const ways: Way[] = [
    ...(isMissing ? meant(place, t, language) : []),
    { to: at({ page: 'home' }), words: t('error.goHome') },
    { to: at({ page: 'statements' }), words: t('error.goStatements') },
    { to: at({ page: 'releases' }), words: t('error.goReleases') },
  ];
  // When the page comes after all, its heading takes the focus that was on the button.
  useEffect(() => () => void focusHeading(), []);

  return (
    <div className="page-width grid gap-6 py-16 md:py-24">
      <TitleTag title={title} />
      <h1 tabIndex={-1} className="max-w-2xl font-serif text-place font-semibold">
        {title}
      </h1>
      {isMissing && <p className="max-w-xl break-words">{missingWords(t, place)}</p>}
      {!(isMissing && isOpened) && <Trouble key={pathname} error={error} onRetry={revalidate} />}
      <nav aria-label={t('error.waysOn')}>
        <ul className="flex flex-wrap gap-x-8 gap-y-2 border-t border-line pt-5 text-name">
          {ways.map((way) => (
            <li key={way.to}>
              <Link to={way.to} className="link inline-block py-2 break-words">
                {way.words}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

interface Way {
  to: string;
  words: string;
}

/** The page that an address which isn't quite right was probably meant for, or the search for what it names. */
function meant(place: Place | undefined, t: TFunction, language: Language): Way[] {
  if (place?.page === 'both') {
    const { release, statement } = place;
    const to = pathTo(language, { page: 'statement', release, statement });
    return [{ to, words: t('error.goStatement') }];
  }
  const code = place?.page === 'state' ? place.state.toUpperCase() : '';
  if (isStateCode(code)) return [{ to: pathTo(language, statePlace(code)), words: states[code][language] }];
  const text = typed(namedBy(place).replaceAll('-', ' ')).trim();
  if (text === '') return [];
  const to = pathTo(language, { page: 'statements' }) + writeFilters({ q: text });
  return [{ to, words: t('error.search', { text }) }];
}

/** The name of a person, an organization or a state that an address holds, as the address writes it. */
function namedBy(place: Place | undefined): string {
  switch (place?.page) {
    case 'state':
      return place.state;
    case 'organization':
      return place.organization;
    case 'person':
      return place.person;
    case 'statement':
      return place.statement;
    default:
      return '';
  }
}

function missingWords(t: TFunction, place: Place | undefined): string {
  if (place && 'part' in place && place.part !== undefined) return t('error.part', { id: typed(place.part) });
  switch (place?.page) {
    case 'state':
      return t('error.state', { id: typed(place.state) });
    case 'organization':
      return t('error.organization', { id: typed(place.organization) });
    case 'person':
      return t('error.person', { id: typed(place.person) });
    case 'release':
      return t('error.release', { id: typed(place.release) });
    case 'statement':
      return t('error.statement', { id: typed(place.statement) });
    case 'both':
      return t('error.both', { id: typed(place.statement) });
    default:
      return t('error.page');
  }
}
