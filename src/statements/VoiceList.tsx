import type { Voice } from '../content/views';
import { VoiceQuote } from './VoiceQuote';

interface VoiceListProps {
  voices: readonly Voice[];
}

/** Statements in a list, newest release first. */
export function VoiceList({ voices }: VoiceListProps) {
  return (
    <ol className="divide-y divide-line">
      {voices.map((voice) => (
        <li key={`${voice.release}/${voice.statement}`} className="py-8">
          <VoiceQuote voice={voice} size="list" />
        </li>
      ))}
    </ol>
  );
}
