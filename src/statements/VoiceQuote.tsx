import type { Voice } from '../content/views';
import { bylineOf } from '../content/names';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { pathTo } from '../links';
import { ReadOn } from '../ui/ReadOn';
import { Attribution } from './Attribution';

interface VoiceQuoteProps {
  voice: Voice;
  size: keyof typeof sizes;
}

const captions = {
  wide: 'mt-5 border-t border-line pt-3',
  narrow: 'mt-5 border-t border-line pt-3',
  panel: 'mt-5',
  list: 'mt-4 lg:order-first lg:col-span-3 lg:mt-1',
};

const sizes = {
  wide: 'text-voice-narrow lg:text-voice ko:text-voice-ko-narrow lg:ko:text-voice-ko',
  narrow: 'text-voice-narrow ko:text-voice-ko-narrow',
  panel: 'text-voice-narrow lg:text-pull ko:text-voice-ko-narrow lg:ko:text-pull-ko',
  list: 'text-[1.375rem]/8 ko:text-[1.25rem]/9',
};

/** A statement's pull, who said it, and the way to the whole of it. */
export function VoiceQuote({ voice, size }: VoiceQuoteProps) {
  const { t, language } = useWords();
  const { name, organization } = bylineOf(voice, language);

  return (
    <figure className={size === 'list' ? 'lg:grid lg:grid-cols-12 lg:gap-x-6' : ''}>
      <blockquote
        lang={voice.pull.language}
        className={`words ${sizes[size]} ${size === 'list' ? 'max-w-3xl lg:col-span-9' : ''}`}
      >
        <p className="quoted">
          <Mixed text={voice.pull.text} language={voice.pull.language} />
        </p>
      </blockquote>
      <figcaption className={captions[size]}>
        <Attribution voice={voice} />
        <p className="mt-2">
          <ReadOn
            to={pathTo(language, { page: 'statement', release: voice.release, statement: voice.statement })}
            label={t('home.readStatementOf', { name: name ?? organization })}
          >
            {t('home.readStatement')}
          </ReadOn>
        </p>
      </figcaption>
    </figure>
  );
}
