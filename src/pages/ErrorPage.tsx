import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType, useRevalidator, useRouteError } from 'react-router';
import { MissingContent } from '../content/reading';
import { isStateCode, states } from '../content/states';
import type { Language } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import { pathTo, placeAt, statePlace, type Place } from '../links';
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
  const ways: { place: Place; words: string }[] = [
    ...(isMissing ? meant(place, t, language) : []),
    { place: { page: 'home' }, words: t('error.goHome') },
    { place: { page: 'statements' }, words: t('error.goStatements') },
    { place: { page: 'releases' }, words: t('error.goReleases') },
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
            <li key={way.place.page}>
              <Link to={pathTo(language, way.place)} className="link inline-block py-2">
                {way.words}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** The page that an address which isn't quite right was probably meant for. */
function meant(
  place: Place | undefined,
  t: TFunction,
  language: Language,
): { place: Place; words: string }[] {
  if (place?.page === 'both') {
    const { release, statement } = place;
    return [{ place: { page: 'statement', release, statement }, words: t('error.goStatement') }];
  }
  const code = place?.page === 'state' ? place.state.toUpperCase() : '';
  return isStateCode(code) ? [{ place: statePlace(code), words: states[code][language] }] : [];
}

function missingWords(t: TFunction, place: Place | undefined): string {
  if (place && 'part' in place && place.part !== undefined) return t('error.part', { id: place.part });
  switch (place?.page) {
    case 'state':
      return t('error.state', { id: place.state });
    case 'organization':
      return t('error.organization', { id: place.organization });
    case 'person':
      return t('error.person', { id: place.person });
    case 'release':
      return t('error.release', { id: place.release });
    case 'statement':
      return t('error.statement', { id: place.statement });
    case 'both':
      return t('error.both', { id: place.statement });
    default:
      return t('error.page');
  }
}
