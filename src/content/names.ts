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

/** One of those who say it, as they were on that day. */
interface SayerThen {
  person: Named;
  title?: string | undefined;
  organizations: Named[];
}

/** The people who say it, each with their title and organizations of that day; none where organizations do. */
export function peopleOf({ speaker, title, organizations, coSpeakers = [] }: Sayers): SayerThen[] {
  if (!speaker) return [];
  return [
    { person: speaker, title, organizations },
    ...coSpeakers.map((one) => ({
      person: one.speaker,
      title: one.title,
      organizations: one.organizations ?? organizations,
    })),
  ];
}

/** All organizations for which it is said, each once. */
export function organizationsOf<One extends Named>({
  organizations,
  coSpeakers = [],
}: {
  organizations: readonly One[];
  coSpeakers?: readonly { organizations?: readonly One[] | undefined }[] | undefined;
}): One[] {
  const all = [...organizations, ...coSpeakers.flatMap((one) => one.organizations ?? [])];
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
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
  const { name, title, organization } = bylineOf(voice, language);
  if (name === undefined) return (isOwn(voice) ? own : joint)(organization);
  const people = peopleOf(voice);
  const each = people.map((one) => ({ name: one.person.name.text, ...roleOfOne(one, language) }));
  if (!areOne(each.map((one) => one.organization))) return together(each.map(cite));
  if (areOne(each.map((one) => one.title))) return cite({ name, title, organization });
  return cite({ name: together(each.map((one) => cite({ ...one, organization: '' }))), organization });
}

/** What stands below their name: title and organization as of that day, or the organizations that speak together. */
export function roleOf(voice: Sayers, language: Language): string {
  const { cite, apart } = languages[language];
  const { name, title, organization } = bylineOf(voice, language);
  if (name === undefined) return isOwn(voice) ? '' : organization;
  const roles = peopleOf(voice).map((one) => roleOfOne(one, language));
  return areOne(roles.map((one) => one.organization))
    ? cite({ title, organization })
    : roles.map(cite).filter(Boolean).join(apart);
}

function roleOfOne({ title, organizations }: SayerThen, language: Language) {
  return { title, organization: organizationNames(organizations, language) };
}

/** A voice's speakers, titles and organizations, for the language's `cite`. */
export function bylineOf(voice: Sayers, language: Language): Byline {
  return {
    name: speakerName(voice, language)?.text,
    title: titlesOf(voice, language),
    organization: organizationNames(organizationsOf(voice), language),
  };
}

/** One title where all hold the same; else each one's, with the name where someone has none. */
function titlesOf(voice: Sayers, language: Language): string | undefined {
  const people = peopleOf(voice);
  if (areOne(people.map(({ title }) => title))) return voice.title;
  const { list, heldBy } = languages[language];
  const all = people.every(({ title }) => title !== undefined);
  return list(
    people.flatMap(({ person, title }) =>
      title === undefined ? [] : [all ? title : heldBy(title, person.name.text)],
    ),
  );
}

function areOne(values: readonly unknown[]): boolean {
  return new Set(values).size <= 1;
}
