import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { correctedOn } from '../content/corrections';
import { textIn, wordsIn } from '../content/names';
import { releaseQuery } from '../content/queries';
import type { Block } from '../content/schema';
import type { ReleaseView } from '../content/views';
import { formatDay } from '../i18n/dates';
import { languages, type Language } from '../i18n/languages';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { Corrections } from '../statements/Corrections';
import { Notes } from '../statements/Notes';
import { OnlyNote } from '../statements/OnlyNote';
import { Head } from './Head';
import { PaperFoot } from './PaperFoot';
import { SourceLine } from './SourceLine';
import { StatementInRelease } from './StatementInRelease';
import { useLanguage } from './useLanguage';
import { useFragment } from './useFragment';

/** `/L/releases/<release>/`: the release whole and in order, each statement with its own address. */
export function ReleasePage() {
  const { t, language } = useWords();
  const { release: id = '' } = useParams();
  const { data: release } = useSuspenseQuery(releaseQuery(useLanguage(), id));
  const marked = useFragment();
  const words = wordsIn(release, language);
  const headline = textIn(release.headline, words);
  const date = formatDay(release.date, language);

  return (
    <article className="page-width pt-6 md:pt-10 print:pt-0 print:[page:release]">
      <Head
        place={{ page: 'release', release: release.id }}
        title={headline}
        description={t('release.description', { date })}
        kind="article"
        published={release.date}
        modified={correctedOn(release)}
      />
      <header className="border-t-3 border-iron pt-4 lg:grid lg:grid-cols-12 lg:gap-x-6 print:flow-root">
        <p className="flex flex-wrap gap-x-2.5 text-list lg:col-span-3 lg:flex-col print:in-margin print:flex-col">
          {release.label?.[words] && (
            <span lang={words} className="font-semibold">
              {release.label[words]}
            </span>
          )}
          <time dateTime={release.date} className="text-quiet">
            {date}
          </time>
        </p>
        <div className="lg:col-span-9 print:past-margin">
          <h1
            tabIndex={-1}
            lang={words}
            className="max-w-3xl pt-3 font-serif text-mission-narrow font-semibold lg:pt-0 print:pt-0 ko:text-mission-ko-narrow lg:ko:text-place"
          >
            <Mixed text={headline} language={words} />
          </h1>
          <div className="flex flex-wrap items-baseline gap-x-6 pt-3 text-list text-quiet">
            <p>{t('releases.publishedBy', { names: publisherNames(release, language) })}</p>
            <SourceLine source={release.source} />
          </div>
          <OnlyNote words={words} />
          {release.versions && (
            <div className="pt-4">
              <Corrections versions={release.versions} />
            </div>
          )}
        </div>
      </header>
      <div className="pt-8 print:pt-5">
        {release.body
          .filter((item) => item.kind === 'statement' || item.text[words])
          .map((item, index) => (
            <div
              key={index}
              className="border-t border-line py-8 lg:grid lg:grid-cols-12 lg:gap-x-6 lg:py-10 print:block print:py-5"
            >
              {item.kind === 'statement' ? (
                <StatementInRelease
                  release={release}
                  statement={item}
                  words={words}
                  isMarked={marked === item.id}
                />
              ) : (
                <Printed
                  block={item}
                  words={words}
                  className="lg:col-span-9 lg:col-start-4 print:past-margin"
                />
              )}
            </div>
          ))}
        {release.body.every(({ kind }) => kind !== 'statement') && (
          <p className="text-quiet">{t('release.noStatements')}</p>
        )}
      </div>
      <footer className="grid gap-10 border-t border-ink pt-6 lg:grid-cols-12 lg:gap-x-6 print:block print:space-y-6">
        {release.boilerplate?.text[words] && (
          <Closing title={t('release.boilerplate')} block={release.boilerplate} words={words} />
        )}
        {release.contact?.text[words] && (
          <Closing title={t('release.contactAsOf', { date })} block={release.contact} words={words} />
        )}
      </footer>
      <PaperFoot place={{ page: 'release', release: release.id }} release={release} words={words} />
    </article>
  );
}

function Closing({ title, block, words }: { title: string; block: Block; words: Language }) {
  return (
    <section className="grid gap-y-4 lg:col-span-12 lg:grid-cols-subgrid print:flow-root">
      <h2 className="text-list font-semibold lg:col-span-3 print:in-margin">{title}</h2>
      <div className="grid gap-5 lg:col-span-7 print:past-margin print:block print:space-y-4">
        <Printed block={block} words={words} className="text-name" />
        <Notes notes={block.notes} />
      </div>
    </section>
  );
}

function Printed({ block, words, className }: { block: Block; words: Language; className: string }) {
  return (
    <div lang={words} className={`grid gap-4 print:block print:space-y-4 ${className}`}>
      {textIn(block.text, words).map((paragraph, index) => (
        <p key={index}>
          <Mixed text={paragraph} language={words} />
        </p>
      ))}
    </div>
  );
}

function publisherNames({ publishers, organizationsNamed }: ReleaseView, language: Language): string {
  return languages[language].list(
    publishers.flatMap((id) => {
      const one = organizationsNamed.find((organization) => organization.id === id);
      return one ? [textIn(one.name, language)] : [];
    }),
  );
}
