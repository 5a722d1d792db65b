import type { TFunction } from 'i18next';
import { Link, useLocation, useRevalidator, useRouteError } from 'react-router';
import { BrokenContent } from '../content/parse';
import { MissingContent, UnreachableContent } from '../content/reading';
import { useWords } from '../i18n/useWords';
import { pathTo, placeAt, type Place } from '../links';
import { TitleTag } from './TitleTag';

/** Stands in a page's place when it can't be shown: says what happened and offers the ways on. */
export function ErrorPage() {
  const { t, language } = useWords();
  const { pathname } = useLocation();
  const { title, words, retry } = useExplanation(t, placeAt(pathname)?.place);
  const place = placeAt(pathname)?.place;
  const ways: { place: Place; words: string }[] = [
    ...(place?.page === 'statement' || place?.page === 'both'
      ? [{ place: { page: 'release', release: place.release } as const, words: t('error.goRelease') }]
      : []),
    { place: { page: 'home' }, words: t('error.goHome') },
    { place: { page: 'statements' }, words: t('error.goStatements') },
    { place: { page: 'releases' }, words: t('error.goReleases') },
  ];

  return (
    <div className="page-width grid gap-6 py-16 md:py-24">
      <TitleTag title={title} />
      <h1 tabIndex={-1} className="max-w-2xl font-serif text-place font-semibold">
        {title}
      </h1>
      <p className="max-w-xl text-body">{words}</p>
      {retry && (
        <button
          type="button"
          onClick={retry.act}
          className="min-h-11 justify-self-start border border-celadon px-5 text-name font-medium text-celadon hover:bg-celadon-pale"
        >
          {retry.words}
        </button>
      )}
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

interface Explanation {
  title: string;
  words: string;
  /** Absent where trying again can't help. */
  retry?: { words: string; act: () => void };
}

function useExplanation(t: TFunction, place: Place | undefined): Explanation {
  const error = useRouteError();
  const { revalidate } = useRevalidator();
  const again = { words: t('error.retry'), act: () => void revalidate() };

  if (error instanceof MissingContent) {
    return { title: t('error.notFoundTitle'), words: missingWords(t, place) };
  }
  if (error instanceof UnreachableContent) {
    return { title: t('error.unreachableTitle'), words: t('error.unreachable'), retry: again };
  }
  if (error instanceof BrokenContent) {
    return { title: t('error.brokenTitle'), words: t('error.broken'), retry: again };
  }
  return {
    title: t('error.unexpectedTitle'),
    words: t('error.unexpected'),
    retry: { words: t('error.reload'), act: () => window.location.reload() },
  };
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
    case 'both':
      return t('error.statement', { id: place.statement });
    default:
      return t('error.page');
  }
}
