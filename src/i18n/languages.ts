/**
 * The one table of languages. A new language is a row here, a locale file beside it, and content.
 */
import type { DeskWords, EnglishDeskWords, EnglishFirst, EnglishMore, MoreWords, Words } from './words';

/** Who speaks; where organizations speak, there are only those. Several names, titles and organizations are joined already. */
export interface Byline {
  name?: string | undefined;
  title?: string | undefined;
  /** Empty where someone speaks who belongs to none. */
  organization: string;
}

/** A way to share: the link itself, the device's own sheet, or a service. */
export type Way =
  'link' | 'app' | 'email' | 'facebook' | 'x' | 'bluesky' | 'threads' | 'whatsapp' | 'kakaotalk';

/** What a locale file gives. */
export interface Locale {
  words: Words | EnglishFirst;
  /**
   * A number in words where it is small, else in figures; `capital` at the head of a line. A language that joins figures to
   * what they count as it doesn't join words takes the `unit` along, and the one that follows figures where it is another.
   */
  spell: (number: number, capital: boolean, unit?: string, afterFigures?: string) => string;
  /** Joins a word and the particle that its sound asks for. */
  particle?: (word: string, pair: string) => string;
}

interface LanguageRow {
  /** The language's name in itself. */
  name: string;
  /** How a narrow switch writes it. */
  short: string;
  /** What every page says, and a statement's. */
  load: () => Promise<Locale>;
  /** What the other pages, the share panel and the search say. */
  loadMore: () => Promise<{ words: MoreWords | EnglishMore }>;
  /** The words of the publishing desk, which no other page needs. */
  loadDesk: () => Promise<{ words: DeskWords | EnglishDeskWords }>;
  /** The script that marks it out among the others. */
  script: 'Latin' | 'Hangul';
  /** Said when not even the interface's words could be fetched. */
  unreachable: { title: string; retry: string };
  /** A day of the calendar; its month from 1. */
  day: (year: number, month: number, day: number) => string;
  openGraph: string;
  /** The families of `site/fonts` that draw it, beside the Latin ones. */
  typefaces: { serif: string; sans: string };
  /** Who speaks, on one line, as this language's newspapers put it. */
  cite: (byline: Byline) => string;
  /** People who speak together, each cited with what is theirs alone. */
  together: (cited: readonly string[]) => string;
  /** Stands between the titles and organizations of several. */
  apart: string;
  /** A title that one of several speakers alone holds. */
  heldBy: (title: string, name: string) => string;
  /** A statement of organizations together, by their names in a row. */
  joint: (organizations: string) => string;
  /** A statement of one organization for itself. */
  own: (organization: string) => string;
  /** Whether a name is printed together with its title and organization, or above them. */
  namesWithRole: boolean;
  /** Names in a row. */
  list: (names: readonly string[]) => string;
  /** How its speakers share, the most usual way first. */
  ways: readonly Way[];
  /** A city in a state that the context doesn't name already. */
  place: (city: string, state: { code: string; name: string }) => string;
}

// Days and lists are put together here: Intl makes ready for them for longer than React takes to hydrate a page.
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const languages = {
  en: {
    name: 'English',
    short: 'EN',
    load: () => import('./en'),
    loadMore: () => import('./moreWords/en'),
    loadDesk: () => import('./deskWords/en'),
    script: 'Latin',
    unreachable: { title: 'This page didn’t come through.', retry: 'Load the page again' },
    day: (year, month, day) => `${months[month - 1]} ${day}, ${year}`,
    openGraph: 'en_US',
    typefaces: { serif: 'Source Serif 4', sans: 'Public Sans' },
    cite: ({ name, title, organization }) => [name, title, organization].filter(Boolean).join(', '),
    together: (cited) =>
      `${cited.slice(0, -1).join('; ')}${cited.length > 2 ? ';' : ','} and ${cited.at(-1)}`,
    apart: '; ',
    heldBy: (title, name) => `${title} (${name})`,
    joint: (organizations) => `Joint statement of ${organizations}`,
    own: (organization) => `Statement by ${organization}`,
    namesWithRole: false,
    list: (names) =>
      names.length > 2 ? `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}` : names.join(' and '),
    ways: ['link', 'app', 'email', 'facebook', 'x', 'bluesky', 'threads', 'whatsapp', 'kakaotalk'],
    place: (city, state) => `${city}, ${state.code}`,
  },
  ko: {
    name: '한국어',
    short: '한국어',
    load: () => import('./ko'),
    loadMore: () => import('./moreWords/ko'),
    loadDesk: () => import('./deskWords/ko'),
    script: 'Hangul',
    unreachable: { title: '내용을 받지 못했습니다.', retry: '다시 불러오기' },
    day: (year, month, day) => `${year}년 ${month}월 ${day}일`,
    openGraph: 'ko_KR',
    typefaces: { serif: 'Noto Serif KR', sans: 'Pretendard' },
    cite: ({ name, title, organization }) => [organization, name, title].filter(Boolean).join(' '),
    together: (cited) => cited.join(', '),
    apart: ', ',
    heldBy: (title, name) => `${title}(${name})`,
    joint: (organizations) => `${organizations} 공동 성명`,
    own: (organization) => `${organization} 성명`,
    namesWithRole: true,
    list: (names) => names.join('·'),
    ways: ['kakaotalk', 'link', 'app', 'email', 'facebook', 'x', 'threads', 'bluesky', 'whatsapp'],
    place: (city, state) => `${state.name} ${city}`,
  },
} as const satisfies Record<string, LanguageRow>;

export type Language = keyof typeof languages;

export const languageCodes = Object.keys(languages) as Language[];

export function isLanguage(code: unknown): code is Language {
  return typeof code === 'string' && Object.hasOwn(languages, code);
}
