/**
 * The one table of languages. A new language is a row here, a locale file beside it, and content.
 */
export interface Byline {
  name: string;
  /** Absent for a joint statement. */
  title?: string;
  /** One name, or several already joined. */
  organization: string;
}

interface LanguageRow {
  /** The language's name in itself. */
  name: string;
  /** How a narrow switch writes it. */
  short: string;
  /** For Intl: dates, lists, order of words. */
  locale: string;
  openGraph: string;
  /** The families of `site/fonts` that draw it, beside the Latin ones. */
  typefaces: { serif: string; sans: string };
  /** Who speaks, as this language's newspapers put it. */
  cite: (byline: Byline) => string;
  /** A city in a state that the context doesn't name already. */
  place: (city: string, state: { code: string; name: string }) => string;
}

export const languages = {
  en: {
    name: 'English',
    short: 'EN',
    locale: 'en-US',
    openGraph: 'en_US',
    typefaces: { serif: 'Source Serif 4', sans: 'Public Sans' },
    cite: ({ name, title, organization }) => [name, title, organization].filter(Boolean).join(', '),
    place: (city, state) => `${city}, ${state.code}`,
  },
  ko: {
    name: '한국어',
    short: '한국어',
    locale: 'ko-KR',
    openGraph: 'ko_KR',
    typefaces: { serif: 'Noto Serif KR', sans: 'Pretendard' },
    cite: ({ name, title, organization }) => [organization, name, title].filter(Boolean).join(' '),
    place: (city, state) => `${state.name} ${city}`,
  },
} as const satisfies Record<string, LanguageRow>;

export type Language = keyof typeof languages;

export const languageCodes = Object.keys(languages) as Language[];

export function isLanguage(code: unknown): code is Language {
  return typeof code === 'string' && Object.hasOwn(languages, code);
}
