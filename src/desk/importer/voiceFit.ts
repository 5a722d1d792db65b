/** How well a statement in one language goes with one in another. */
import { nameLikeness } from './nameLikeness';
import type { Voice } from './voice';

export interface VoiceFacts {
  /** Names of a person, in each form that is known. */
  names: (person: string) => readonly string[];
  /** Whether the network has that person: two whom it has are not each other. */
  isKnown: (person: string) => boolean;
  /** What a translation keeps of the words, numbers and names, and their length. */
  weighed: (voice: Voice) => { length: number; anchors: ReadonlySet<string> };
  /** How many characters of the second language say what one of the first says. */
  ratio: number;
}

/** Names that have less in common are two. */
const unlike = 0.3;

/** @returns over 0 where they may be one statement; the more, the surer. */
export function voiceFit({
  names,
  isKnown,
  weighed,
  ratio,
}: VoiceFacts): (one: Voice, other: Voice) => number {
  const likenesses = new Map<string, number>();
  const likenessOf = (mine: string, theirs: string) => {
    const key = `${mine} ${theirs}`;
    const found =
      likenesses.get(key) ??
      Math.max(0, ...names(mine).flatMap((name) => names(theirs).map((also) => nameLikeness(name, also))));
    likenesses.set(key, found);
    return found;
  };
  return (one, other) => {
    const [mine, theirs] = [one.speaker, other.speaker];
    if (mine !== undefined && theirs !== undefined && mine !== theirs && isKnown(mine) && isKnown(theirs))
      return -Infinity;
    const organizations = one.organizations.filter((id) => other.organizations.includes(id)).length;
    const alike = mine === undefined || theirs === undefined ? 0 : likenessOf(mine, theirs);
    const isSame = mine !== undefined && mine === theirs;
    const [a, b] = [weighed(one), weighed(other)];
    const shared = [...a.anchors].filter((anchor) => b.anchors.has(anchor)).length;
    const unshared = a.anchors.size + b.anchors.size - 2 * shared;
    const lengths = Math.abs(Math.log((a.length * ratio + 10) / (b.length + 10)));
    const people = isSame
      ? 3
      : alike >= 0.55
        ? alike * 4
        : mine !== undefined && theirs !== undefined
          ? alike < unlike
            ? -1
            : -0.4
          : 0.2;
    return 0.8 + people + Math.min(1, organizations) * 1.5 + shared - unshared * 0.3 - lengths;
  };
}
