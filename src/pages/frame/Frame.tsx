import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { shellQuery } from '../../content/queries';
import { WordsContext } from '../../i18n/useWords';
import { wordsOf } from '../../i18n/words';
import { Copying } from '../../share/Copying';
import { Sharing } from '../../share/Sharing';
import { JumpLink } from '../../ui/JumpLink';
import { useLanguage } from '../useLanguage';
import { Footer } from './Footer';
import { Header } from './Header';
import { Opening } from './Opening';
import { scrollKey } from '../scrollKey';
import { useArrival } from './useArrival';

/** What stands around every page of a language. */
export function Frame() {
  const language = useLanguage();
  const { data: shell } = useSuspenseQuery(shellQuery(language));
  const words = wordsOf(language);
  const { pathname } = useLocation();
  useArrival(language);

  return (
    <WordsContext value={words}>
      <Copying>
        <Sharing page={pathname}>
          <div className="flex min-h-dvh flex-col print:block">
            <JumpLink target="main" className="skip-link">
              {words.t('site.skip')}
            </JumpLink>
            <Header shell={shell} />
            <main id="main" tabIndex={-1} className="relative grow outline-none">
              <Outlet />
              <Opening />
            </main>
            <Footer shell={shell} />
          </div>
          <ScrollRestoration getKey={scrollKey} />
        </Sharing>
      </Copying>
    </WordsContext>
  );
}
