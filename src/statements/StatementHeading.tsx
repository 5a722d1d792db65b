import { organizationsOf, roleOf, speakerName } from '../content/names';
import type { Speakers } from '../content/speakers';
import { statementHeading } from '../content/statementTitle';
import { formatDay } from '../i18n/dates';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { Silhouette } from '../map/Silhouette';
import { OtherName } from '../ui/OtherName';

interface StatementHeadingProps {
  speakers: Speakers;
  date: string;
  /** The same role as the other language prints it, where both are shown. */
  otherRole?: { language: string; text: string };
  /** Whether the shape of the state stands beside the words, where there is room. */
  hasAside?: boolean;
}

/** The page's heading: who speaks, with title and organization as of that day. */
export function StatementHeading({ speakers, date, otherRole, hasAside = false }: StatementHeadingProps) {
  const { t, language } = useWords();
  const organizations = organizationsOf(speakers);
  const name = speakerName(speakers, language);
  const role = roleOf(speakers, language);

  return (
    <header>
      <h1 tabIndex={-1} className="font-serif text-speaker font-semibold">
        {statementHeading(speakers, t, language)}
        {name && <OtherName name={name} className="text-aside font-medium text-quiet" />}
      </h1>
      <div className="flex items-start justify-between gap-5 pt-1.5">
        <p className="flex min-w-0 flex-wrap gap-x-2.5 text-body text-quiet">
          {role && (
            <>
              <span className="max-sm:w-full">
                <Mixed text={role} language={language} />
              </span>
              <Dot />
            </>
          )}
          {otherRole?.text && (
            <>
              <span lang={otherRole.language} className="max-sm:w-full">
                {otherRole.text}
              </span>
              <Dot />
            </>
          )}
          <time dateTime={date} className="max-sm:w-full">
            {formatDay(date, language)}
          </time>
        </p>
        <Silhouette
          states={organizations.flatMap(({ states }) => states)}
          pin={organizations[0]?.seat}
          size="small"
          align="right"
          className={`h-16 w-20 shrink-0 print:hidden ${hasAside ? 'lg:hidden' : 'lg:-mt-10 lg:h-18'}`}
        />
      </div>
    </header>
  );
}

/** Between facts in a row; on a phone each has a line of its own. */
function Dot() {
  return (
    <span aria-hidden="true" className="max-sm:hidden">
      ·
    </span>
  );
}
