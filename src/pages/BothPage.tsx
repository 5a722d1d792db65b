import { textIn, organizationNames } from '../content/names';
import { MissingContent } from '../content/reading';
import { speakersOf } from '../content/speakers';
import { languages } from '../i18n/languages';
import { useWords } from '../i18n/useWords';
import { pathTo } from '../links';
import { CopyPageLink } from '../share/CopyPageLink';
import { Neighbours } from '../statements/Neighbours';
import { Notes } from '../statements/Notes';
import { SideBySide } from '../statements/SideBySide';
import { StatementHeading } from '../statements/StatementHeading';
import { VersionTabs } from '../statements/VersionTabs';
import { ReadOn } from '../ui/ReadOn';
import { ReleaseLine } from './ReleaseLine';
import { SourceLine } from './SourceLine';
import { StatementHead } from './StatementHead';
import { useMarked } from './useMarked';
import { useStatement } from './useStatement';

/** `/L/releases/<release>/<statement>/both/`: a statement in both languages, passage beside passage. */
export function BothPage() {
  const { t, language } = useWords();
  const told = useStatement();
  const marked = useMarked();
  const { release, statement, speakers, languages: published } = told;
  const other = published.find((code) => code !== language);
  if (!published.includes(language) || other === undefined) {
    throw new MissingContent(`The release ${release.id} has one language only.`);
  }
  const otherSpeakers = speakersOf(told, statement, other);

  return (
    <article className="page-width pt-6 md:pt-10">
      <StatementHead page="both" {...told} />
      <ReleaseLine release={release} words={language} />
      <div className="pt-8 lg:pt-10">
        <StatementHeading
          speakers={speakers}
          date={release.date}
          otherRole={{
            language: other,
            text: languages[other].cite({
              title: statement.title && textIn(statement.title, other),
              organization: organizationNames(otherSpeakers.organizations, other),
            }),
          }}
        />
      </div>
      <div className="pt-5">
        <VersionTabs release={release.id} statement={statement.id} published={published} shown="both">
          <CopyPageLink
            path={pathTo(language, { page: 'both', release: release.id, statement: statement.id })}
          />
        </VersionTabs>
      </div>
      <SideBySide
        dateline={release.dateline}
        statement={statement}
        pair={[language, other]}
        marked={marked}
      />
      <div className="pt-8">
        <Notes notes={statement.notes} />
      </div>
      <div className="flex flex-wrap gap-x-8 gap-y-1 pt-8">
        <ReadOn to={`${pathTo(language, { page: 'release', release: release.id })}#${statement.id}`}>
          {t('statement.inContext')}
        </ReadOn>
        <SourceLine source={release.source} />
      </div>
      <div className="pt-14 md:pt-20">
        <Neighbours view={told} />
      </div>
    </article>
  );
}
