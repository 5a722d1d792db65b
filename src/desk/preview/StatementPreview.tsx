import { organizationNames } from '../../content/names';
import { printedStatement } from '../../content/printed';
import type { Network, Release, Statement } from '../../content/schema';
import { speakersOf } from '../../content/speakers';
import type { PrintedStatement } from '../../content/views';
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
  const printed = printedIn(release, statement);
  if (!printed) return <p className="text-quiet">{t('preview.faulty')}</p>;
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
        <SideBySide statement={printed} pair={[language, other]} onLink={() => {}} />
      ) : (
        <div className="py-8">
          <StatementText statement={printed} language={language} size="middle" />
        </div>
      )}
      <Notes notes={statement.notes} />
    </>
  );
}

/** Nothing where something keeps the statement from being drawn: the check says it in full. */
function printedIn({ date, dateline }: Release, statement: Statement): PrintedStatement | null {
  if (date === '') return null;
  try {
    return printedStatement(statement, dateline);
  } catch {
    return null;
  }
}
