/** What was proposed twice, once from either language: found to be one because it says, or is said to, the same. */
import type { Organization, Person } from '../../content/schema';
import { nameLikeness } from './nameLikeness';
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
    persons.joinAll(sayersOf(first), sayersOf(second));
    bodies.joinAll(first.organizations, second.organizations);
    for (const { speaker, organizations: own = [] } of first.coSpeakers) {
      const also = second.coSpeakers.find((one) => persons.idOf(one.speaker) === persons.idOf(speaker));
      bodies.joinAll(own, also?.organizations ?? []);
    }
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

function sayersOf({ speaker, coSpeakers }: Voice): string[] {
  return [...(speaker === undefined ? [] : [speaker]), ...coSpeakers.map((one) => one.speaker)];
}

/** From here on two names in two scripts are one. */
const alike = 0.55;

/** Those proposed, some of whom turn out to be each other, or someone whom the network has. */
class Merging<Known extends Person | Organization> {
  readonly #proposed: Map<string, Known>;
  readonly #ids = new Map<string, string>();

  constructor(proposed: readonly Known[]) {
    this.#proposed = new Map(proposed.map((one) => [one.id, one]));
  }

  /** Of several that say one thing those are one whose names sound so; of the others, if they are as many, the first the first. */
  joinAll(first: readonly string[], second: readonly string[]) {
    for (const mine of first) {
      const theirs = second.find((id) => this.#likeness(mine, id) >= alike);
      if (theirs !== undefined) this.#join(mine, theirs);
    }
    const theirs = new Set(second.map((id) => this.idOf(id)));
    const both = new Set(first.map((id) => this.idOf(id)).filter((id) => theirs.has(id)));
    const [ours, others] = [first, second].map((ids) => ids.filter((id) => !both.has(this.idOf(id))));
    const [newOurs, newOthers] = [ours, others].map((ids) => ids?.filter((id) => this.#proposed.has(id)));
    if (ours?.length === others?.length) ours?.forEach((id, index) => this.#join(id, others?.[index]));
    else if (newOurs?.length === newOthers?.length)
      newOurs?.forEach((id, index) => this.#join(id, newOthers?.[index]));
  }

  #likeness(mine: string, theirs: string): number {
    const [one, other] = [mine, theirs].map((id) =>
      Object.values(this.#proposed.get(id)?.name ?? {}).filter((name) => name !== undefined),
    );
    return Math.max(
      0,
      ...(one ?? []).flatMap((name) => (other ?? []).map((also) => nameLikeness(name, also))),
    );
  }

  #join(mine: string, theirs: string | undefined) {
    if (theirs === undefined) return;
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
