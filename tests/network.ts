/** Another coalition, made up and as large as a test needs it: nothing of the first network is in it. */
import { checked } from './realContent';
import type { Content, Network, Release } from '../src/content/schema';

const lakeHouse = { en: 'Lake House', ko: '호수의집' };
const mesaCenter = { en: 'Mesa Center', ko: '메사센터' };

const people = {
  'ana-ruiz': { name: { en: 'Ana Ruiz', ko: '아나 루이스' }, organization: 'lake-house', called: lakeHouse },
  'seoyeon-han': {
    name: { en: 'Seoyeon Han', ko: '한서연' },
    organization: 'mesa-center',
    called: mesaCenter,
  },
} as const;

type Speaker = keyof typeof people;

const network: Network = {
  languages: ['en', 'ko'],
  organization: 'harbor',
  mission: {
    leadIn: { en: 'The Harbor Alliance exists to', ko: '항구연대는' },
    words: { en: 'keep every door open.', ko: '모든 문을 열어 둡니다.' },
  },
  organizations: [
    { id: 'harbor', name: { en: 'Harbor Alliance', ko: '항구연대' }, states: [] },
    { id: 'lake-house', name: lakeHouse, states: ['MI'], memberOf: 'harbor', aliases: ['호숫가집'] },
    { id: 'mesa-center', name: mesaCenter, states: ['AZ', 'MI'], memberOf: 'harbor' },
  ],
  people: Object.entries(people).map(([id, { name }]) => ({ id, name })),
  redirects: {},
};

interface Said {
  speaker: Speaker;
  /** None where someone speaks of their own life. */
  title?: { en: string; ko: string } | undefined;
}

export interface Published {
  /** Day of 2025, as in `03-14`. */
  day: string;
  said: readonly Said[];
  /** Published in English only. */
  isEnglishOnly?: boolean;
  /** Changes the release before it is checked. */
  edit?: (release: Release) => void;
}

export const director = { en: 'Director', ko: '대표' };
export const organizer = { en: 'Organizer', ko: '활동가' };

/** Checked as staff's own files are. */
export function anotherNetwork(
  published: readonly Published[],
  change?: (network: Network) => void,
): Content {
  const changed = structuredClone(network);
  change?.(changed);
  return checked([
    { path: 'network.json', text: JSON.stringify(changed) },
    ...published.map((one) => {
      const release = releaseOf(one);
      one.edit?.(release);
      return { path: `releases/${release.id}.json`, text: JSON.stringify(release) };
    }),
  ]);
}

/** So many statements in releases of ten, a day each. */
export function statementsOverTime(count: number): Published[] {
  return Array.from({ length: Math.ceil(count / 10) }, (_, index) => ({
    day: `01-${String(index + 1).padStart(2, '0')}`,
    said: Array.from({ length: Math.min(10, count - index * 10) }, () => ({
      speaker: 'ana-ruiz' as const,
      title: director,
    })),
  }));
}

function releaseOf({ day, said, isEnglishOnly = false }: Published): Release {
  const text = <Value>(en: Value, ko: Value) => (isEnglishOnly ? { en } : { en, ko });
  return {
    id: `2025-${day}-open-doors`,
    date: `2025-${day}`,
    headline: text(`Doors Open on ${day}`, `${day}에 여는 문`),
    publishers: ['harbor'],
    source: 'https://harbor.example/doors/',
    ...(isEnglishOnly && { missing: ['ko'] }),
    body: said.map(({ speaker, title }, index) => {
      const { name, organization, called } = people[speaker];
      const number = `${day} no. ${index + 1}`;
      const words = { en: `On ${number} we open a door.`, ko: `${number}에 우리는 문을 엽니다.` };
      return {
        kind: 'statement',
        id: `word-${index + 1}`,
        speaker,
        organizations: [organization],
        ...(title && { title: text(title.en, title.ko) }),
        text: text(
          [`“${words.en}” said ${name.en} of ${called.en}.`],
          [`${called.ko}의 ${name.ko}의 말입니다. “${words.ko}”`],
        ),
        passages: [{ id: 's1', ...text(words.en, words.ko) }],
        pull: ['s1'],
      };
    }),
  };
}
