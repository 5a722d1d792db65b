import type { Voice } from '../content/views';
import { VoiceQuote } from './VoiceQuote';

interface VoiceListProps {
  voices: readonly Voice[];
}

/** Statements in a list, newest release first. */
export function VoiceList({ voices }: VoiceListProps) {
  return (
    <ol className="grid max-w-3xl gap-12 pt-8">
      {voices.map((voice) => (
        <li key={`${voice.release}/${voice.statement}`}>
          <VoiceQuote voice={voice} size="list" />
        </li>
      ))}
    </ol>
  );
}
