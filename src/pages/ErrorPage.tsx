import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useLocation, useRevalidator, useRouteError } from 'react-router';
import { MissingContent } from '../content/reading';
import { isStateCode, states } from '../content/states';
import type { Language } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import { pathTo, placeAt, statePlace, type Place } from '../links';
import { ActionButton } from '../ui/ActionButton';
import { failureOf } from './failure';
import { focusHeading } from './frame/focusHeading';
import { TitleTag } from './TitleTag';
import { Link } from '../ui/Link';

/** Stands in a page's place when it can't be shown: says what happened and offers the ways on. */
export function ErrorPage() {
  const { t, language } = useWords();
  const { pathname } = useLocation();
  const error = useRouteError();
  const place = placeAt(pathname)?.place;
  const isMissing = error instanceof MissingContent;
  const failure = isMissing ? null : failureOf(error, t);
  const title = failure?.title ?? t('error.notFoundTitle');
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
      <p className="max-w-xl text-body break-words">{failure?.words ?? missingWords(t, place)}</p>
      {failure && <Again canRetry={failure.canRetry} />}
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

function Again({ canRetry }: { canRetry: boolean }) {
  const { t } = useWords();
  const { revalidate, state } = useRevalidator();
  const isBusy = state === 'loading';
  if (!canRetry) {
    return <ActionButton onPress={() => window.location.reload()}>{t('error.reload')}</ActionButton>;
  }
  return (
    <ActionButton isBusy={isBusy} onPress={() => void revalidate()}>
      {isBusy ? t('site.loading') : t('error.retry')}
    </ActionButton>
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
