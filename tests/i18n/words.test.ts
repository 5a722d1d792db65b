import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { words as englishDesk } from '../../src/i18n/deskWords/en';
import { words as englishFirst } from '../../src/i18n/en';
import { words as englishMore } from '../../src/i18n/moreWords/en';
import { languageCodes, languages } from '../../src/i18n/languages';
import { loadDeskWords, loadWords } from '../../src/i18n/words';

type Dictionary = Record<string, Record<string, string>>;

function entries(words: Dictionary) {
  return Object.entries(words).flatMap(([area, names]) =>
    Object.entries(names).map(([name, value]) => [`${area}.${name}`, value] as const),
  );
}

/** The names in `{{name, format(option: 1)}}`. */
function placeholders(value: string) {
  return [...value.matchAll(/\{\{\s*([^,}\s]+)/g)]
    .map(([, name]) => name!)
    .toSorted((a, b) => a.localeCompare(b));
}

/** Words of several files as one. */
function together(...files: Dictionary[]): Dictionary {
  const areas = new Set(files.flatMap((words) => Object.keys(words)));
  return Object.fromEntries(
    [...areas].map((area) => [area, Object.assign({}, ...files.map((words) => words[area]))]),
  );
}

/** Every page's words and, after them, the publishing desk's, which are loaded there only. */
const english = together(englishFirst, englishMore, englishDesk);
const dictionaries = await Promise.all(
  languageCodes.map(async (language): Promise<{ language: string; words: Dictionary }> => ({
    language,
    words: together(
      (await languages[language].load()).words,
      (await languages[language].loadMore()).words,
      (await languages[language].loadDesk()).words,
    ),
  })),
);
const inEnglish = new Map<string, string>(entries(english));
const others = dictionaries.filter(({ language }) => language !== 'en');

describe.each(others)('The interface in $language', ({ words }) => {
  const here = new Map<string, string>(entries(words));

  test('has every English word but the singulars, and no word more', () => {
    const expected = [...inEnglish.keys()].filter((key) => !key.endsWith('_one'));
    expect([...here.keys()].toSorted()).toEqual(expected.toSorted());
  });

  test('puts the same things into its sentences', () => {
    for (const [key, value] of here) {
      expect(placeholders(value), key).toEqual(placeholders(inEnglish.get(key)!));
    }
  });
});

test('No area of the desk’s words has the name of one that every page loads', () => {
  const pages = Object.keys({ ...englishFirst, ...englishMore });
  expect(Object.keys(englishDesk).filter((area) => pages.includes(area))).toEqual([]);
});

test('The desk’s words come when the desk asks for them, beside those of every page', async () => {
  const t = await loadDeskWords('ko');
  expect(t('finding.dateMissing')).toContain('날짜를 찾지 못했습니다');
  expect((await loadWords('ko')).t('site.menu')).toBe('메뉴');
});

test('An English singular stands beside each plural, and names the same things', () => {
  for (const [key, value] of inEnglish) {
    if (key.endsWith('_one')) expect(inEnglish.has(key.replace('_one', '_other')), key).toBe(true);
    if (!key.endsWith('_other')) continue;
    const one = placeholders(inEnglish.get(key.replace('_other', '_one'))!);
    expect(placeholders(value), key).toEqual(expect.arrayContaining(one));
  }
});

test.each(dictionaries)('No word is empty or has white space at an end: $language', ({ words }) => {
  for (const [key, value] of entries(words)) expect(value, key).toMatch(/^\S(.*\S)?$/su);
});

test('Korean sentences are in 합니다체', () => {
  const korean = dictionaries.find(({ language }) => language === 'ko')!;
  for (const [key, value] of entries(korean.words)) {
    expect(value, key).not.toMatch(/(해요|세요(?!\.$|\.|:)|이에요|예요|[^니]다|하라)\.( |$)/u);
    for (const sentence of value.match(/[^.]+\.(?= |$)/gu) ?? []) {
      // A name at a sentence’s end says nothing of its style.
      if (sentence.endsWith('}}.')) continue;
      expect(sentence, key).toMatch(/(니다|주세요)\.$/u);
    }
  }
});

const source = (function read(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return read(file);
      return /\.tsx?$/.test(entry.name) && !['en.ts', 'ko.ts'].includes(entry.name)
        ? readFileSync(file, 'utf8')
        : '';
    })
    .join('\n');
})(path.join(import.meta.dirname, '../../src'));

