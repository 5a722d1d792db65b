import { organizationNames } from '../content/names';
import type { Speakers } from '../content/speakers';
import { formatDay } from '../i18n/dates';
import { languages } from '../i18n/languages';
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
    <header className="flex items-end justify-between gap-5">
      <div className="grid min-w-0 gap-1.5">
        <h1 tabIndex={-1} className="font-serif text-speaker font-semibold">
          {speaker ? speaker.name.text : t('statement.joint')}
          {speaker && <OtherName name={speaker.name} className="ml-1 text-aside font-medium text-quiet" />}
        </h1>
        <p className="flex flex-wrap gap-x-2.5 text-body text-quiet">
          <span>{speaker ? languages[language].cite({ title, organization }) : organization}</span>
          {otherRole && (
            <>
              <span aria-hidden="true" className="max-sm:hidden">
                ·
              </span>
              <span lang={otherRole.language} className="max-sm:w-full">
                {otherRole.text}
              </span>
            </>
          )}
          <span aria-hidden="true" className="max-sm:hidden">
            ·
          </span>
          <time dateTime={date} className="max-sm:w-full">
            {formatDay(date, language)}
          </time>
        </p>
      </div>
      <Silhouette
        states={organizations.flatMap(({ states }) => states)}
        pin={organizations[0]?.seat}
        className={`h-16 max-w-25 shrink-0 lg:h-18 ${hasAside ? 'lg:hidden' : ''}`}
      />
    </header>
  );
}
