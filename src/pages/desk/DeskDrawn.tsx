import { useEffect, useMemo } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { networkQuery } from '../../content/authoredQueries';
import { Desk } from '../../desk/Desk';
import { useDeskWords } from '../../desk/useDeskWords';
import { languages, type Language } from '../../i18n/languages';
import { pathTo, underBase } from '../../links';
import { ThemeSwitch } from '../frame/ThemeSwitch';
import { site, siteLanguages } from '../siteSettings';
import { TitleTag } from '../TitleTag';
import { Trouble } from '../Trouble';
import { publishedReleases } from './publishedReleases';
import { useTold } from '../useTold';
import './wholeTypefaces';

interface DeskDrawnProps {
  language: Language;
  onLanguage: (code: Language) => void;
}

/** The desk with its head: what it is called, its language, light or dark. */
export function DeskDrawn({ language, onLanguage }: DeskDrawnProps) {
  const { t } = useDeskWords();
  const client = useQueryClient();
  const published = useMemo(() => publishedReleases(client), [client]);
  const { data: network, isFetching, refetch, ...query } = useQuery(networkQuery());
  const error = useTold(query.error, isFetching);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  return (
    <div className="flex min-h-dvh flex-col lg:h-dvh lg:min-h-0">
      <TitleTag title={t('desk.title')} />
      <header className="border-b border-line">
        <div className="flex min-h-14 items-center justify-between gap-4 px-5 lg:px-4">
          <h1 tabIndex={-1} className="font-serif text-lead font-semibold">
            {t('desk.title')}
          </h1>
          <div className="flex shrink-0 items-center gap-4">
            <div role="group" aria-label={t('desk.language')} className="flex items-center text-list">
              {siteLanguages.map((code) => (
                <button
                  key={code}
                  type="button"
                  lang={code}
                  aria-pressed={code === language}
                  onClick={() => onLanguage(code)}
                  className={`min-h-11 px-2 ${code === language ? 'font-semibold' : 'text-celadon hover:underline'}`}
                >
                  {languages[code].short}
                </button>
              ))}
            </div>
            <ThemeSwitch />
            {/* A page load: the site's styles are its own. */}
            <a
              href={underBase(site.base, pathTo(language, { page: 'home' }))}
              className="link text-list max-sm:sr-only"
            >
              {t('desk.toSite')}
            </a>
          </div>
        </div>
      </header>
      <main className="flex min-h-0 grow flex-col lg:overflow-y-auto">
        {network && <Desk network={network} base={site.base} published={published} />}
        {!network && (
          <div className="page-width grid gap-4 py-16">
            {error ? <Trouble error={error} onRetry={refetch} /> : <p role="status">{t('desk.loading')}</p>}
          </div>
        )}
      </main>
    </div>
  );
}
