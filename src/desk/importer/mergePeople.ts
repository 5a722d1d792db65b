/** One new person under two names: proposed from either language, then found to have said the same. */
import type { Person } from '../../content/schema';
import type { VoicePair } from './pairStatements';
import type { Voice } from './voice';

/** @param people those proposed @returns those proposed and the statements, each person under one id. */
export function mergePeople(
  people: readonly Person[],
  pairs: readonly VoicePair[],
): { people: Person[]; pairs: VoicePair[] } {
  const proposed = new Map(people.map((person) => [person.id, person]));
  const ids = new Map<string, string>();
  for (const { first, second } of pairs) {
    const [mine, theirs] = [first?.speaker, second?.speaker];
    if (mine === undefined || theirs === undefined || mine === theirs || ids.has(theirs) || ids.has(mine))
      continue;
    const [kept, given] = proposed.has(theirs) ? [mine, theirs] : [theirs, mine];
    const [person, other] = [proposed.get(kept), proposed.get(given)];
    if (!other) continue;
    if (person) proposed.set(kept, { ...person, name: { ...other.name, ...person.name } });
    proposed.delete(given);
    ids.set(given, kept);
  }
  const named = (voice: Voice | undefined) =>
    voice?.speaker === undefined ? voice : { ...voice, speaker: ids.get(voice.speaker) ?? voice.speaker };
  return {
    people: [...proposed.values()],
    pairs: pairs.map(({ first, second, isGuess }) => ({
      ...(first && { first: named(first) ?? first }),
      ...(second && { second: named(second) ?? second }),
      isGuess,
    })),
  };
}
