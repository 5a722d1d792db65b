import { organizationNames } from '../content/names';
import type { Speakers } from '../content/speakers';
import { formatDay } from '../i18n/dates';
import { languages } from '../i18n/languages';
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
  const { speaker, title, organizations } = speakers;
  const organization = organizationNames(organizations, language);

  return (
    <header>
      <h1 tabIndex={-1} className="font-serif text-speaker font-semibold">
        {speaker ? speaker.name.text : t('statement.joint')}
        {speaker && <OtherName name={speaker.name} className="text-aside font-medium text-quiet" />}
      </h1>
      <div className="flex items-start justify-between gap-5 pt-1.5">
        <p className="flex flex-wrap gap-x-2.5 text-body text-quiet">
          <span className="max-sm:w-full">
            <Mixed
              text={speaker ? languages[language].cite({ title, organization }) : organization}
              language={language}
            />
          </span>
          {otherRole && (
            <>
              <Dot />
              <span lang={otherRole.language} className="max-sm:w-full">
                {otherRole.text}
              </span>
            </>
          )}
          <Dot />
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
