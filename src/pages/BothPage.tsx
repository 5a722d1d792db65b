import { isOwn, roleOf, sayerOf } from '../content/names';
import { speakersOf } from '../content/speakers';
import { useWords } from '../i18n/useWords';
import { absolute, pathTo } from '../links';
import { ShareLink } from '../share/ShareLink';
import { ShareWords } from '../share/ShareWords';
import { Corrections } from '../statements/Corrections';
import { Neighbours } from '../statements/Neighbours';
import { Notes } from '../statements/Notes';
import { SideBySide } from '../statements/SideBySide';
import { StatementHeading } from '../statements/StatementHeading';
import { VersionTabs } from '../statements/VersionTabs';
import { ReadOn } from '../ui/ReadOn';
import { PaperFoot } from './PaperFoot';
import { ReleaseLine } from './ReleaseLine';
import { site } from './siteSettings';
import { SourceLine } from './SourceLine';
import { StatementHead } from './StatementHead';
import { usePassages } from './useFragment';
import { useKeptScroll } from './scrollKey';
import { useSharing } from './useSharing';
import { useStatement } from './useStatement';

/** `/L/releases/<release>/<statement>/both/`: a statement in both languages, passage beside passage. */
export function BothPage() {
  const { t, language } = useWords();
  const told = useStatement();
  const { release, statement, speakers, published } = told;
  const place = { page: 'both', release: release.id, statement: statement.id } as const;
  const { marked, handleLink } = usePassages(place);
  const { handleShare, handleWords } = useSharing(told, place);
  const kept = useKeptScroll();
  const address = absolute(site, pathTo(language, place));
  // The loader lets no statement through that has one language only.
  const other = published.find((code) => code !== language) ?? language;
  const otherSpeakers = speakersOf(told, statement, other);

  return (
    <article className="page-width pt-6 md:pt-10 print:sheet print:pt-0">
      <StatementHead page="both" {...told} />
      <ReleaseLine release={release} words={language} />
      <div className="pt-8 lg:pt-10 print:pt-0">
        <StatementHeading
          speakers={speakers}
          date={release.date}
          otherRole={{
            language: other,
            text: (isOwn(speakers) ? sayerOf : roleOf)(otherSpeakers, other),
          }}
        />
      </div>
      <div className="pt-5 print:hidden">
        <VersionTabs
          release={release.id}
          statement={statement.id}
          fragment={marked}
          linkState={kept}
          published={published}
          shown="both"
        >
          <ShareLink path={pathTo(language, place)} onShare={handleShare} />
        </VersionTabs>
      </div>
      <ShareWords key={address} address={address} onShare={handleWords}>
        <SideBySide statement={statement} pair={[language, other]} marked={marked} onLink={handleLink} />
      </ShareWords>
      <div className="pt-8 print:pt-4">
        <Notes notes={statement.notes} />
        <Corrections versions={release.versions} />
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-1 pt-8 print:hidden">
        <ReadOn to={pathTo(language, { page: 'release', release: release.id }, statement.id)}>
          {t('statement.inContext')}
        </ReadOn>
        <SourceLine source={release.source} />
      </div>
      <div className="pt-14 md:pt-20 print:hidden">
        <Neighbours view={told} />
      </div>
      <PaperFoot place={place} release={release} words={language} />
    </article>
  );
}
