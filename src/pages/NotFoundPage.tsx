import { wordsOf } from '../i18n/words';
import { pathTo } from '../links';
import { siteLanguages } from './siteSettings';
import { TitleTag } from './TitleTag';
import { Link } from '../ui/Link';

const waysOn = [
  ['home', 'error.goHome'],
  ['statements', 'error.goStatements'],
  ['releases', 'error.goReleases'],
] as const;

/** For an address that no language's pages begin with, and what `404.html` holds: in every language. */
export function NotFoundPage() {
  const all = siteLanguages.map((code) => ({ code, t: wordsOf(code).t }));

  return (
    <main className="page-width grid max-w-3xl gap-12 py-16 md:py-24">
      <TitleTag title={all.map(({ t }) => t('error.notFoundTitle')).join(' · ')} />
      <h1 tabIndex={-1} className="sr-only">
        {all.map(({ code, t }) => (
          <span key={code} lang={code}>
            {t('error.notFoundTitle')}{' '}
          </span>
        ))}
      </h1>
      {all.map(({ code, t }) => (
        <section key={code} lang={code} className="grid gap-4 border-t border-ink pt-6">
          <h2 className="font-serif text-place font-semibold">{t('error.notFoundTitle')}</h2>
          <p>{t('error.page')}</p>
          <ul className="flex flex-wrap gap-x-8 gap-y-1 text-name">
            {waysOn.map(([page, words]) => (
              <li key={page}>
                <Link to={pathTo(code, { page })} className="link inline-block py-2">
                  {t(words)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
