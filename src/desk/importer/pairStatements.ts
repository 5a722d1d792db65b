/** Pairs the statements of two languages: by who says them, then by their places and by what a translation keeps. */
import { align } from './align';
import { sayerOf, type Voice } from './voice';

/** One statement: what is said in each of two languages; one of them may lack it. */
export interface VoicePair {
  first?: Voice;
  second?: Voice;
  /** Taken for one though they don't name the same speaker. */
  isGuess: boolean;
}

/** @param fit how well two statements go together: over 0 where they may be one. */
type Fit = (one: Voice, other: Voice) => number;

/** @returns the first language's statements in their order; those that only the second one has stand where they stand there. */
export function pairStatements(first: readonly Voice[], second: readonly Voice[], fit: Fit): VoicePair[] {
  const partners = bySayer(first, second, fit);
  for (const { mine, theirs } of gaps(first, second, partners)) {
    // As many on both sides: their order says more than a name that sounds otherwise.
    const bonus = mine.length === theirs.length ? 1 : 0.2;
    for (const [one, other] of align(mine, theirs, (a, b) => fit(a, b) + bonus))
      partners.set(mine[one] as Voice, theirs[other] as Voice);
  }
  // Those whose order differs between the languages.
  const taken = new Set(partners.values());
  const left = second.filter((voice) => !taken.has(voice));
  for (const voice of first) {
    if (partners.has(voice) || left.length === 0) continue;
    const at = left.findIndex((other) => fit(voice, other) >= sure);
    const partner = left[at];
    if (!partner) continue;
    partners.set(voice, partner);
    left.splice(at, 1);
  }
  return inOrder(first, second, partners);
}

/** From here on two statements are one, wherever they stand. */
const sure = 3;

/** Of those who speak as often in both languages the first is paired with the first; of others what goes together best. */
function bySayer(first: readonly Voice[], second: readonly Voice[], fit: Fit): Map<Voice, Voice> {
  const [mine, theirs] = [first, second].map((voices) => {
    const lists = new Map<string, Voice[]>();
    for (const voice of voices) {
      const sayer = sayerOf(voice);
      if (sayer !== ':') lists.set(sayer, [...(lists.get(sayer) ?? []), voice]);
    }
    return lists;
  });
  const partners = new Map<Voice, Voice>();
  for (const [sayer, own] of mine ?? []) {
    const others = theirs?.get(sayer) ?? [];
    const pairs =
      own.length === others.length
        ? own.map((_, index) => [index, index] as const)
        : align(own, others, (one, other) => Math.max(0.1, fit(one, other)));
    for (const [one, other] of pairs) partners.set(own[one] as Voice, others[other] as Voice);
  }
  return partners;
}

/** What is left on both sides between the same two pairs. */
function gaps(first: readonly Voice[], second: readonly Voice[], partners: ReadonlyMap<Voice, Voice>) {
  const places = new Map(second.map((voice, index) => [voice, index]));
  const taken = new Set(partners.values());
  const found: { mine: Voice[]; theirs: Voice[] }[] = [];
  let mine: Voice[] = [];
  let from = 0;
  const close = (to: number) => {
    const theirs = second.slice(from, to).filter((voice) => !taken.has(voice));
    if (mine.length > 0 && theirs.length > 0) found.push({ mine, theirs });
    mine = [];
  };
  for (const voice of first) {
    const partner = partners.get(voice);
    if (!partner) {
      mine.push(voice);
      continue;
    }
    const place = places.get(partner) ?? 0;
    close(Math.max(from, place));
    from = Math.max(from, place + 1);
  }
  close(second.length);
  return found;
}

function inOrder(
  first: readonly Voice[],
  second: readonly Voice[],
  partners: ReadonlyMap<Voice, Voice>,
): VoicePair[] {
  const pairs = first.map((voice): VoicePair => {
    const partner = partners.get(voice);
    if (!partner) return { first: voice, isGuess: false };
    return { first: voice, second: partner, isGuess: sayerOf(voice) !== sayerOf(partner) };
  });
  const taken = new Set(partners.values());
  const after = new Map<Voice | undefined, VoicePair[]>();
  let last: Voice | undefined;
  for (const voice of second) {
    if (taken.has(voice)) last = voice;
    else after.set(last, [...(after.get(last) ?? []), { second: voice, isGuess: false }]);
  }
  return [
    ...(after.get(undefined) ?? []),
    ...pairs.flatMap((pair) => [pair, ...((pair.second && after.get(pair.second)) ?? [])]),
  ];
}
