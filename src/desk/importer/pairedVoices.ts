/** The statements of a release, those of its two languages in pairs. */
import type { Network, Person } from '../../content/schema';
import type { Language } from '../../i18n/languages';
import type { KnownPeople } from './known';
import { pairStatements, type VoicePair } from './pairStatements';
import { printed, type Texts } from './printed';
import type { PerLanguage } from './source';
import type { Voice } from './voice';
import { voiceFit } from './voiceFit';
import { weigh } from './weigh';

/** @param proposed people whom the network doesn't have */
export function pairedVoices(
  [first, second]: readonly Language[],
  voices: PerLanguage<Voice[]>,
  proposed: readonly Person[],
  { texts, known, network }: { texts: Texts; known: KnownPeople; network: Network },
): VoicePair[] {
  const [mine, theirs] = [first, second].map((language) => (language && voices[language]) ?? []);
  if (!mine || !theirs || theirs.length === 0)
    return (mine ?? []).map((voice) => ({ first: voice, isGuess: false }));
  const weights = new Map(
    [...mine, ...theirs].map((voice) => {
      const words = voice.words.map((span) => printed(texts, span)).join(' ');
      return [voice, weigh(words, (text) => namesIn(text, known))] as const;
    }),
  );
  const total = (side: readonly Voice[]) =>
    side.reduce((sum, voice) => sum + (weights.get(voice)?.length ?? 0), 0);
  const names = new Map(
    [...network.people, ...proposed].map(({ id, name }) => [
      id,
      Object.values(name).filter((one) => one !== undefined),
    ]),
  );
  const isKnown = new Set(network.people.map(({ id }) => id));
  return pairStatements(
    mine,
    theirs,
    voiceFit({
      names: (person) => names.get(person) ?? [],
      isKnown: (person) => isKnown.has(person),
      weighed: (voice) => weights.get(voice) ?? weigh(''),
      ratio: (total(theirs) + 100) / (total(mine) + 200),
    }),
  );
}

/** The ids of those whom the network knows and a text names. */
export function namesIn(text: string, known: KnownPeople): string[] {
  return [...known.peopleIn(text), ...known.organizationsIn(text)].map((place) => place.known.id);
}
