/** Names and words as a page in one language prints them. */
import { languageCodes, languages, type Byline, type Language } from '../i18n/languages';
import type { Text } from './schema';
import type { Name, Voice } from './views';

/** A text in one language. @throws where the content lacks it, which the check doesn't let through. */
export function textIn<Value>(text: Partial<Record<Language, Value | undefined>>, language: Language): Value {
  const value = text[language];
  if (value === undefined) throw new Error(`The content has no text in “${language}” here.`);
  return value;
}

/** A name in one language, and in the next one that writes it differently. */
export function nameIn(name: Text, language: Language): Name {
  const text = textIn(name, language);
  const other = languageCodes.find(
    (code) => code !== language && name[code] !== undefined && name[code] !== text,
  );
  return other ? { text, other: { language: other, text: textIn(name, other) } } : { text };
}

/** The language in which a reader of `language` gets a release's words: that one, or the first it has. */
export function wordsIn(release: { languages: readonly Language[] }, language: Language): Language {
  const [first] = release.languages;
  if (first === undefined) throw new Error('A release was published in no language.');
  return release.languages.includes(language) ? language : first;
}

/** The organizations of a statement in a row. */
export function organizationNames(organizations: Voice['organizations'], language: Language): string {
  return languages[language].list(organizations.map(({ name }) => name.text));
}

/** Who says it, on one line: the speaker as this language's newspapers put it, or that it is a joint statement and whose. */
export function sayerOf(
  voice: Pick<Voice, 'speaker' | 'title' | 'organizations'>,
  language: Language,
): string {
  const { cite, joint } = languages[language];
  const byline = bylineOf(voice, language);
  return voice.speaker ? cite(byline) : joint(byline.organization);
}

/** A voice's speaker, title and organization, for the language's `cite`. */
export function bylineOf(
  voice: Pick<Voice, 'speaker' | 'title' | 'organizations'>,
  language: Language,
): Byline {
  return {
    name: voice.speaker?.name.text,
    title: voice.title,
    organization: organizationNames(voice.organizations, language),
  };
}
