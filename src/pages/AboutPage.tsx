import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { aboutQuery } from '../content/queries';
import { statementTitle } from '../content/statementTitle';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { contentPath, licencesPath, schemaPath, underBase } from '../links';
import { ManyMembers } from '../organizations/ManyMembers';
import { OrganizationLink } from '../organizations/OrganizationLink';
import { quotedStatement } from '../share/quotedStatement';
import { DeviceChoice } from './about/DeviceChoice';
import { EmbedExample } from './about/EmbedExample';
import { Feeds } from './about/Feeds';
import { QuoteExample } from './about/QuoteExample';
import { ShareExample } from './about/ShareExample';
import { Head } from './Head';
import { site } from './siteSettings';
import { useLanguage } from './useLanguage';
import { useFragment } from './useFragment';
import { useSiteName } from './useSiteName';

/** `/L/about/`: the network, and how to share, embed, subscribe to, quote and reuse what is here. */
export function AboutPage() {
  const { t, language } = useWords();
  const siteName = useSiteName();
  const { data: view } = useSuspenseQuery(aboutQuery(useLanguage()));
  const { example } = view;
  const quoted =
    example && quotedStatement(example, { language, site, title: statementTitle(example, t, language) });

  return (
    <div className="page-width pt-10 md:pt-16">
      <Head place={{ page: 'about' }} title={t('about.title')} description={t('about.description')} />
      <h1 tabIndex={-1} className="pb-8 font-serif text-place font-semibold">
        {t('about.title')}
      </h1>
      <Section id="network" title={t('about.network')}>
        <Said words={t('about.networkText', { name: siteName })} />
        {view.members.named ? (
          <ul className="grid gap-x-6 sm:grid-cols-2">
            {view.members.named.map((member) => (
              <li key={member.id}>
                <OrganizationLink organization={member} className="link inline-block py-1.5" />
              </li>
            ))}
          </ul>
        ) : (
          <ManyMembers members={view.members} />
        )}
      </Section>
      <Section id="words" title={t('about.wordsTitle')}>
        <Said words={t('about.wordsText')} />
      </Section>
      <Section id="share" title={t('about.shareTitle')}>
        <Said words={t('about.shareText')} />
        <Said words={t('about.sharePart')} />
        {example && <ShareExample voice={example} published={example.published} />}
      </Section>
      <Section id="embed" title={t('about.embedTitle')}>
        <Said words={t('about.embedText')} />
        <Said words={t('about.embedWordPress')} />
        {example && quoted && <EmbedExample voice={example} quoted={quoted} />}
      </Section>
      <Section id="subscribe" title={t('about.subscribeTitle')}>
        <Said words={t('about.subscribeText')} />
        <Feeds organization={example?.organizations[0]} />
        <Said words={t('about.subscribeOrganization')} />
      </Section>
      <Section id="quote" title={t('about.quoteTitle')}>
        <Said words={t('about.quoteText')} />
        {quoted && <QuoteExample quoted={quoted} />}
      </Section>
      <Section id="reuse" title={t('about.reuseTitle')}>
        <Said words={t('about.reuseText')} />
        <ul className="grid gap-1">
          {[
            { file: contentPath('network.json'), words: t('about.networkFile') },
            ...(example
              ? [{ file: contentPath(`releases/${example.release}.json`), words: t('about.releaseFile') }]
              : []),
            { file: schemaPath('network'), words: t('about.schemaNetwork') },
            { file: schemaPath('release'), words: t('about.schemaRelease') },
            { file: licencesPath, words: t('about.licences') },
          ].map(({ file, words }) => (
            <li key={file}>
              <a href={underBase(site.base, file)} className="link inline-block py-1.5">
                <Mixed text={words} language={language} />
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="device" title={t('about.deviceTitle')}>
        <Said words={t('about.deviceText')} />
        <DeviceChoice />
      </Section>
    </div>
  );
}

/** A paragraph of ours, its lines broken as its language breaks them. */
function Said({ words }: { words: string }) {
  const { language } = useWords();
  return (
    <p>
      <Mixed text={words} language={language} />
    </p>
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
