import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { bylineOf } from '../content/names';
import { aboutQuery } from '../content/queries';
import type { Voice } from '../content/views';
import { languages as languageTable } from '../i18n/languages';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { absolute, contentPath, pathTo, schemaPath, underBase } from '../links';
import { OrganizationLink } from '../organizations/OrganizationLink';
import { Head } from './Head';
import { site } from './siteSettings';
import { useLanguage } from './useLanguage';
import { useFragment } from './useFragment';
import { useSiteName } from './useSiteName';

/** `/L/about/`: the network, and how to share, quote and reuse what is here. */
export function AboutPage() {
  const { t, language } = useWords();
  const siteName = useSiteName();
  const { data: view } = useSuspenseQuery(aboutQuery(useLanguage()));
  const { example } = view;

  return (
    <div className="page-width pt-10 md:pt-16">
      <Head place={{ page: 'about' }} title={t('about.title')} description={t('about.description')} />
      <h1 tabIndex={-1} className="pb-8 font-serif text-place font-semibold">
        {t('about.title')}
      </h1>
      <Section id="network" title={t('about.network')}>
        <p>{t('about.networkText', { name: siteName })}</p>
        <ul className="grid gap-x-6 sm:grid-cols-2">
          {view.members.map((member) => (
            <li key={member.id}>
              <OrganizationLink organization={member} className="link inline-block py-1.5" />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="words" title={t('about.wordsTitle')}>
        <p>{t('about.wordsText')}</p>
      </Section>
      <Section id="share" title={t('about.shareTitle')}>
        <p>{t('about.shareText')}</p>
        {example && <Example voice={example} />}
      </Section>
      <Section id="quote" title={t('about.quoteTitle')}>
        <p>{t('about.quoteText')}</p>
      </Section>
      <Section id="reuse" title={t('about.reuseTitle')}>
        <p>{t('about.reuseText')}</p>
        <ul className="grid gap-1">
          {[
            { file: contentPath('network.json'), words: t('about.networkFile') },
            ...(example
              ? [{ file: contentPath(`releases/${example.release}.json`), words: t('about.releaseFile') }]
              : []),
            { file: schemaPath('network'), words: t('about.schemaNetwork') },
            { file: schemaPath('release'), words: t('about.schemaRelease') },
          ].map(({ file, words }) => (
            <li key={file}>
              <a href={underBase(site.base, file)} className="link inline-block py-1.5">
                <Mixed text={words} language={language} />
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

interface SectionProps {
  id: string;
  title: string;
  children: ReactNode;
}

function Section({ id, title, children }: SectionProps) {
  const isMarked = useFragment() === id;
  return (
    <section
      id={id}
      tabIndex={-1}
      className={`scroll-mt-6 border-t pt-5 pb-12 outline-none lg:grid lg:grid-cols-12 lg:gap-x-6 ${isMarked ? 'border-iron' : 'border-ink'}`}
    >
      <h2 className="pb-4 font-serif text-section font-semibold lg:col-span-4">{title}</h2>
      <div className="grid max-w-2xl gap-4 lg:col-span-8">{children}</div>
    </section>
  );
}

/** A statement's addresses, as a visitor would share them. */
function Example({ voice }: { voice: Voice }) {
  const { t, language } = useWords();
  const ids = { release: voice.release, statement: voice.statement };

  return (
    <div className="grid gap-1 border-l-3 border-celadon pl-5 text-list">
      <p className="text-quiet">
        {t('about.shareExample', { name: languageTable[language].cite(bylineOf(voice, language)) })}
      </p>
      {[
        pathTo(language, { page: 'statement', ...ids }),
        pathTo(language, { page: 'both', ...ids }),
        pathTo(language, { page: 'statement', ...ids }, 's2'),
      ].map((to) => (
        <p key={to} className="break-all">
          <Link to={to} className="link inline-block py-1">
            {absolute(site, to)}
          </Link>
        </p>
      ))}
    </div>
  );
}