/** Keys that are made of a name: what they can become. */
const assembled: Record<string, string[]> = {
  'site.${page}': ['home', 'statements', 'releases', 'about'].map((name) => `site.${name}`),
  'statements.${filter}': ['state', 'organization', 'person', 'year'].map((name) => `statements.${name}`),
  'share.${way}': languages.en.ways.map((way) => `share.${way}`),
  ...Object.fromEntries(
    (
      [
        'finding',
        'refusal',
        'file',
        'problem',
        'difference',
        'inLanguage',
        'place',
        'change',
        'versionNote',
        'start',
        'view',
        'deed',
        'use',
        'became',
        'target',
        'edge',
        'edgeBy',
        'edgeSentence',
        'edgeCharacter',
        'decide',
        'decideAll',
        'note',
      ] as const
    ).map((area) => [`${area}.\${`, Object.keys(englishDesk[area]).map((name) => `${area}.${name}`)]),
  ),
  'language.${': languageCodes.map((code) => `language.${code}`),
};

test('Every word is used somewhere', () => {
  const used = new Set([
    ...[...source.matchAll(/['`]([a-z]+\.[a-zA-Z]+)['`]/g)].map(([, key]) => key!),
    ...Object.entries(assembled).flatMap(([start, keys]) => (source.includes(`\`${start}`) ? keys : [])),
  ]);
  const unused = [...inEnglish.keys()].filter((key) => !used.has(key.replace(/_(one|other)$/, '')));
  expect(unused).toEqual([]);
});

test('No key is assembled but those known here, and those are words', () => {
  const found = [...source.matchAll(/\bt\(\s*`([^`]*)`/g)].map(([, key]) => key!);
  for (const key of found) {
    const known = Object.keys(assembled).find((start) => key.startsWith(start));
    expect(known, key).toBeDefined();
  }
  for (const key of Object.values(assembled).flat()) expect(inEnglish.has(key), key).toBe(true);
});

test('Small numbers are words: capital at the head of an English line, native Korean before a counter', async () => {
  const { t: en } = await loadWords('en');
  const { t: ko } = await loadWords('ko');
  expect(en('home.members', { count: 1 })).toBe('One member');
  expect(en('home.members', { count: 5 })).toBe('Five members');
  expect(en('home.states', { count: 12 })).toBe('twelve states');
  expect(en('home.members', { count: 13 })).toBe('13 members');
  expect(en('statement.all', { count: 8 })).toBe('All eight statements');
  expect(ko('home.members', { count: 5 })).toBe('가입 단체 다섯 곳');
  expect(ko('home.states', { count: 1 })).toBe('한 주');
  expect(ko('home.states', { count: 20 })).toBe('20개 주');
});

test('Large numbers are figures that the language’s readers group and count as they do', async () => {
  const { t: en } = await loadWords('en');
  const { t: ko } = await loadWords('ko');
  expect(en('home.members', { count: 1000 })).toBe('1,000 members');
  expect(ko('home.members', { count: 1000 })).toBe('가입 단체 1,000곳');
  expect(ko('home.leaders', { count: 13 })).toBe('13명의 발언');
  expect(ko('home.leaders', { count: 7 })).toBe('일곱 사람의 발언');
  expect(en('statements.count', { count: 10000 })).toBe('10,000 statements');
  expect(ko('statements.count', { count: 10000 })).toBe('발언 10,000편');
  expect(en('state.linkCount', { count: 1234, state: 'Ohio' })).toBe('Ohio, 1,234 organizations');
  expect(en('part.part', { number: 1001, total: 2000 })).toMatch(/^Part 1,001 of 2,000,/);
  // A year is no count.
  expect(en('home.founded', { year: 1994 })).toBe('Founded in 1994');
});

test('A name with markup in it stays the name it is', async () => {
  const { t } = await loadWords('en');
  expect(t('error.state', { id: '<b>&"' })).toBe('There is no state “<b>&"”.');
});

test('A name that looks like a place for a name is not filled again', async () => {
  const { t } = await loadWords('en');
  expect(t('error.state', { id: '{{name}} $t(site.home)' })).toBe(
    'There is no state “{{name}} $t(site.home)”.',
  );
});
