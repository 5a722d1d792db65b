/** The made-up network's organizations: national bodies first, then members all over the country. */
import type { Organization } from '../../content/schema';
import { states } from '../../content/states';
import { acrossTheLine, cities, type City } from './cities';
import { firstWords, lastWords, origins } from './organizationWords';
import { Ids, type Pair } from './pairs';
import { Deck, type Random } from './random';

export const network = {
  id: 'sample-network',
  name: { en: 'Sample Network', ko: '예시 네트워크' },
} as const;

const otherNational: Organization[] = [
  {
    id: 'sample-network-action-fund',
    name: { en: 'Sample Network Action Fund', ko: '예시 네트워크 행동기금' },
    states: [],
  },
  {
    id: 'sample-network-library',
    name: { en: 'Sample Network Library', ko: '예시 네트워크 자료실' },
    states: [],
  },
];

/** One whose names no layout is made for. */
const longNames = {
  id: 'greater-river-valley',
  name: {
    en: 'Greater River Valley Neighborhood Partnership for Language Classes and Housing Advice and Community Health',
    ko: '큰강유역 언어강좌·주거상담·지역보건 이웃협력단체 연합회',
  },
  fullName: {
    en: 'Greater River Valley Neighborhood Partnership for Language Classes and Housing Advice and Community Health in the Counties along Both Banks of the River',
    ko: '강 양쪽 여러 카운티의 언어강좌와 주거상담과 지역보건을 위한 큰강유역 이웃협력단체 연합회',
  },
};

/** California has three times its share, so that one state has many members. */
const cityPool = cities.flatMap((city) => (city.state === 'CA' ? [city, city, city] : [city]));

/** @param count how many, national bodies included; the first is the network's own. */
export function organizationsOf(count: number, random: Random): Organization[] {
  const own: Organization = {
    ...network,
    fullName: { en: 'Sample Network of Invented Organizations', ko: '지어낸 단체들의 예시 네트워크' },
    states: [],
    founded: { year: 1994 },
    formerNames: ['Sample Association'],
    web: 'https://example.org/',
  };
  const national = [own, ...otherNational.slice(0, Math.floor(count / 6))];
  return [...national, ...membersOf(count - national.length, random)].slice(0, count);
}

function membersOf(count: number, random: Random): Organization[] {
  const names = new Deck(
    firstWords.flatMap((first) => lastWords.map((last) => ({ first, last }))),
    random,
  );
  const ids = new Ids();
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const city = random.pick(cityPool);
    const { first, last } = names.draw();
    const short = { en: `${first.en} ${last.en}`, ko: `${first.ko}${last.ko}` };
    const isLocal = taken.has(short.en) || random.chance(0.15);
    const name = isLocal ? { en: `${city.name.en} ${short.en}`, ko: `${city.name.ko} ${short.ko}` } : short;
    taken.add(name.en);
    const called = index === 2 ? longNames : { id: ids.of(name.en), name };
    return {
      ...called,
      ...membership(called.id, city, random),
      ...(random.chance(0.12) && { formerNames: [`${first.en} Circle`] }),
      ...(random.chance(0.08) && { aliases: [`${first.ko} ${last.ko}`] }),
    };
  });
}

/** What isn't a member's name. */
function membership(id: string, city: City, random: Random) {
  const { state, name, latitude, longitude } = city;
  const across = random.chance(0.5) ? acrossTheLine[state] : undefined;
  const branch = cities.find((one) => one.state === (across ?? state) && one !== city);
  return {
    states: across ? [state, across] : [state],
    memberOf: network.id,
    ...(random.chance(0.95) && { seat: { city: name, state, latitude, longitude } }),
    ...(branch && random.chance(0.2) && { otherOffices: [{ city: branch.name, state: branch.state }] }),
    ...(random.chance(0.8) && {
      founded: {
        year: random.between(1976, 2015),
        ...(random.chance(0.15) && { from: random.pick(origins) }),
      },
    }),
    ...(random.chance(0.85) && { web: `https://${id}.example.org/` }),
  };
}

/** Where an organization is: its city, or its state; nothing for a national body. */
export function homeOf({ seat, states: [state] }: Organization): Pair | undefined {
  // Ours are written in both languages.
  return seat ? (seat.city as Pair) : state && states[state];
}
