import { organizationNames } from '../../content/names';
import type { Network, Release, Statement } from '../../content/schema';
import { speakersOf } from '../../content/speakers';
import { runsOf } from '../../content/verbatim';
import { languages as languageTable, type Language } from '../../i18n/languages';
import { Notes } from '../../statements/Notes';
import { SideBySide } from '../../statements/SideBySide';
import { StatementHeading } from '../../statements/StatementHeading';
import { StatementText } from '../../statements/StatementText';
import { useDeskWords } from '../useDeskWords';

interface StatementPreviewProps {
  release: Release;
  statement: Statement;
  network: Network;
  version: Language | 'both';
  /** The language of the page that is previewed. */
  language: Language;
  languages: readonly Language[];
}

/** A statement as its page draws it; while its words and its sentences don't agree, that it can't be drawn. */
export function StatementPreview({
  release,
  statement,
  network,
  version,
  language,
  languages,
}: StatementPreviewProps) {
  const { t } = useDeskWords();
  const names = {
    languages: [...languages],
    organizationsNamed: network.organizations,
    peopleNamed: network.people,
  };
  const fault = faultOf(release, statement, languages);
  if (fault) return <p className="text-quiet">{t('preview.faulty')}</p>;
  const speakers = speakersOf(names, statement, language);
  const other = version === 'both' ? languages.find((code) => code !== language) : undefined;
  const otherSpeakers = other && speakersOf(names, statement, other);

  return (
    <>
      <StatementHeading
        speakers={speakers}
        date={release.date}
        {...(other &&
          otherSpeakers && {
            otherRole: {
              language: other,
              text: languageTable[other].cite({
                title: statement.title?.[other],
                organization: organizationNames(otherSpeakers.organizations, other),
              }),
            },
          })}
      />
      {other ? (
        <SideBySide
          dateline={release.dateline}
          statement={statement}
          pair={[language, other]}
          onLink={() => {}}
        />
      ) : (
        <div className="py-8">
          <StatementText
            dateline={release.dateline}
            statement={statement}
            language={language}
            size="middle"
          />
        </div>
      )}
      <Notes notes={statement.notes} />
    </>
  );
}

/** What keeps a statement from being drawn. The check says it in full. */
function faultOf(release: Release, statement: Statement, languages: readonly Language[]): unknown {
  try {
    if (release.date === '') return 'date';
    for (const code of languages) {
      runsOf(statement, code, release.dateline?.[code]);
    }
    return null;
  } catch (error) {
    return error;
  }
}
