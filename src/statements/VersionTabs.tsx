import type { ReactNode } from 'react';
import { languages, type Language } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import { pathTo } from '../links';
import { Link } from '../ui/Link';

interface VersionTabsProps {
  release: string;
  statement: string;
  /** The languages the statement has. */
  published: readonly Language[];
  shown: Language | 'both';
  /** The passage that is marked, and stays so. */
  fragment: string | undefined;
  /** Goes with each link: what keeps the scroll. */
  linkState: unknown;
  /** Stands at the end of the line. */
  children?: ReactNode;
}

/** The statement's versions, each a page of its own. The passage that is marked stays marked. */
export function VersionTabs({
  release,
  statement,
  published,
  shown,
  fragment,
  linkState,
  children,
}: VersionTabsProps) {
  const { t, language } = useWords();
  const ids = { release, statement };
  const tabs = [
    ...published.map((code) => ({
      key: code as string,
      lang: code,
      to: pathTo(code, { page: 'statement', ...ids }, fragment),
      words: languages[code].name,
      label: undefined as string | undefined,
    })),
    ...(published.length > 1
      ? [
          {
            key: 'both',
            lang: language,
            to: pathTo(language, { page: 'both', ...ids }, fragment),
            words: t('statement.both'),
            label: t('statement.bothFull'),
          },
        ]
      : []),
  ];

  return (
    <div className="flex flex-wrap items-end justify-between gap-x-6 border-b border-line">
      <nav aria-label={t('statement.versions')}>
        <ul className="flex gap-6">
          {tabs.map(({ key, lang, to, words, label }) => (
            <li key={key} lang={lang}>
              <Link
                to={to}
                state={linkState}
                preventScrollReset
                aria-label={label}
                aria-current={key === shown ? 'page' : undefined}
                hrefLang={key === 'both' ? undefined : key}
                className={`-mb-px flex min-h-11 items-center border-b-2 text-name ${
                  key === shown
                    ? 'border-iron font-semibold'
                    : 'border-transparent text-celadon hover:border-rule'
                }`}
              >
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  );
}
