/** Makes the release of a draft, in the content's format, and the network with whom the release names. */
import type { Block, Network, Note, Passage, Release, Statement } from '../../content/schema';
import { languageCodes, type Language } from '../../i18n/languages';
import type { PerLanguage, Span } from '../importer/source';
import { wordsAt, type Texts } from '../importer/wordsAt';
import type { Draft, DraftBlock, DraftPart, DraftPassage, DraftStatement } from './draft';
import { notSaidIn } from './notSaid';

/** The file's own place of its format, seen from `releases/`. */
const format = '../../schema/release.json';

/**
 * The release that a draft makes: its fields in the order that the content's files have them, what is unknown left
 * out. A date that nobody found is empty, and the check says so.
 */
export function releaseOf(draft: Draft): Release {
  const { texts, id, date, label, dateline, headline, publishers, source, missing, body } = draft;
  const languages = languageCodes.filter((language) => !missing.includes(language));
  const block = (one: DraftBlock) => composedBlock(one, texts);
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
    ...named('missing', missing.length > 0 ? [...missing] : undefined),
    ...named('contact', block(draft.contact)),
    ...named('boilerplate', block(draft.boilerplate)),
    body: body.map((part) => composedPart(part, texts, languages, dateline)),
  } as Release;
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
  const { text = {}, notes } = composedBlock(part, texts) ?? {};
  return { kind: 'paragraph', text, ...named('notes', notes) };
}

function composedStatement(
  statement: DraftStatement,
  texts: Texts,
  languages: Language[],
  dateline: PerLanguage<Span>,
): Statement {
  const { id, speaker, organizations, title, passages, pull } = statement;
  const { text = {}, notes } = composedBlock(statement, texts) ?? {};
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
    ...named('title', speaker === undefined ? undefined : whereAny({ ...title })),
    text,
    ...named('notSaid', notSaid),
    passages: passages.map((passage) => composedPassage(passage, statement, texts)),
    pull: [...pull],
    ...named('notes', notes),
  };
}

function composedPassage({ id, words }: DraftPassage, { text }: DraftBlock, texts: Texts): Passage {
  const sides = perLanguage((language) => {
    const pieces = piecesOf(words[language] ?? [], text[language] ?? [], texts).map((span) =>
      wordsAt(texts, span),
    );
    return pieces.length > 1 ? pieces : pieces[0];
  });
  return { id, ...sides };
}

/** Spans between which there is nothing but white space, in the same paragraph, are printed in one piece. */
export function piecesOf(spans: readonly Span[], paragraphs: readonly Span[], texts: Texts): Span[] {
  const pieces: Span[] = [];
  for (const span of spans) {
    const last = pieces.at(-1);
    const isOn =
      last?.text === span.text &&
      last.end <= span.start &&
      paragraphs.some((one) => one.text === span.text && one.start <= last.start && span.end <= one.end) &&
      wordsAt(texts, { text: span.text, start: last.end, end: span.start }) === '';
    if (isOn) pieces[pieces.length - 1] = { ...last, end: span.end };
    else pieces.push(span);
  }
  return pieces.filter((span) => wordsAt(texts, span) !== '');
}

function composedBlock({ text, notes }: DraftBlock, texts: Texts): Block | undefined {
  const paragraphs = whereAny(
    perLanguage((language) => {
      const lines = (text[language] ?? []).map((span) => wordsAt(texts, span)).filter((line) => line !== '');
      return lines.length > 0 ? lines : undefined;
    }),
  );
  if (!paragraphs) return undefined;
  const kept: Note[] | undefined = notes.length > 0 ? [...notes] : undefined;
  return { text: paragraphs, ...named('notes', kept) };
}

function lineAt(texts: Texts, span: Span | undefined): string | undefined {
  const line = span && wordsAt(texts, span);
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
