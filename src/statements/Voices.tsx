import type { Voice } from '../content/views';
import { VoiceQuote } from './VoiceQuote';

interface VoicesProps {
  voices: readonly Voice[];
}

/**
 * A broadside of voices: two columns of unequal width, every second voice on the right. Floats, because the
 * reading order stays the release's, and each column still closes up by itself.
 */
export function Voices({ voices }: VoicesProps) {
  return (
    <ol className="grid gap-14 pt-12 lg:flow-root lg:pt-16">
      {voices.map((voice, index) => (
        <li
          key={`${voice.release}/${voice.statement}`}
          className={
            index % 2 === 0
              ? 'lg:float-left lg:clear-left lg:mb-18 lg:w-[57.5%]'
              : 'lg:float-right lg:clear-right lg:mb-24 lg:w-[35.25%] lg:nth-2:mt-30'
          }
        >
          <VoiceQuote voice={voice} size={index % 2 === 0 ? 'wide' : 'narrow'} />
        </li>
      ))}
    </ol>
  );
}
