import { useSharing } from './useSharing';
import { useStatement } from './useStatement';
import { useWords } from '../i18n/useWords';
import { Corrections } from '../statements/Corrections';
import { MemberAside } from '../statements/MemberAside';
import { Neighbours } from '../statements/Neighbours';
import { OnlyNote } from '../statements/OnlyNote';
import { Notes } from '../statements/Notes';
import { StatementHeading } from '../statements/StatementHeading';
import { StatementText } from '../statements/StatementText';
import { VersionTabs } from '../statements/VersionTabs';
import { ShareLink } from '../share/ShareLink';
import { ShareWords } from '../share/ShareWords';
import { absolute, pathTo } from '../links';
import { ReadOn } from '../ui/ReadOn';
import { PaperFoot } from './PaperFoot';
import { ReleaseLine } from './ReleaseLine';
import { site } from './siteSettings';
import { SourceLine } from './SourceLine';
import { StatementHead } from './StatementHead';
import { usePassages } from './useFragment';
import { useKeptScroll } from './scrollKey';

/** `/L/releases/<release>/<statement>/`: one statement, its words the largest thing on the page. */
export function StatementPage() {
  const { t, language } = useWords();
  const told = useStatement();
  const { release, statement, speakers, words, headlineWords } = told;
  const place = { page: 'statement', release: release.id, statement: statement.id } as const;
  const { marked, handleLink } = usePassages(place);
  const { handleShare, handleWords } = useSharing(told, place);
  const kept = useKeptScroll();
  const address = absolute(site, pathTo(language, place));

  return (
    <article className="page-width pt-6 md:pt-10 print:sheet print:pt-0">
      <StatementHead page="statement" {...told} />
      <ReleaseLine release={release} words={headlineWords} />
      <div className="grid gap-x-6 pt-8 lg:grid-cols-12 lg:pt-10 print:block print:pt-0">
        <div className="relative lg:col-span-9 lg:col-start-4">
          <StatementHeading speakers={speakers} date={release.date} hasAside />
          <div className="pt-5 print:hidden">
            <VersionTabs
              release={release.id}
              statement={statement.id}
              fragment={marked}
              linkState={kept}
              published={told.published}
              shown={language}
            >
              <ShareLink path={pathTo(language, place)} onShare={handleShare} />
            </VersionTabs>
          </div>
          <OnlyNote words={words} what={headlineWords === words ? 'release' : 'statement'} />
          <div className="relative py-9">
            <ShareWords key={address} address={address} onShare={handleWords}>
              <StatementText
                statement={statement}
                language={words}
                size="large"
                marked={marked}
                onLink={handleLink}
              />
            </ShareWords>
          </div>
          <Notes notes={statement.notes} />
          <Corrections versions={release.versions} />
          <div className="flex flex-wrap gap-x-8 gap-y-1 pt-8 print:hidden">
            <ReadOn to={pathTo(language, { page: 'release', release: release.id }, statement.id)}>
              {t('statement.inContext')}
            </ReadOn>
            <SourceLine source={release.source} />
          </div>
        </div>
        <div className="max-lg:pt-10 print:hidden lg:col-span-3 lg:col-start-1 lg:row-start-1">
          <MemberAside speakers={speakers} />
        </div>
      </div>
      <div className="pt-14 md:pt-20 print:hidden">
        <Neighbours view={told} />
      </div>
      <PaperFoot place={place} release={release} words={headlineWords} />
    </article>
  );
}
