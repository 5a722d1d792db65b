import '../desk/desk.css';
import { useState } from 'react';
import { isLanguage, type Language } from '../i18n/languages';
import { WordsContext } from '../i18n/useWords';
import { wordsOf } from '../i18n/words';
import { useHydrated } from '../ui/useHydrated';
import { DeskDrawn } from './desk/DeskDrawn';
import { keep } from './choices';
import { preferredLanguage } from './preferredLanguage';
import { siteLanguages } from './siteSettings';
import { TitleTag } from './TitleTag';

/** `/desk/`: where staff make a release of a text. One page for all languages, and in no list of pages. */
export function DeskPage() {
  return useHydrated() ? <DeskHere /> : <DeskWritten />;
}

/** What stands in the written page: what it is, to those who have no scripts. */
function DeskWritten() {
  const all = siteLanguages.map((code) => ({ code, t: wordsOf(code).getFixedT(code, 'desk') }));
  return (
    <main className="page-width grid max-w-3xl gap-12 py-16 md:py-24">
      <TitleTag title={all.map(({ t }) => t('desk.title')).join(' · ')} />
      <h1 className="sr-only">
        {all.map(({ code, t }) => (
          <span key={code} lang={code}>
            {t('desk.title')}{' '}
          </span>
        ))}
      </h1>
      {all.map(({ code, t }) => (
        <section key={code} lang={code} className="grid gap-3 border-t border-ink pt-6">
          <h2 className="font-serif text-place font-semibold">{t('desk.title')}</h2>
          <p>{t('desk.what')}</p>
          <p className="text-quiet">{t('desk.needsScripts')}</p>
        </section>
      ))}
    </main>
  );
}

function DeskHere() {
  const [language, setLanguage] = useState<Language>(() =>
    preferredLanguage(siteLanguages, navigator.languages),
  );

  function choose(code: string) {
    if (!isLanguage(code)) return;
    keep('language', code);
    setLanguage(code);
  }

  return (
    <WordsContext value={wordsOf(language)}>
      <DeskDrawn language={language} onLanguage={choose} />
    </WordsContext>
  );
}
