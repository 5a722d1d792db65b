import { useLocation } from 'react-router';
import { languages } from '../../i18n/languages';
import { useWords } from '../../i18n/useWords';
import { pathTo, placeAt } from '../../links';
import { keep } from '../choices';
import { useKeptScroll } from '../scrollKey';
import { siteLanguages } from '../siteSettings';
import { useFragment } from '../useFragment';
import { useOnceHydrated } from '../../ui/useHydrated';
import { Link } from '../../ui/Link';

/** The same page in the other language, with its query and its passage. */
export function LanguageSwitch() {
  const { t, language } = useWords();
  const location = useLocation();
  const { pathname } = location;
  const search = useOnceHydrated(location.search, '');
  const fragment = useFragment();
  const kept = useKeptScroll();
  const place = placeAt(pathname)?.place ?? { page: 'home' };

  return (
    <nav aria-label={t('site.language')}>
      <ul className="flex items-center text-list whitespace-nowrap">
        {siteLanguages.map((code) => (
          <li
            key={code}
            lang={code}
            className="flex items-center not-first:before:mx-2.5 not-first:before:h-3.5 not-first:before:border-l not-first:before:border-rule"
          >
            <Link
              to={{ pathname: pathTo(code, place), search, hash: fragment ?? '' }}
              state={kept}
              hrefLang={code}
              preventScrollReset
              aria-current={code === language ? 'true' : undefined}
              onClick={() => keep('language', code)}
              className={`inline-flex min-h-11 min-w-6 items-center justify-center ${
                code === language ? 'font-semibold' : 'text-celadon hover:underline'
              }`}
            >
              {languages[code].short}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
