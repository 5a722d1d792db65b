/** Names and words as a page in one language prints them. */
import { languageCodes, languages, type Byline, type Language } from '../i18n/languages';
import type { Text } from './schema';
import type { Name, Named, Voice } from './views';

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

/** The languages in which a release has this part of it, in the network's order. */
export function languagesWith(
  release: { languages: readonly Language[] },
  part: { missing?: readonly Language[] | undefined },
): Language[] {
  return release.languages.filter((language) => !part.missing?.includes(language));
}

/** Those who say something: people, for organizations or for none; or organizations. */
export type Sayers = Pick<Voice, 'speaker' | 'title' | 'coSpeakers' | 'organizations'>;

/** The people who say it, each with the title of that day; none where organizations do. */
export function peopleOf({
  speaker,
  title,
  coSpeakers = [],
}: Sayers): { person: Named; title?: string | undefined }[] {
  if (!speaker) return [];
  return [
    { person: speaker, title },
    ...coSpeakers.map((one) => ({ person: one.speaker, title: one.title })),
  ];
}

/** Whether it is the statement of one organization for itself, and not of several together. */
export function isOwn({
  speaker,
  organizations,
}: {
  speaker?: unknown;
  organizations: readonly unknown[];
}): boolean {
  return speaker === undefined && organizations.length === 1;
}

/** Several names as one, and as the other language writes them. */
export function namesTogether(names: readonly Name[], language: Language): Name {
  const other = names.find((name) => name.other)?.other?.language;
  return {
    text: languages[language].list(names.map(({ text }) => text)),
    ...(other && {
      other: {
        language: other,
        text: languages[other].list(names.map((name) => name.other?.text ?? name.text)),
      },
    }),
  };
}

/** The people who say it as one name; undefined where organizations do. */
export function speakerName(voice: Sayers, language: Language): Name | undefined {
  const people = peopleOf(voice);
  return people.length === 0
    ? undefined
    : namesTogether(
        people.map(({ person }) => person.name),
        language,
      );
}

/** The organizations of a statement in a row. */
export function organizationNames(organizations: Voice['organizations'], language: Language): string {
  return languages[language].list(organizations.map(({ name }) => name.text));
}

/** Who says it, on one line: the speakers as this language's newspapers put it, or whose statement it is. */
export function sayerOf(voice: Sayers, language: Language): string {
  const { cite, together, joint, own } = languages[language];
  const byline = bylineOf(voice, language);
  if (!voice.speaker) return (isOwn(voice) ? own : joint)(byline.organization);
  const people = peopleOf(voice).map(({ person, title }) => ({ name: person.name.text, title }));
  return shareTitle(people)
    ? cite(byline)
    : cite({ name: together(people), organization: byline.organization });
}

/** What stands below their name: title and organization as of that day, or the organizations that speak together. */
export function roleOf(voice: Sayers, language: Language): string {
  const { title, organization } = bylineOf(voice, language);
  if (voice.speaker) return languages[language].cite({ title, organization });
  return isOwn(voice) ? '' : organization;
}

/** A voice's speakers, titles and organizations, for the language's `cite`. */
export function bylineOf(voice: Sayers, language: Language): Byline {
  return {
    name: speakerName(voice, language)?.text,
    title: titlesOf(voice, language),
    organization: organizationNames(voice.organizations, language),
  };
}

/** One title where all hold the same; else each one's, with the name where someone has none. */
function titlesOf(voice: Sayers, language: Language): string | undefined {
  const people = peopleOf(voice);
  if (shareTitle(people)) return voice.title;
  const { list, heldBy } = languages[language];
  const all = people.every(({ title }) => title !== undefined);
  return list(
    people.flatMap(({ person, title }) =>
      title === undefined ? [] : [all ? title : heldBy(title, person.name.text)],
    ),
  );
}

function shareTitle(people: readonly { title?: string | undefined }[]): boolean {
  return new Set(people.map(({ title }) => title)).size <= 1;
}
