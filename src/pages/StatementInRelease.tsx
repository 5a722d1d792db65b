import { languagesWith, roleOf, sayerOf, speakerName, wordsIn } from '../content/names';
import { speakersOf } from '../content/speakers';
import { statementHeading } from '../content/statementTitle';
import type { PrintedInRelease, ReleaseView } from '../content/views';
import { languages, type Language } from '../i18n/languages';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { pathTo } from '../links';
import { Notes } from '../statements/Notes';
import { paperBreak } from '../statements/paperSize';
import { StatementText } from '../statements/StatementText';
import { OtherName } from '../ui/OtherName';
import { ReadOn } from '../ui/ReadOn';
import { Link } from '../ui/Link';

interface StatementInReleaseProps {
  release: ReleaseView;
  statement: PrintedInRelease;
  /** The language of the release on this page. */
  words: Language;
  isMarked: boolean;
}

/** A statement in its place; where this version of the release lacks it, a quiet line that leads to it. */
export function StatementInRelease({ release, statement, words, isMarked }: StatementInReleaseProps) {
  const { t, language } = useWords();
  const speakers = speakersOf(release, statement, language);
  const heading = statementHeading(speakers, t, language);
  const name = speakerName(speakers, language);
  const role = roleOf(speakers, language);
  const { cite } = languages[language];
  const path = pathTo(language, { page: 'statement', release: release.id, statement: statement.id });

  if (!statement.words[words]) {
    return (
      <p
        id={statement.id}
        tabIndex={-1}
        className="text-list text-quiet outline-none lg:col-span-9 lg:col-start-4 print:past-margin"
      >
        {t('release.onlyIn', {
          language: t(`language.${wordsIn({ languages: languagesWith(release, statement) }, language)}`),
        })}{' '}
        <Link to={path} className="link">
          {heading}
        </Link>
      </p>
    );
  }
  return (
    <section
      id={statement.id}
      aria-label={name ? sayerOf(speakers, language) : cite({ name: heading, organization: role })}
      tabIndex={-1}
      className={`col-span-12 scroll-mt-6 outline-none lg:grid lg:grid-cols-subgrid print:flow-root ${paperBreak(statement, words)} ${isMarked ? 'is-marked' : ''} marked-block`}
    >
      <div className="pb-5 lg:col-span-3 print:in-margin print:pb-0">
        <h2 className="font-serif text-lead font-semibold print:text-[13pt]/[18pt]">
          <Link to={path} className="hover:underline print:whitespace-nowrap">
            {heading}
          </Link>
          {name && (
            <OtherName
              name={name}
              className="text-body font-normal text-quiet print:block print:whitespace-nowrap"
            />
          )}
        </h2>
        {role && (
          <p className="text-list text-quiet">
            <Mixed text={role} language={language} />
          </p>
        )}
        <p className="pt-1">
          <ReadOn to={path} label={t('release.openOf', { name: heading })}>
            {t('release.open')}
          </ReadOn>
        </p>
      </div>
      <div className="grid gap-6 lg:col-span-9 print:past-margin print:block print:space-y-4">
        <StatementText statement={statement} language={words} size="middle" />
        <Notes notes={statement.notes} />
      </div>
    </section>
  );
}
