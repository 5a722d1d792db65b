/** Makes the release of a draft, in the content's format, and the network with whom the release names. */
import type { Block, Network, Note, Passage, Release, Statement } from '../../content/schema';
import { languageCodes, type Language } from '../../i18n/languages';
import type { PerLanguage, Span } from '../importer/source';
import { printed, type Texts } from '../importer/printed';
import type { Draft, DraftBlock, DraftPart, DraftPassage, DraftStatement } from './draft';
import { notSaidIn } from './notSaid';
import { merged } from './passages';

/** The file's own place of its format, seen from `releases/`. */
const format = '../../schema/release.json';

/**
 * The release that a draft makes: its fields in the order that the content's files have them, what is unknown left
 * out. A date that nobody found is empty, and the check says so.
 */
export function releaseOf(draft: Draft): Release {
  const { texts, id, date, label, dateline, headline, publishers, source, missing, body } = draft;
  const languages = languagesOf(draft);
  const block = (one: DraftBlock) => composedBlock(one, texts, languages);
  const optional = (spans: PerLanguage<Span>) =>
    whereAny(perLanguage((language) => lineAt(texts, spans[language])));
  return {
    $schema: format,
    id,
    date: date ?? '',
    ...named('label', optional(label)),
    ...named('dateline', optional(dateline)),
    headline: optional(headline) ?? {},
    publishers: [...publishers],
    ...named('source', source),
    ...named('versions', versionsOf(draft)),
    ...named('missing', missing.length > 0 ? [...missing] : undefined),
    ...named('contact', block(draft.contact)),
    ...named('boilerplate', block(draft.boilerplate)),
    body: body.map((part) => composedPart(part, texts, languages, dateline)),
  };
}

/** Those in which the release says anything. */
function languagesOf({ headline, contact, boilerplate, body }: Draft): Language[] {
  const blocks = [contact, boilerplate, ...body];
  return languageCodes.filter(
    (language) => headline[language] !== undefined || blocks.some(({ text }) => text[language]?.length),
  );
}

/** Those of the published release, and this one. */
function versionsOf({ published, version }: Draft): Release['versions'] {
  const versions = [...(published?.versions ?? []), ...(version ? [version] : [])];
  return versions.length > 0 ? versions : undefined;
}

/** The network with those whom the release names and it didn't have yet. */
export function networkWith(draft: Pick<Draft, 'people' | 'organizations'>, network: Network): Network {
  const added = <Known extends { id: string }>(known: Known[], more: readonly Known[]) => [
    ...known,
    ...more.filter(({ id }) => known.every((one) => one.id !== id)),
  ];
  return {
    ...network,
    organizations: added(network.organizations, draft.organizations),
    people: added(network.people, draft.people),
  };
}

function composedPart(
  part: DraftPart,
  texts: Texts,
  languages: Language[],
  dateline: PerLanguage<Span>,
): Release['body'][number] {
  if (part.kind === 'statement') return composedStatement(part, texts, languages, dateline);
  return { kind: 'paragraph', ...(composedBlock(part, texts, languages) ?? { text: {} }) };
}

function composedStatement(
  statement: DraftStatement,
  texts: Texts,
  languages: Language[],
  dateline: PerLanguage<Span>,
): Statement {
  const { id, speaker, organizations, title, coSpeakers, passages, pull } = statement;
  const { text = {}, missing, notes } = composedBlock(statement, texts, languages) ?? {};
  const notSaid = whereAny(
    perLanguage((language) => {
      if (!languages.includes(language)) return undefined;
      const words = notSaidIn(statement, language, texts, lineAt(texts, dateline[language]));
      return words.length > 0 ? words : undefined;
    }),
  );
  return {
    kind: 'statement',
    id,
    ...named('speaker', speaker),
    organizations: [...organizations],
    ...named('title', speaker === undefined ? undefined : titleIn(text, title)),
    ...named(
      'coSpeakers',
      coSpeakers.length > 0 && speaker !== undefined
        ? coSpeakers.map((one) => ({
            speaker: one.speaker,
            ...named('organizations', one.organizations),
            ...named('title', titleIn(text, one.title)),
          }))
        : undefined,
    ),
    text,
    ...named('missing', missing),
    ...named('notSaid', notSaid),
    passages: passages.map((passage) => composedPassage(passage, statement, texts)),
    pull: [...pull],
    ...named('notes', notes),
  };
}

function composedPassage({ id, words }: DraftPassage, { text }: DraftBlock, texts: Texts): Passage {
  const sides = perLanguage((language) => {
    const pieces = merged(texts, words[language] ?? [], text[language]).map((span) => printed(texts, span));
    return pieces.length > 1 ? pieces : pieces[0];
  });
  return { id, ...sides };
}

/** A title in the languages that the statement stands in: in another one nobody reads it. */
function titleIn(text: PerLanguage<unknown>, title: PerLanguage<string> = {}) {
  return whereAny(perLanguage((language) => (text[language] === undefined ? undefined : title[language])));
}

/** @param languages the release's: those in which this block has nothing are its missing ones. */
function composedBlock(
  { text, notes }: DraftBlock,
  texts: Texts,
  languages: readonly Language[],
): Block | undefined {
  const paragraphs = whereAny(
    perLanguage((language) => {
      const lines = (text[language] ?? []).map((span) => printed(texts, span)).filter((line) => line !== '');
      return lines.length > 0 ? lines : undefined;
    }),
  );
  if (!paragraphs) return undefined;
  const kept: Note[] | undefined = notes.length > 0 ? [...notes] : undefined;
  const missing = languages.filter((language) => paragraphs[language] === undefined);
  return {
    text: paragraphs,
    ...named('missing', missing.length > 0 ? missing : undefined),
    ...named('notes', kept),
  };
}

function lineAt(texts: Texts, span: Span | undefined): string | undefined {
  const line = span && printed(texts, span);
  return line === '' ? undefined : line;
}

function perLanguage<Value>(of: (language: Language) => Value | undefined): PerLanguage<Value> {
  return Object.fromEntries(
    languageCodes.map((language) => [language, of(language)]).filter(([, value]) => value !== undefined),
  ) as PerLanguage<Value>;
}

function whereAny<Value extends object>(value: Value): Value | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}

/** A field, where it has a value. */
function named<Key extends string, Value>(key: Key, value: Value | undefined): { [key in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [key in Key]?: Value });
}
