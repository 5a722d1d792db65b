/**
 * A made-up network of any size, in the format that staff write: for trying the site out, and for measuring it. The same
 * numbers give the same files, to the byte.
 */
import { speakersIn } from '../../content/archive';
import type { AuthoredFile } from '../../content/check';
import type { Network } from '../../content/schema';
import { network, organizationsOf } from './organizationsOf';
import { Ids } from './pairs';
import { postsOf } from './posts';
import { Deck, Random } from './random';
import { outsiders } from './rarer';
import { releaseOn } from './release';
import { topics } from './topics';

export interface Size {
  /** The network's own included. */
  organizations: number;
  statements: number;
}

/** Any other would do; changing it changes every file. */
const seed = 20_160_104;

const firstDay = Date.UTC(2016, 0, 4);
const days = 3650;
const mostInRelease = 12;

/** Gives one file after the other, the releases oldest first and `network.json` last, so that few are in memory at once. */
export function* synthesize({ organizations: count, statements }: Size): Generator<AuthoredFile> {
  const random = new Random(seed);
  const organizations = organizationsOf(count, random);
  const posts = postsOf(organizations, random);
  const sizes = sizesOf(statements, Math.min(mostInRelease, posts.length + 1), random);
  const deck = new Deck(topics, random);
  const ids = new Ids();
  const spoken = new Set<string>();

  let before = 0;
  for (const [index, size] of sizes.entries()) {
    // Each release has its own share of the years: no day has many.
    const day = Math.floor(((index + random.fraction()) / sizes.length) * days);
    const date = new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
    const topic = deck.draw();
    const id = ids.of(`${date}-${topic.slug}`);
    const occasion = { id, date, time: day / days, topic, size, releases: index, statements: before };
    before += size;
    const release = releaseOn(occasion, posts, organizations, random);
    for (const item of release.body) {
      if (item.kind === 'statement') for (const speaker of speakersIn(item)) spoken.add(speaker);
    }
    yield file(`releases/${release.id}.json`, release);
  }

  const everyone = [
    ...posts.flatMap(({ tenures }) => tenures.map(({ person }) => person)),
    ...outsiders.map(({ person }) => person),
  ];
  const people = [...new Set(everyone)].filter(({ id }) => spoken.has(id));
  yield file('network.json', {
    languages: ['en', 'ko'],
    organization: network.id,
    mission: {
      leadIn: {
        en: 'Sample Network is invented, and its mission is to',
        ko: '지어낸 네트워크인 예시 네트워크의 사명은',
      },
      words: {
        en: 'show this site with many members and many voices.',
        ko: '회원과 발언이 많을 때 이 사이트가 어떤 모습인지 보여 주는 것입니다.',
      },
    },
    organizations,
    people,
    redirects: { '/organizations/sample-association/': `/organizations/${network.id}/` },
  } satisfies Network);
}

/** How many statements each release has: few or many, and all together as many as are asked for. */
function sizesOf(statements: number, most: number, random: Random): number[] {
  const sizes: number[] = [];
  for (let left = statements; left > 0; left -= sizes.at(-1) ?? left) {
    const wanted = random.chance(0.15) ? 1 : random.between(2, mostInRelease);
    sizes.push(Math.min(wanted, most, left));
  }
  return sizes;
}

function file(path: string, value: unknown): AuthoredFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}
