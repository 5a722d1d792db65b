/** What differs between a published release and its new version, as someone reads it: what is gone, what is new. */
import { diffArrays } from 'diff';
import type { Release, Statement } from '../../content/schema';
import { normal } from '../../content/verbatim';
import { languageCodes, type Language } from '../../i18n/languages';

/** A stretch of a text of which both versions are made. */
export interface WordChange {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

export interface Change {
  kind:
    | 'headline'
    | 'date'
    | 'label'
    | 'dateline'
    | 'publishers'
    | 'source'
    | 'missing'
    | 'contact'
    | 'boilerplate'
    | 'paragraph'
    | 'paragraphAdded'
    | 'paragraphGone'
    | 'statementAdded'
    | 'statementGone'
    | 'words'
    | 'pairing'
    | 'speaker'
    | 'title'
    | 'pull'
    | 'notes'
    | 'order';
  /** Of a statement. */
  statement?: string;
  language?: Language;
  /** None where only something about the words changed. */
  words?: WordChange[];
}

/** Every difference, in the release's order; an empty list where the versions say the same. */
export function differencesOf(before: Release, after: Release): Change[] {
  return [
    ...list('date', [before.date], [after.date]),
    ...lines('label', before.label, after.label),
    ...lines('dateline', before.dateline, after.dateline),
    ...lines('headline', before.headline, after.headline),
    ...list('publishers', before.publishers, after.publishers),
    ...list('source', [before.source ?? ''], [after.source ?? '']),
    ...list('missing', before.missing ?? [], after.missing ?? []),
    ...order(before, after),
    ...paragraphs(before, after),
    ...statements(before, after),
    ...lines('contact', joined(before.contact?.text), joined(after.contact?.text)),
    ...lines('boilerplate', joined(before.boilerplate?.text), joined(after.boilerplate?.text)),
    ...notes(before, after),
  ];
}

/** The words that were taken out and put in, between those that stayed. */
function wordChanges(before: string, after: string): WordChange[] {
  return diffArrays(tokens(before), tokens(after)).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Words with the white space after them. */
function tokens(text: string): string[] {
  return text.match(/\S+\s*|\s+/gu) ?? [];
}

type Lines = Partial<Record<Language, string | undefined>> | undefined;

function lines(kind: Change['kind'], before: Lines, after: Lines, statement?: string): Change[] {
  return languageCodes.flatMap((language) => {
    const [was, is] = [normalLines(before?.[language]), normalLines(after?.[language])];
    if (was === is) return [];
    return [{ kind, language, words: wordChanges(was, is), ...(statement !== undefined && { statement }) }];
  });
}

function normalLines(text = ''): string {
  return text.split('\n').map(normal).join('\n');
}

function joined(text: Partial<Record<Language, string[] | undefined>> | undefined): Lines {
  return Object.fromEntries(languageCodes.map((code) => [code, text?.[code]?.join('\n')]));
}

function list(kind: Change['kind'], before: readonly string[], after: readonly string[]): Change[] {
  const [was, is] = [before.join(', '), after.join(', ')];
  return was === is ? [] : [{ kind, words: wordChanges(was, is) }];
}

function statementsIn({ body }: Release): Statement[] {
  return body.filter((part) => part.kind === 'statement');
}

/** Of the statements that both have. */
function order(before: Release, after: Release): Change[] {
  const [was, is] = [statementsIn(before), statementsIn(after)].map((all) => all.map(({ id }) => id)) as [
    string[],
    string[],
  ];
  const stayed = was.filter((id) => is.includes(id));
  const now = is.filter((id) => was.includes(id));
  return stayed.join() === now.join() ? [] : [{ kind: 'order' }];
}

function paragraphs(before: Release, after: Release): Change[] {
  const textsIn = ({ body }: Release, language: Language) =>
    body.flatMap((part) => (part.kind === 'paragraph' ? (part.text[language] ?? []) : [])).map(normal);
  return languageCodes.flatMap((language) => {
    const changes: Change[] = [];
    let gone: string[] = [];
    for (const { value, added, removed } of diffArrays(textsIn(before, language), textsIn(after, language))) {
      if (removed) gone = value;
      else if (added) {
        value.forEach((text, index) => {
          const was = gone[index];
          changes.push(
            was === undefined
              ? { kind: 'paragraphAdded', language, words: [{ kind: 'added', text }] }
              : { kind: 'paragraph', language, words: wordChanges(was, text) },
          );
        });
        changes.push(...paragraphsGone(gone.slice(value.length), language));
        gone = [];
      } else {
        changes.push(...paragraphsGone(gone, language));
        gone = [];
      }
    }
    return [...changes, ...paragraphsGone(gone, language)];
  });
}

function paragraphsGone(texts: readonly string[], language: Language): Change[] {
  return texts.map((text) => ({ kind: 'paragraphGone', language, words: [{ kind: 'removed', text }] }));
}

function statements(before: Release, after: Release): Change[] {
  const [was, is] = [statementsIn(before), statementsIn(after)];
  return [
    ...is.flatMap((now): Change[] => {
      const then = was.find(({ id }) => id === now.id);
      return then ? statementChanges(then, now) : [...wholeStatement('statementAdded', now, 'added')];
    }),
    ...was
      .filter(({ id }) => is.every((now) => now.id !== id))
      .flatMap((then) => wholeStatement('statementGone', then, 'removed')),
  ];
}

function wholeStatement(kind: Change['kind'], { id, text }: Statement, said: 'added' | 'removed'): Change[] {
  const words = languageCodes.flatMap((code) => text[code] ?? []).map((one) => ({ kind: said, text: one }));
  return [{ kind, statement: id, words }];
}

function statementChanges(before: Statement, after: Statement): Change[] {
  const statement = after.id;
  const words = lines('words', joined(before.text), joined(after.text), statement);
  const isOther = (kind: Change['kind'], was: unknown, is: unknown): Change[] =>
    JSON.stringify(was) === JSON.stringify(is) ? [] : [{ kind, statement }];
  const sayers = ({ speaker, coSpeakers = [], organizations }: Statement) => [
    speaker,
    coSpeakers.map((one) => one.speaker),
    organizations,
  ];
  const titles = ({ title, coSpeakers = [] }: Statement) => [title, coSpeakers.map((one) => one.title)];
  return [
    ...words,
    ...(words.length > 0 ? [] : isOther('pairing', before.passages, after.passages)),
    ...isOther('speaker', sayers(before), sayers(after)),
    ...isOther('title', titles(before), titles(after)),
    ...isOther('pull', before.pull, after.pull),
  ];
}

/** Of the statements that both have, and of all else. */
function notes(before: Release, after: Release): Change[] {
  const notesIn = (release: Release, other: Release) => {
    const others = new Set(statementsIn(other).map(({ id }) => id));
    const ofStatements = statementsIn(release)
      .filter(({ id }) => others.has(id))
      .map(({ id, notes: written = [] }) => [id, written] as const)
      .toSorted(([a], [b]) => a.localeCompare(b, 'en'));
    const paragraphsToo = release.body.filter((part) => part.kind === 'paragraph');
    const rest = [...paragraphsToo, release.contact, release.boilerplate].map((block) => block?.notes ?? []);
    return JSON.stringify([ofStatements, rest.filter((written) => written.length > 0)]);
  };
  return notesIn(before, after) === notesIn(after, before) ? [] : [{ kind: 'notes' }];
}
