/** Pairs the statements of two languages: by who says them, then by their order. */
import { sayerOf, type Voice } from './voice';

/** One statement: what is said in each of two languages; one of them may lack it. */
export type VoicePair = readonly [first: Voice | undefined, second: Voice | undefined];

/** @returns the first language's statements in their order, then those that only the second one has. */
export function pairStatements(first: readonly Voice[], second: readonly Voice[]): VoicePair[] {
  const left = new Set(second);
  const take = (fits: (voice: Voice) => boolean) => {
    const found = [...left].find(fits);
    if (found) left.delete(found);
    return found;
  };
  const bySayer = first.map((voice): VoicePair => [
    voice,
    take((other) => sayerOf(other) === sayerOf(voice)),
  ]);
  return [...bySayer, ...[...left].map((voice): VoicePair => [undefined, voice])];
}
