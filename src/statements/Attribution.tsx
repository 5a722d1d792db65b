import { bylineOf, sayerOf } from '../content/names';
import type { Voice } from '../content/views';
import { formatDay } from '../i18n/dates';
import { languages } from '../i18n/languages';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { OtherName } from '../ui/OtherName';

interface AttributionProps {
  voice: Pick<Voice, 'speaker' | 'title' | 'organizations' | 'date'>;
}

/** Who said it, with the title of that day, in the order of the page's language. */
export function Attribution({ voice }: AttributionProps) {
  const { language } = useWords();
  const { cite, namesWithRole } = languages[language];
  const { name, ...role } = bylineOf(voice, language);
  const whole = sayerOf(voice, language);

  return (
    <div className="text-name">
      <p className="font-semibold">
        {voice.speaker && !namesWithRole ? name : <Mixed text={whole} language={language} />}
        {voice.speaker && !namesWithRole && (
          <OtherName name={voice.speaker.name} className="font-normal text-quiet" />
        )}
      </p>
      {voice.speaker && namesWithRole && (
        <p>
          <OtherName name={voice.speaker.name} className="text-quiet" />
        </p>
      )}
      {voice.speaker && !namesWithRole && (
        <p className="text-quiet">
          <Mixed text={cite(role)} language={language} />
        </p>
      )}
      <p className="text-quiet">
        <time dateTime={voice.date}>{formatDay(voice.date, language)}</time>
      </p>
    </div>
  );
}
