import { useSuspenseQueries } from '@tanstack/react-query';
import { shellQuery } from '../content/queries';
import { languages } from '../i18n/languages';
import { wordsOf } from '../i18n/words';
import { absolute, pathTo } from '../links';
import { OtherName } from '../ui/OtherName';
import { keep } from './choices';
import { site, siteLanguages } from './siteSettings';
import { Link } from '../ui/Link';

/** `/` for those whom no script sends on to their language. */
export function LanguagePage() {
  const shells = useSuspenseQueries({ queries: siteLanguages.map((code) => shellQuery(code)) });
  const title = shells.map(({ data }) => data.name.text).join(' · ');
  const description = siteLanguages.map((code) => wordsOf(code).t('home.title')).join(' · ');
  const [first] = shells;

  return (
    <main className="page-width grid min-h-[70vh] content-center gap-10 py-16">
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={absolute(site, '/')} />
      {siteLanguages.map((code) => (
        <link
          key={code}
          rel="alternate"
          hrefLang={code}
          href={absolute(site, pathTo(code, { page: 'home' }))}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={absolute(site, '/')} />
      <meta property="og:site_name" content={title} />
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={absolute(site, '/')} />
      <meta name="twitter:card" content="summary_large_image" />
      {first && (
        <h1 tabIndex={-1} className="font-serif text-section font-semibold">
          {first.data.name.text}
          <OtherName name={first.data.name} className="font-normal text-quiet" />
        </h1>
      )}
      <ul className="grid gap-8 sm:grid-cols-2">
        {siteLanguages.map((code) => (
          <li key={code} lang={code} className="border-t border-ink pt-5">
            <Link
              to={pathTo(code, { page: 'home' })}
              hrefLang={code}
              onClick={() => keep('language', code)}
              className="link font-serif text-place font-semibold"
            >
              {languages[code].name}
            </Link>
            <p className="mt-3 text-quiet">{wordsOf(code).t('home.title')}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
