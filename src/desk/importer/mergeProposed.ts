/** What was proposed twice, once from either language: found to be one because it says, or is said to, the same. */
import type { Organization, Person } from '../../content/schema';
import type { VoicePair } from './pairStatements';
import type { Voice } from './voice';

interface Proposed {
  people: readonly Person[];
  organizations: readonly Organization[];
}

/** @returns those proposed and the statements, each person and each organization under one id. */
export function mergeProposed({ people, organizations }: Proposed, pairs: readonly VoicePair[]) {
  const persons = new Merging(people);
  const bodies = new Merging(organizations);
  for (const { first, second } of pairs) {
    if (!first || !second) continue;
    persons.join(first.speaker, second.speaker);
    first.coSpeakers.forEach(({ speaker }, index) =>
      persons.join(speaker, second.coSpeakers[index]?.speaker),
    );
    // Which of several is which, only their number can tell.
    const mine = first.organizations.filter((id) => !second.organizations.includes(id));
    const theirs = second.organizations.filter((id) => !first.organizations.includes(id));
    if (mine.length === theirs.length) mine.forEach((id, index) => bodies.join(id, theirs[index]));
  }
  const all = (ids: readonly string[]) => [...new Set(ids.map((id) => bodies.idOf(id)))];
  const merged = (voice: Voice): Voice => ({
    ...voice,
    ...(voice.speaker !== undefined && { speaker: persons.idOf(voice.speaker) }),
    coSpeakers: voice.coSpeakers.map((one) => ({
      ...one,
      speaker: persons.idOf(one.speaker),
      ...(one.organizations && { organizations: all(one.organizations) }),
    })),
    organizations: all(voice.organizations),
  });
  return {
    people: persons.all(),
    organizations: bodies.all(),
    pairs: pairs.map(({ first, second, isGuess }): VoicePair => ({
      ...(first && { first: merged(first) }),
      ...(second && { second: merged(second) }),
      isGuess,
    })),
  };
}

/** Those proposed, some of whom turn out to be each other, or someone whom the network has. */
class Merging<Known extends Person | Organization> {
  readonly #proposed: Map<string, Known>;
  readonly #ids = new Map<string, string>();

  constructor(proposed: readonly Known[]) {
    this.#proposed = new Map(proposed.map((one) => [one.id, one]));
  }

  join(mine: string | undefined, theirs: string | undefined) {
    if (mine === undefined || theirs === undefined) return;
    const [one, other] = [this.idOf(mine), this.idOf(theirs)];
    if (one === other) return;
    const [kept, given] = this.#proposed.has(other) ? [one, other] : [other, one];
    const [stays, goes] = [this.#proposed.get(kept), this.#proposed.get(given)];
    // Two names in one language are two.
    if (!goes || Object.keys(goes.name).some((language) => stays && language in stays.name)) return;
    if (stays) this.#proposed.set(kept, { ...stays, name: { ...goes.name, ...stays.name } });
    this.#proposed.delete(given);
    this.#ids.set(given, kept);
  }

  idOf(id: string): string {
    let now = id;
    for (let next = this.#ids.get(now); next !== undefined; next = this.#ids.get(now)) now = next;
    return now;
  }

  all(): Known[] {
    return [...this.#proposed.values()];
  }
}
