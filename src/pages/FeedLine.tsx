import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { feedFormatIds, feedFormats, feedPath, pathTo, underBase } from '../links';
import { site } from './siteSettings';
import { Link } from '../ui/Link';

interface FeedLineProps {
  organization: string;
}

/** The feeds of an organization's statements, and what to do with them. */
export function FeedLine({ organization }: FeedLineProps) {
  const { t, language } = useWords();

  return (
    <p className="flex flex-wrap items-baseline gap-x-4 border-t border-line pt-4 text-list text-quiet print:hidden">
      {t('organization.subscribe')}
      {feedFormatIds.map((format) => (
        <a
          key={format}
          href={underBase(site.base, feedPath(language, format, organization))}
          className="link py-1"
        >
          <Mixed text={feedFormats[format].name} language={language} />
        </a>
      ))}
      <Link to={pathTo(language, { page: 'about' }, 'subscribe')} className="link py-1">
        {t('organization.howToSubscribe')}
      </Link>
    </p>
  );
}
