import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import { shellQuery } from '../../content/queries';
import { wordsOf } from '../../i18n/words';
import { CopyLinks } from '../../share/CopyLinks';
import { useLanguage } from '../useLanguage';
import { Footer } from './Footer';
import { Header } from './Header';
import { Opening } from './Opening';
import { useArrival } from './useArrival';

/** What stands around every page of a language. */
export function Frame() {
  const language = useLanguage();
  const { data: shell } = useSuspenseQuery(shellQuery(language));
  const words = wordsOf(language);
  useArrival(language);

  return (
    <I18nextProvider i18n={words}>
      <CopyLinks>
        <div className="flex min-h-dvh flex-col">
          <a href="#main" className="skip-link">
            {words.t('site.skip')}
          </a>
          <Header shell={shell} />
          <main id="main" tabIndex={-1} className="relative grow outline-none">
            <Suspense>
              <Outlet />
            </Suspense>
            <Opening />
          </main>
          <Footer shell={shell} />
        </div>
        <ScrollRestoration />
      </CopyLinks>
    </I18nextProvider>
  );
}
