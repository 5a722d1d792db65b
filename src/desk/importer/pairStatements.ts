/** Pairs the statements of two languages: by who says them, then by their places, then by their organizations. */
import { sayerOf, type Voice } from './voice';

/** One statement: what is said in each of two languages; one of them may lack it. */
export interface VoicePair {
  first?: Voice;
  second?: Voice;
  /** Taken for one though they don't name the same speaker. */
  isGuess: boolean;
}

/**
 * @param isKnown whether the network has that person: two whom it has are not each other.
 * @returns the first language's statements in their order; those that only the second one has stand where they stand there.
 */
export function pairStatements(
  first: readonly Voice[],
  second: readonly Voice[],
  isKnown: (person: string) => boolean = () => false,
): VoicePair[] {
  const partners = bySayer(first, second);
  for (const fits of [mayBeOne(isKnown), haveOneOrganization]) {
    for (const { mine, theirs } of gaps(first, second, partners)) {
      if (fits === haveOneOrganization || mine.length === theirs.length)
        pairOff(mine, theirs, fits, partners);
    }
  }
  return inOrder(first, second, partners);
}

/** Of those who speak several times the first is paired with the first, the second with the second. */
function bySayer(first: readonly Voice[], second: readonly Voice[]): Map<Voice, Voice> {
  const waiting = new Map<string, Voice[]>();
  for (const voice of second) {
    const sayer = sayerOf(voice);
    waiting.set(sayer, [...(waiting.get(sayer) ?? []), voice]);
  }
  const partners = new Map<Voice, Voice>();
  for (const voice of first) {
    const sayer = sayerOf(voice);
    const partner = sayer === ':' ? undefined : waiting.get(sayer)?.shift();
    if (partner) partners.set(voice, partner);
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

type Fits = (one: Voice, other: Voice) => boolean;

function pairOff(mine: readonly Voice[], theirs: readonly Voice[], fits: Fits, partners: Map<Voice, Voice>) {
  let next = 0;
  for (const voice of mine) {
    const at = theirs.findIndex((other, index) => index >= next && fits(voice, other));
    const partner = theirs[at];
    if (!partner) continue;
    partners.set(voice, partner);
    next = at + 1;
  }
}

function mayBeOne(isKnown: (person: string) => boolean): Fits {
  return (one, other) => {
    if (one.speaker !== undefined && other.speaker !== undefined) {
      if (isKnown(one.speaker) && isKnown(other.speaker)) return false;
      return (
        one.organizations.length === 0 ||
        other.organizations.length === 0 ||
        haveOneOrganization(one, other) ||
        (!isKnown(one.speaker) && !isKnown(other.speaker))
      );
    }
    return one.speaker === other.speaker || haveOneOrganization(one, other);
  };
}

function haveOneOrganization(one: Voice, other: Voice): boolean {
  return one.organizations.some((id) => other.organizations.includes(id));
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
  for (const [index, voice] of second.entries()) {
    if (taken.has(voice)) continue;
    const before = second[index - 1];
    const place = before ? pairs.findIndex((pair) => pair.second === before) : -1;
    pairs.splice(place + 1, 0, { second: voice, isGuess: false });
  }
  return pairs;
}
