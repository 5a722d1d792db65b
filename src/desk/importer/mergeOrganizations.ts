/** One new organization under two names: proposed from either language, then found to be named in the same statement. */
import type { Organization } from '../../content/schema';
import type { VoicePair } from './pairStatements';
import type { Voice } from './voice';

/**
 * @param organizations those proposed
 * @returns those proposed and the statements, each organization under one id. Two become one only where each
 * of them is the only new one that its side of a statement names.
 */
export function mergeOrganizations(
  organizations: readonly Organization[],
  pairs: readonly VoicePair[],
): { organizations: Organization[]; pairs: VoicePair[] } {
  const proposed = new Map(organizations.map((one) => [one.id, one]));
  const ids = new Map<string, string>();
  const now = (id: string) => ids.get(id) ?? id;
  for (const { first, second } of pairs) {
    if (!first || !second) continue;
    const mine = first.organizations.map(now);
    const theirs = second.organizations.map(now);
    const [left, right] = [
      mine.filter((id) => !theirs.includes(id)),
      theirs.filter((id) => !mine.includes(id)),
    ];
    const [kept, given] = [left[0], right[0]];
    if (left.length !== 1 || right.length !== 1 || kept === undefined || given === undefined) continue;
    const [one, other] = [proposed.get(kept), proposed.get(given)];
    if (!one || !other || sharesLanguage(one, other)) continue;
    proposed.set(kept, { ...one, name: { ...other.name, ...one.name } });
    proposed.delete(given);
    ids.set(given, kept);
  }
  const named = (voice: Voice): Voice => ({
    ...voice,
    organizations: [...new Set(voice.organizations.map(now))],
  });
  return {
    organizations: [...proposed.values()],
    pairs: pairs.map(({ first, second, isGuess }) => ({
      ...(first && { first: named(first) }),
      ...(second && { second: named(second) }),
      isGuess,
    })),
  };
}

/** Two names in one language are two organizations. */
function sharesLanguage({ name }: Organization, other: Organization): boolean {
  return Object.keys(name).some((language) => Object.keys(other.name).includes(language));
}
