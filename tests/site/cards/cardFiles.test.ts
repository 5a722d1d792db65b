/** The pictures themselves: there for every page, the same every time, and known by what they show. */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Archive } from '../../../src/content/archive';
import { placesOf } from '../../../src/content/places';
import type { Content, Statement } from '../../../src/content/schema';
import { loadWords } from '../../../src/i18n/words';
import { cardPath } from '../../../src/links';
import type { Card } from '../../../src/site/cards/card';
import { cardKey, cardPlaceOf, cardProblems, cardTeller } from '../../../src/site/cards/cardFiles';
import { cardAt, cardsIn } from '../../../src/site/cards/cardsIn';
import { iconFiles } from '../../../src/site/cards/iconFiles';
import { charactersOn, Press } from '../../../src/site/cards/press';
import { light } from '../../../tailwind.config';
import { releaseId } from '../../leaders';
import { realContent } from '../../realContent';
import { colourOf, dotsOf } from './pixels';

// Drawing takes seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

interface Drawn {
  card: Card;
  data: Uint8Array;
}

const pictures = new Map<string, Promise<Uint8Array>>();

/** Every card by its path, each picture drawn once. */
async function drawn(content: Content): Promise<Map<string, Drawn>> {
  const cards = cardsOf(content);
  const press = new Press(cards.flatMap(charactersOn));
  const all = cards.map(async (card) => {
    const picture = pictures.get(cardKey(card)) ?? press.draw(card);
    pictures.set(cardKey(card), picture);
    return [cardPath(card.language, card.place), { card, data: await picture }] as const;
  });
  return new Map(await Promise.all(all));
}

function cardsOf(content: Content): Card[] {
  const archive = new Archive(content);
  return content.network.languages.flatMap((language) => cardsIn(archive, language));
}

function changed(change: (statement: (id: string) => Statement, content: Content) => void): Content {
  const content = structuredClone(realContent());
  const statements = content.releases[0]!.body.filter((item) => item.kind === 'statement');
  change((id) => statements.find((one) => one.id === id)!, content);
  return content;
}

/** Gives a statement one passage for its pull, in both languages. */
function pull(statement: Statement, en: string, ko: string) {
  const [id = ''] = statement.pull;
  statement.pull = [id];
  Object.assign(
    statement.passages.find((one) => one.id === id)!,
    { en, ko },
  );
}

const real = realContent();
await Promise.all(real.network.languages.map(loadWords));

/** Where the cards stand that another content draws anew. */
function newOnes(content: Content): string[] {
  const known = new Set(cardsOf(real).map(cardKey));
  return cardsOf(content)
    .filter((card) => !known.has(cardKey(card)))
    .map(({ language, place }) => cardPath(language, place));
}

const size = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

let cards: Map<string, Drawn>;
beforeAll(async () => {
  cards = await drawn(real);
});

