import type { Name, Voice } from '../content/views';
import { Mixed } from '../i18n/Mixed';
import { useWords } from '../i18n/useWords';
import { OtherName } from '../ui/OtherName';
import { Attribution } from './Attribution';

export interface EmbedCardProps {
  voice: Voice;
  /** The network whose site this is. */
  network: Name;
  /** The statement's page, absolute: the card stands on another site. */
  address: string;
  /** The day of the last correction. */
  corrected?: string | undefined;
}

/**
 * A statement's pull as other sites frame it: the words at the top, who said them at the foot, and between them the
 * room that the frame leaves. `src/embed.ts` knows `card` and `room`.
 */
export function EmbedCard({ voice, network, address, corrected }: EmbedCardProps) {
  const { t } = useWords();
  const { language, text } = voice.pull;

  return (
    <main>
      <figure
        id="card"
        className="flex min-h-dvh flex-col border border-rule px-[clamp(1.25rem,4vw,2.5rem)] pt-[clamp(1.125rem,3vw,1.75rem)] pb-4"
      >
        <blockquote cite={address} lang={language} className="words text-embed ko:text-embed-ko">
          <p className="quoted">
            <Mixed text={text} language={language} />
          </p>
        </blockquote>
        <div id="room" className="grow" />
        <figcaption className="pt-5">
          <Attribution voice={voice} corrected={corrected} />
          <p className="mt-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line pt-3 text-list">
            <span className="font-semibold">
              {network.text}
              <OtherName name={network} />
            </span>{' '}
            <a href={address} target="_blank" rel="noopener" className="link -my-1 py-1 font-medium">
              {t('embed.readWhole')}
            </a>
          </p>
        </figcaption>
      </figure>
    </main>
  );
}
