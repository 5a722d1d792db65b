import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { releasesQuery } from '../content/queries';
import { formatDay } from '../i18n/dates';
import { languages as languageTable } from '../i18n/languages';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { pathTo } from '../links';
import { Head } from './Head';
import { PartLinks } from './PartLinks';
import { useLanguage } from './useLanguage';
import { useSiteName } from './useSiteName';
import { Link } from '../ui/Link';

/** `/L/releases/`: all press releases, newest first. */
export function ReleasesPage() {
  const { t, language } = useWords();
  const siteName = useSiteName();
  const { part } = useParams();
  const { data } = useSuspenseQuery(releasesQuery(useLanguage(), part));
  const title = t('releases.title');

  return (
    <div className="page-width pt-10 md:pt-16">
      <Head
        place={{ page: 'releases', ...(part !== undefined && { part }) }}
        title={part === undefined ? title : t('part.titlePart', { title, number: part })}
        description={t('releases.description', { name: siteName })}
      />
      <h1 tabIndex={-1} className="pb-8 font-serif text-place font-semibold">
        {title}
      </h1>
      <ol>
        {data.list.items.map(({ id, date, headline, publishers, statements }) => (
          <li key={id} className="grid gap-x-6 gap-y-2 border-t border-line py-7 md:grid-cols-12">
            <time dateTime={date} className="text-list text-quiet md:col-span-3 md:pt-1">
              {formatDay(date, language)}
            </time>
            <div className="md:col-span-9">
              <h2 lang={headline.language} className="max-w-2xl font-serif text-section font-semibold">
                <Link to={pathTo(language, { page: 'release', release: id })} className="link">
                  <Mixed text={headline.text} language={headline.language} />
                </Link>
              </h2>
              <p className="flex flex-wrap gap-x-6 pt-2 text-list text-quiet">
                <span>{t('releases.publishedBy', { names: languageTable[language].list(publishers) })}</span>
                <span>{t('releases.statements', { count: statements })}</span>
              </p>
            </div>
          </li>
        ))}
      </ol>
      {data.list.items.length === 0 && <p className="text-quiet">{t('releases.none')}</p>}
      <PartLinks list={data.list} place={{ page: 'releases' }} />
    </div>
  );
}