describe('The cards of the site', () => {
  test('are there for every page in every language, at 1200 × 630', () => {
    for (const language of real.network.languages) {
      for (const place of placesOf(new Archive(real))) {
        const card = cards.get(cardPath(language, cardPlaceOf(place)));
        expect(card, `${language} ${JSON.stringify(place)}`).toBeDefined();
        expect(size(card!.data)).toEqual([1200, 630]);
      }
    }
    expect(cards.size).toBe(2 * (1 + 7 + 1 + 8));
  });

  test('all differ: none shows another’s words', () => {
    expect(new Set([...cards.values()].map(({ data }) => Buffer.from(data).toString('base64'))).size).toBe(
      cards.size,
    );
  });

  test('are small enough for every chat to fetch', () => {
    for (const [at, { data }] of cards) expect(data.length, at).toBeLessThan(120_000);
  });

  test('keep all words inside the middle 2:1, and a margin beside them', async () => {
    for (const [at, { data }] of cards) {
      const dots = await dotsOf(data, light.paper);
      expect(dots.length, at).toBeGreaterThan(10_000);
      const outside = dots.filter(({ x, y }) => y < 40 || y >= 590 || x < 40 || x >= 1160);
      expect(outside, at).toEqual([]);
    }
  });

  test('keep their words off the silhouette', async () => {
    const files = await drawn(
      changed((statement) => {
        pull(
          statement('hyunja-norman'),
          'We will ensure that we are heard. '.repeat(14).trim(),
          '우리 커뮤니티를 보호하고 함께 지킬 것입니다. '.repeat(10).trim(),
        );
      }),
    );
    for (const [at, { card, data }] of files) {
      if (card.place.page !== 'statement') continue;
      const dots = await dotsOf(data, light.paper);
      const pale = dots.filter(({ colour }) => colour === colourOf(light['celadon-pale']));
      if (pale.length === 0) continue;
      const pin = dots.filter(({ colour }) => colour === colourOf(light.pin));
      const [left, top] = [Math.min(...pale.map(({ x }) => x)), Math.min(...pale.map(({ y }) => y))];
      const [pinX, pinY] = [middle(pin.map(({ x }) => x)), middle(pin.map(({ y }) => y))];
      const words = dots.filter(
        ({ x, y, darkness }) => x >= left && y >= top && darkness > 60 && Math.hypot(x - pinX, y - pinY) > 12,
      );
      expect(words, at).toEqual([]);
    }
  });

  test('are drawn again to the same bytes, whatever else the site says', async () => {
    const content = changed((statement) => {
      pull(
        statement('mel-lee'),
        'Zephyrs quickly jinx a “Ångström”.',
        '쾌청한 뷁 뒤뜰에 낯선 꽃이 폈습니다.',
      );
    });
    pictures.clear();
    const again = await drawn(content);
    for (const [at, { data }] of cards) {
      const isSame = Buffer.compare(again.get(at)!.data, data) === 0;
      expect(isSame, at).toBe(!at.endsWith('/mel-lee.png'));
    }
  });

  test('are known by what they show: with one changed pull, its cards alone are others', () => {
    expect(newOnes(real)).toEqual([]);
    const content = changed((statement) => {
      pull(statement('danae-kovac'), 'We keep fighting.', '우리는 계속 싸웁니다.');
    });
    expect(newOnes(content)).toEqual(
      ['en', 'ko'].map((language) => `/cards/${language}/${releaseId}/danae-kovac.png`),
    );
    const site = { origin: 'https://example.org', base: '/words/' };
    const place = { page: 'both', release: releaseId, statement: 'danae-kovac' } as const;
    const [before, after] = [real, content].map((one) => cardTeller(new Archive(one), site)('en', place));
    expect(after!.alt).toMatch(/^“We keep fighting\.” — /);
    expect(after!.address).toMatch(/^https:\/\/example\.org\/words\/cards\/en\/.+\.png\?v=[0-9a-f]{8}$/);
    expect(after!.address).not.toBe(before!.address);
  });

  test('are others where a name they show has changed', () => {
    const content = changed((_, { network }) => {
      network.people.find(({ id }) => id === 'john-park')!.name.ko = '박존';
    });
    expect(newOnes(content)).toEqual(
      ['en', 'ko'].map((language) => `/cards/${language}/${releaseId}/john-park.png`),
    );
  });
});

describe('A card that can’t be right', () => {
  test.each([
    ['😀', 'U+1F600'],
    ['ꦲ', 'U+A9B2'],
  ])('stops the build where no typeface has %s, and names the place', async (character, code) => {
    const content = changed((statement) =>
      pull(statement('mel-lee'), `We go on ${character}`, '나아갑니다.'),
    );
    await expect(drawn(content)).rejects.toThrow(
      new RegExp(
        `^The card with the pull of statement “mel-lee” of release “${releaseId}” can’t be drawn\\. .*${code.replace('+', '\\+')}`,
        'u',
      ),
    );
  });

  test('stops the build where a pull is too long, and never cuts it', async () => {
    const content = changed((statement) =>
      pull(statement('sookyung-oh'), 'We stay connected. '.repeat(60).trim(), '짧습니다.'),
    );
    await expect(drawn(content)).rejects.toThrow(
      `There is no room on a card for the pull of statement “sookyung-oh” of release “${releaseId}” in “en”`,
    );
  });

  test('stops the build where one word is wider than the card', async () => {
    const content = changed((_, { network }) => {
      network.organizations.find(({ id }) => id === 'hana-center')!.name.en = 'Hana'.repeat(30);
    });
    await expect(drawn(content)).rejects.toThrow('the name of organization “hana-center” in “en”');
  });
});

