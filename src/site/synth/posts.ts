/** Who speaks for whom, over the years: people come, go, and sometimes move on to another organization. */
import type { Organization } from '../../content/schema';
import { network } from './organizationsOf';
import { Ids, type Pair } from './pairs';
import { givenNames, koreanGivenNames, koreanSurnames, surnames } from './peopleNames';
import { Deck, type Random } from './random';
import { titles } from './words';

export interface Person {
  id: string;
  name: Pair;
}

/** One person's time in a post. */
interface Tenure {
  person: Person;
  /** A fraction of the network's years: 0 for the first day, 1 for the last. */
  from: number;
}

/** A place from which someone speaks, held by one person at any time. */
export interface Post {
  organization: Organization;
  /** None for people who speak of their own life. */
  title: Pair | undefined;
  /** In order of time; the first begins at 0. */
  tenures: Tenure[];
}

const names: Pair[] = [
  ...givenNames.flatMap((given) =>
    surnames.map((family) => ({ en: `${given.en} ${family.en}`, ko: `${given.ko} ${family.ko}` })),
  ),
  ...koreanGivenNames.flatMap((given) =>
    koreanSurnames.map((family) => ({ en: `${given.en} ${family.en}`, ko: `${family.ko}${given.ko}` })),
  ),
];

const coDirector: Pair = { en: 'Co-Director', ko: '공동디렉터' };

/** Posts of all organizations, the network's own first. The last of several members has none: it never speaks. */
export function postsOf(organizations: readonly Organization[], random: Random): Post[] {
  const speaking = organizations.length > 3 ? organizations.slice(0, -1) : organizations;
  const deck = new Deck(names, random);
  const ids = new Ids();
  const free: { person: Person; since: number }[] = [];
  let moves = 0;

  const successor = (from: number): Person => {
    const at = free.findIndex(({ since }) => since <= from);
    if (at >= 0 && (moves === 0 || random.chance(0.2))) {
      const [moved] = free.splice(at, 1);
      moves += 1;
      if (moved) return moved.person;
    }
    const name = deck.draw();
    return { id: ids.of(name.en), name };
  };

  return speaking.flatMap((organization) => {
    const posts = titlesAt(organization, random).map((title) => ({
      organization,
      title,
      tenures: tenuresFrom(successor, random),
    }));
    // Free for others only, once all posts here are filled.
    for (const { tenures } of posts) {
      for (const [index, { person }] of tenures.slice(0, -1).entries()) {
        free.push({ person, since: tenures[index + 1]?.from ?? 1 });
      }
    }
    return posts;
  });
}

export function holderAt({ tenures }: Post, time: number): Person {
  const tenure = tenures.findLast(({ from }) => from <= time);
  if (!tenure) throw new Error('A post has nobody in it.');
  return tenure.person;
}

function titlesAt({ id, memberOf }: Organization, random: Random): (Pair | undefined)[] {
  if (id === network.id) return [coDirector, coDirector];
  const first = memberOf === undefined || random.chance(0.7) ? titles[0] : random.pick(titles);
  if (!random.chance(0.25)) return [first];
  return [first, random.chance(0.2) ? undefined : random.pick(titles.slice(2))];
}

function tenuresFrom(successor: (from: number) => Person, random: Random): Tenure[] {
  const tenures: Tenure[] = [];
  for (let from = 0; from < 1; from += 0.25 + random.fraction() * 0.9) {
    tenures.push({ person: successor(from), from });
  }
  return tenures;
}
