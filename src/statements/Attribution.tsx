import { roleOf, sayerOf, speakerName, type Sayers } from '../content/names';
import type { Voice } from '../content/views';
import { formatDay } from '../i18n/dates';
import { languages } from '../i18n/languages';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { OtherName } from '../ui/OtherName';

interface AttributionProps {
  voice: Sayers & Pick<Voice, 'date'>;
  /** The day of the last correction, where it is told beside the date. */
  corrected?: string | undefined;
}

/** Who said it, with the title of that day, in the order of the page's language. */
export function Attribution({ voice, corrected }: AttributionProps) {
  const { t, language } = useWords();
  const { namesWithRole } = languages[language];
  const name = speakerName(voice, language);
  const role = roleOf(voice, language);
  const isNameAlone = name !== undefined && !namesWithRole;

  return (
    <div className="text-name">
      <p className="font-semibold">
        {isNameAlone ? name.text : <Mixed text={sayerOf(voice, language)} language={language} />}
        {isNameAlone && <OtherName name={name} className="font-normal text-quiet" />}
      </p>
      {name && namesWithRole && (
        <p>
          <OtherName name={name} className="text-quiet" />
        </p>
      )}
      {isNameAlone && role && (
        <p className="text-quiet">
          <Mixed text={role} language={language} />
        </p>
      )}
      <p className="text-quiet">
        <time dateTime={voice.date}>{formatDay(voice.date, language)}</time>
        {corrected !== undefined && ` · ${t('release.updated', { date: formatDay(corrected, language) })}`}
      </p>
    </div>
  );
}