describe('The check', () => {
  const soundFile = async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'cards-'));
    folders.push(folder);
    return path.join(folder, 'sound-cards.json');
  };
  const problemsOf = async (content: Content, file?: string) =>
    cardProblems({ archive: new Archive(content) }, file ?? (await soundFile()));

  test('finds nothing wrong with the cards of the site', async () => {
    expect(await problemsOf(real)).toEqual([]);
  });

  test('says all that would stop the build, in the build’s own words', async () => {
    const content = changed((statement, { network }) => {
      pull(statement('mel-lee'), 'We go on 😀', '나아갑니다 ꦲ.');
      pull(statement('sookyung-oh'), 'We stay connected. '.repeat(60).trim(), '짧습니다.');
      network.organizations.find(({ id }) => id === 'hana-center')!.name.en = 'Hana'.repeat(30);
    });
    const problems = await problemsOf(content);
    const pullOf = (id: string) => `the pull of statement “${id}” of release “${releaseId}”`;
    expect(problems).toEqual([
      expect.stringMatching(/^There is no room on a card for the name of organization “hana-center” in “en”/),
      expect.stringMatching(/^There is no room on a card for .*Choose fewer or shorter passages/),
      expect.stringContaining(
        `The card with ${pullOf('mel-lee')} can’t be drawn. No typeface of the role “serif” has “😀”`,
      ),
      expect.stringContaining(
        `The card with ${pullOf('mel-lee')} can’t be drawn. No typeface of the role “serif” has “ꦲ”`,
      ),
    ]);
  });

  test('measures no card again that had room the last time, and tells of the others again', async () => {
    const content = changed((statement) => {
      pull(statement('sookyung-oh'), 'We stay connected. '.repeat(60).trim(), '짧습니다.');
    });
    const file = await soundFile();
    const problems = await problemsOf(content, file);
    expect(problems).toHaveLength(1);
    const sound = JSON.parse(await readFile(file, 'utf8')) as string[];
    expect(sound).toHaveLength(new Set(sound).size);
    expect(await problemsOf(content, file)).toEqual(problems);

    const archive = new Archive(content);
    const faulty = cardAt(archive, 'en', { page: 'statement', release: releaseId, statement: 'sookyung-oh' });
    expect(sound).not.toContain(cardKey(faulty));
    await writeFile(file, JSON.stringify([...sound, cardKey(faulty)]));
    expect(await problemsOf(content, file)).toEqual([]);
  });

  test('says it once where a name on many cards can’t be drawn', async () => {
    const content = changed((_, { network }) => {
      network.organizations.find(({ id }) => id === network.organization)!.name.en = 'NAKASEC 😀';
    });
    const problems = await problemsOf(content);
    expect(new Set(problems).size).toBe(problems.length);
    expect(problems.filter((one) => one.startsWith('The card with the mission'))).toHaveLength(1);
    expect(problems.length).toBeLessThan(8);
  });

  test('tells whoever runs the command, which then fails', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'cards-'));
    folders.push(folder);
    await cp('public/content', folder, { recursive: true });
    const file = path.join(folder, 'releases', `${releaseId}.json`);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/("headline": \{\s*"en": ")/, '$1😀 '));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/site/run.js', 'check'], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: folder },
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      new RegExp(`^The card with the headline of release “${releaseId}” can’t be drawn\\. No typeface.*\n$`),
    );
  });
});

describe('Long ones', () => {
  test('headlines and names of 200 characters have room, as they can’t be shortened', async () => {
    const en =
      'Partners Across the Country Call on Congress to Protect Every Family and Keep a Promise '.repeat(3);
    const ko = '전국의 협력 단체들이 모든 가정을 지키고 약속을 이행할 것을 의회에 촉구합니다 '.repeat(3);
    const content = changed((_, all) => {
      all.releases[0]!.headline = { en: en.slice(0, 200).trim(), ko: ko.slice(0, 100).trim() };
      const hana = all.network.organizations.find(({ id }) => id === 'hana-center')!;
      hana.name = { en: en.slice(0, 200).trim(), ko: ko.slice(0, 100).trim() };
    });
    expect(await cardProblems({ archive: new Archive(content) })).toEqual([]);
  });

  test('fit: 500 characters of English, 250 of Korean, and names of three lines', async () => {
    const content = changed((statement, { network }) => {
      pull(
        statement('john-park'),
        `${'We have built what we need to meet this moment with care and vision. '.repeat(7)}Come with us.`,
        `${'우리는 이런 순간에 맞서기 위해 필요한 기반을 마련해 왔습니다. '.repeat(7)}함께 합시다.`,
      );
      network.people.find(({ id }) => id === 'danae-kovac')!.name.en =
        'Maria Alejandra de los Angeles Fernandez Villanueva Kim';
      network.organizations.find(({ id }) => id === 'hana-center')!.name.en =
        'Korean American Resource and Cultural Center of Greater Chicago and the Northern Suburbs';
    });
    const files = await drawn(content);
    for (const id of ['john-park', 'danae-kovac']) {
      for (const language of ['en', 'ko']) {
        const { data } = files.get(`/cards/${language}/${releaseId}/${id}.png`)!;
        const outside = (await dotsOf(data, light.paper)).filter(
          ({ x, y }) => y < 40 || y >= 590 || x < 40 || x >= 1160,
        );
        expect(outside).toEqual([]);
      }
    }
  });
});

describe('The icon', () => {
  test('is there as pictures of three sizes; Apple’s fills its corners', async () => {
    const icons = await iconFiles();
    expect(icons.map((icon) => [icon.path, ...size(icon.data as Uint8Array)])).toEqual([
      ['/icon-192.png', 192, 192],
      ['/icon-512.png', 512, 512],
      ['/apple-touch-icon.png', 180, 180],
    ]);
    const dots = await dotsOf(icons[2]!.data as Uint8Array);
    expect(dots[0]).toMatchObject({ x: 0, y: 0, colour: colourOf(light.celadon) });
    expect(dots.some(({ colour }) => colour === colourOf(light.paper))).toBe(true);
  });
});

function middle(numbers: number[]) {
  return (Math.min(...numbers) + Math.max(...numbers)) / 2;
}
