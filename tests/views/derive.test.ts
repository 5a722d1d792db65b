import { expect, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import { derive } from '../../src/content/derive';
import { namesFile } from '../../src/content/searchFiles';
import { fileOf } from '../../src/content/files';
import { placesOf } from '../../src/content/places';
import { anotherNetwork, director, organizer, statementsOverTime } from '../network';
import type { StateView } from '../../src/content/views';
import { synthesize } from '../../src/site/synth/synthesize';
import { checked, realContent } from '../realContent';

const real = new Archive(realContent());
const files = derive(real);

test('Every page has the one file that it reads, in every language', () => {
  for (const language of ['en', 'ko'] as const) {
    for (const place of placesOf(real)) expect(files.has(fileOf(language, place))).toBe(true);
  }
});

test('What readers get holds no slip, no key to the editors’ schema, and no alias but among the names that search goes through', () => {
  const shown = [...files].filter(([file]) => file !== namesFile).map(([, make]) => make());
  const everything = JSON.stringify(shown);
  const slips = [...everything.matchAll(/"kind":"(slip)"/g)];
  expect(slips).toEqual([]);
  expect(everything).not.toContain('$schema');
  for (const { aliases = [] } of real.organizations.values()) {
    for (const alias of aliases) expect(everything).not.toContain(alias);
  }
});

test('The media contact is in its release’s file and in no other', () => {
  for (const [file, make] of files) {
    if (file.startsWith('index/releases/')) continue;
    expect(JSON.stringify(make()), file).not.toContain('Koelzer');
  }
});

test('The first view doesn’t grow with the archive', () => {
  const sizeWith = (count: number) =>
    JSON.stringify(
      derive(new Archive(anotherNetwork(statementsOverTime(count)))).get('index/en/home.json')?.(),
    ).length;
  expect(sizeWith(200)).toBe(sizeWith(20));
});

test.each([
  ['home', 12],
  ['state', 26],
  ['organization', 30],
  ['person', 30],
  ['releases', 10],
  ['statement', 9],
  ['statements', 15],
  ['about', 2.5],
] as const)(
  'Nor with the network: among a thousand organizations, what a page of the kind “%s” reads is at most %d kB',
  (page, kilobytes) => {
    const { archive, made } = (thousand ??= madeUp());
    const places = placesOf(archive).filter((place) => place.page === page);
    expect(places).not.toEqual([]);
    for (const file of places.flatMap((place) => [fileOf('en', place), fileOf('ko', place)])) {
      expect(Buffer.byteLength(JSON.stringify(made.get(file)?.())), file).toBeLessThan(kilobytes * 1000);
    }
  },
);

let thousand: ReturnType<typeof madeUp> | undefined;

function madeUp() {
  const archive = new Archive(checked([...synthesize({ organizations: 1000, statements: 600 })]));
  return { archive, made: derive(archive) };
}

test('A member of a large network stands on one page of each of its states', () => {
  const { archive, made } = (thousand ??= madeUp());
  const listed = placesOf(archive)
    .filter(({ page }) => page === 'state')
    .flatMap((place) => (made.get(fileOf('ko', place))!() as StateView).here.items);
  const expected = archive.members.flatMap(({ id, states }) => states.map(() => id));
  expect(listed.map(({ member }) => member.id).toSorted()).toEqual(expected.toSorted());
});

test('A list’s file holds one part of it', () => {
  const large = derive(new Archive(anotherNetwork(statementsOverTime(105))));
  const itemsOf = (file: string) => (large.get(file)!() as { list: { items: unknown[] } }).list.items.length;
  expect(itemsOf('index/en/statements.json')).toBe(25);
  expect(itemsOf('index/ko/people/ana-ruiz/4.json')).toBe(20);
  expect(large.has('index/en/statements/5.json')).toBe(false);
});

test('Releases of one day stand in one order, whatever order their files come in', () => {
  const made = anotherNetwork([
    { day: '02-01', said: [{ speaker: 'ana-ruiz', title: director }] },
    { day: '03-01', said: [{ speaker: 'seoyeon-han', title: organizer }] },
  ]);
  const turned = { ...made, releases: made.releases.toReversed() };
  const madeOf = (content: typeof made) =>
    [...derive(new Archive(content))].map(([file, make]) => [file, make()]);
  expect(madeOf(turned)).toEqual(madeOf(made));
});

test('A release that has one language has no page with both', () => {
  const said = [{ speaker: 'ana-ruiz', title: director }] as const;
  const places = placesOf(
    new Archive(
      anotherNetwork([
        { day: '02-01', said, isEnglishOnly: true },
        { day: '03-01', said },
      ]),
    ),
  );
  expect(places.filter(({ page }) => page === 'both')).toEqual([
    { page: 'both', release: '2025-03-01-open-doors', statement: 'word-1' },
  ]);
});
