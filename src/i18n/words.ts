/**
 * The interface's words: one i18next instance a language, loaded once and never switched, so that pages in
 * two languages can be written side by side.
 */
import i18next, { type i18n, type TFunction } from 'i18next';
import { formatDay } from './dates';
import type { words as englishDesk } from './deskWords/en';
import type { words as english } from './en';
import type { words as englishMore } from './moreWords/en';
import { languages, type Language, type Locale } from './languages';

export type EnglishFirst = typeof english;
export type EnglishMore = typeof englishMore;
type EnglishWords = EnglishFirst & EnglishMore;
export type EnglishDeskWords = typeof englishDesk;

type Key<Name> = Name extends `${string}_one` ? never : Name;

/** English's keys without those that only English's plural needs; each value a string. */
type Translated<English> = {
  [Area in keyof English]: {
    [Name in Key<keyof English[Area]>]: string;
  };
};

export type Words = Translated<EnglishFirst>;
export type MoreWords = Translated<EnglishMore>;
export type DeskWords = Translated<EnglishDeskWords>;

/** Gives a desk's words in the language it was made for: `t('finding.dateMissing')`. */
export type DeskT = TFunction<'desk'>;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'words';
    resources: { words: EnglishWords; desk: EnglishDeskWords };
    interpolationFormatTypeMap: { spelled: number; number: number; josa: string; day: string };
  }
}

/** As in `{{count, spelled(capital: true)}}`. */
interface Spelled {
  capital?: boolean;
  unit?: string;
  afterFigures?: string;
}

const loaded = new Map<Language, i18n>();
/** Those that have the words of all pages. */
const whole = new WeakSet<i18n>();
const loading = new Map<Language, Promise<i18n>>();

/** Loads what a language's frame, its statements' pages and its errors say, once. */
export function loadFirstWords(language: Language): Promise<i18n> {
  const begun = loading.get(language) ?? load(language);
  loading.set(language, begun);
  // What failed may be tried again.
  begun.catch(() => loading.delete(language));
  return begun;
}

/** Loads all that a language's pages say. They can be drawn in it from then on. */
export async function loadWords(language: Language): Promise<i18n> {
  const [instance, { words }] = await Promise.all([loadFirstWords(language), languages[language].loadMore()]);
  if (!whole.has(instance)) {
    const first = instance.getResourceBundle(language, 'words') as Partial<typeof words>;
    const areas = Object.entries(words).map(([area, names]) => [
      area,
      { ...first[area as keyof typeof words], ...names },
    ]);
    instance.addResourceBundle(language, 'words', Object.fromEntries(areas));
    whole.add(instance);
  }
  return instance;
}

/** Loads the words of the publishing desk beside those of every page. */
export async function loadDeskWords(language: Language): Promise<DeskT> {
  const [instance, { words }] = await Promise.all([loadWords(language), languages[language].loadDesk()]);
  instance.addResourceBundle(language, 'desk', words);
  return instance.getFixedT(language, 'desk');
}

async function load(language: Language): Promise<i18n> {
  const { words, spell, particle }: Locale = await languages[language].load();
  const instance = i18next.createInstance();
  await instance.init({
    lng: language,
    ns: 'words',
    defaultNS: 'words',
    resources: { [language]: { words } },
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: wordIsMissing,
  });
  const { formatter } = instance.services;
  formatter?.add('day', (date: string) => formatDay(date, language));
  formatter?.add('spelled', (count: number, _: unknown, { capital, unit, afterFigures }: Spelled) =>
    spell(count, capital ?? false, unit, afterFigures),
  );
  if (particle) {
    formatter?.add('josa', (word: string, _: unknown, options: { pair: string }) =>
      particle(word, options.pair),
    );
  }
  loaded.set(language, instance);
  return instance;
}

function wordIsMissing(key: string): never {
  throw new Error(`The word “${key}” was not loaded before it was needed.`);
}

/** The words of a language that have been loaded. */
export function wordsOf(language: Language): i18n {
  const instance = loaded.get(language);
  if (!instance) throw new Error(`The words of “${language}” were not loaded before they were needed.`);
  return instance;
}
