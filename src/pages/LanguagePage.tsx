import { Link } from 'react-router';
import { languages } from '../i18n/languages';
import { wordsOf } from '../i18n/words';
import { pathTo } from '../links';
import { rememberLanguage } from './rememberedLanguage';
import { siteLanguages } from './siteSettings';
import { TitleTag } from './TitleTag';

/** `/` for those whom no script sends on to their language. */
export function LanguagePage() {
  return (
    <main className="page-width grid min-h-[70vh] content-center gap-10">
      <TitleTag title={siteLanguages.map((code) => wordsOf(code).t('site.home')).join(' · ')} />
      <h1 tabIndex={-1} className="sr-only">
        {siteLanguages.map((code) => (
          <span key={code} lang={code}>
            {wordsOf(code).t('site.language')}{' '}
          </span>
        ))}
      </h1>
      <ul className="grid gap-8 sm:grid-cols-2">
        {siteLanguages.map((code) => (
          <li key={code} lang={code} className="border-t border-ink pt-5">
            <Link
              to={pathTo(code, { page: 'home' })}
              hrefLang={code}
              onClick={() => rememberLanguage(code)}
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
