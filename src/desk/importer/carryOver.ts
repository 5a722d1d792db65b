/** A release that was published before keeps its ids, pulls and notes; what is gone of it is said. */
import type { Block, Note, Release, Statement } from '../../content/schema';
import { languageCodes } from '../../i18n/languages';
import type { Draft, DraftBlock, DraftPart, DraftStatement } from '../draft/draft';
import { carryPassages } from './carryPassages';
import type { Finding } from './findings';
import { uniqueIds } from './ids';
import { letterPairs, likeness } from './likeness';
import { printed, type Texts } from './printed';

/** From here on two parts are the same one, changed. */
const changed = 0.4;

/** @param published the same release as it was published before. */
export function carryOver(draft: Draft, published: Release): Draft {
  const { texts } = draft;
  const before = new Set(published.body);
  const take = (part: DraftPart, fits: (one: Release['body'][number]) => boolean) => {
    const candidates = [...before].filter((one) => one.kind === part.kind && fits(one));
    const found = candidates.length > 1 ? mostLike(part, candidates, texts, 0) : candidates[0];
    if (found) before.delete(found);
    return found;
  };
  // Who speaks is surer than how alike the words are.
  const bySpeaker = draft.body.map((part) =>
    part.kind === 'statement'
      ? take(part, (one) => one.kind === 'statement' && sayerOf(one) === sayerOf(part) && sayerOf(one) !== '')
      : undefined,
  );
  const matches = draft.body.map((part, index) => {
    const found =
      bySpeaker[index] ??
      mostLike(
        part,
        [...before].filter(({ kind }) => kind === part.kind),
        texts,
        changed,
      );
    if (found) before.delete(found);
    return found;
  });
  const ids = keptIds(draft.body, matches, published);
  const body = draft.body.map((part, index) => carried(part, matches[index], ids[index] ?? '', texts));
  const renamed = new Map(
    draft.body.map((part, index) => [part.kind === 'statement' ? part.id : '', ids[index] ?? '']),
  );
  return {
    ...draft,
    published,
    id: published.id,
    ...(draft.source === undefined && published.source !== undefined && { source: published.source }),
    publishers: [...published.publishers],
    contact: withNotes(draft.contact, published.contact),
    boilerplate: withNotes(draft.boilerplate, published.boilerplate),
    body,
    findings: [
      ...draft.findings.map((finding) =>
        finding.statement === undefined
          ? finding
          : { ...finding, statement: renamed.get(finding.statement) ?? finding.statement },
      ),
      ...goneFrom(published, body),
    ],
  };
}

function sayerOf({ speaker, organizations }: Pick<Statement, 'speaker' | 'organizations'>): string {
  return speaker ?? organizations.join(' ');
}

function mostLike(
  part: DraftPart,
  candidates: readonly Release['body'][number][],
  texts: Texts,
  least: number,
): Release['body'][number] | undefined {
  const pairs = letterPairs(
    languageCodes.flatMap((code) => (part.text[code] ?? []).map((span) => printed(texts, span))).join(' '),
  );
  let best: { one: Release['body'][number]; score: number } | undefined;
  for (const one of candidates) {
    const score = likeness(
      pairs,
      letterPairs(languageCodes.flatMap((code) => one.text[code] ?? []).join(' ')),
    );
    if (score >= least && (!best || score > best.score)) best = { one, score };
  }
  return best?.one;
}

/** Those of the published statements; a new one's own, if no published one has it. */
function keptIds(
  body: readonly DraftPart[],
  matches: readonly (Release['body'][number] | undefined)[],
  published: Release,
): string[] {
  const used = published.body.flatMap((one) => (one.kind === 'statement' ? [one.id] : []));
  const proposed = body.map((part, index) => (part.kind === 'statement' && !matches[index] ? part.id : ''));
  const fresh = uniqueIds([...used, ...proposed.filter((id) => id !== '')]).slice(used.length);
  return body.map((_, index) => {
    const match = matches[index];
    if (match?.kind === 'statement') return match.id;
    return proposed[index] === '' ? '' : (fresh.shift() ?? '');
  });
}

function carried(
  part: DraftPart,
  match: Release['body'][number] | undefined,
  id: string,
  texts: Texts,
): DraftPart {
  if (part.kind === 'paragraph') return withNotes(part, match);
  if (match?.kind !== 'statement') return { ...part, id };
  const passages = carryPassages(part.passages, match, texts);
  const coSpeakers = part.coSpeakers.map((one) => {
    const own = match.coSpeakers?.find(({ speaker }) => speaker === one.speaker)?.organizations;
    return one.organizations === undefined && own ? { ...one, organizations: [...own] } : one;
  });
  const pull = keptPull({ ...part, passages }, part, match);
  return withNotes({ ...part, id, coSpeakers, passages, pull }, match, passages);
}

/** The published pull while its passages stand beside each other, else the one proposed, under the passages' ids. */
function keptPull({ passages }: DraftStatement, proposed: DraftStatement, { pull }: Statement): string[] {
  const places = pull.map((id) => passages.findIndex((passage) => passage.id === id));
  if (places.every((place, index) => place >= 0 && place === (places[0] ?? 0) + index)) return [...pull];
  const spans = proposed.passages
    .filter(({ id }) => proposed.pull.includes(id))
    .flatMap(({ words }) => Object.values(words).flat());
  const now = passages.filter(({ words }) =>
    Object.values(words)
      .flat()
      .some((span) => spans.includes(span)),
  );
  return now.slice(0, 2).map(({ id }) => id);
}

function withNotes<Part extends DraftBlock>(
  part: Part,
  published: Pick<Block, 'notes'> | undefined,
  passages: DraftStatement['passages'] = [],
): Part {
  const notes = published?.notes;
  if (!notes) return part;
  return { ...part, notes: notes.map((note) => noteOn(note, passages)) };
}

/** A note on words that are gone is about the whole statement. */
function noteOn({ passage, ...note }: Note, passages: DraftStatement['passages']): Note {
  return passage !== undefined && passages.some(({ id }) => id === passage)
    ? { kind: note.kind, passage, text: note.text }
    : note;
}

function goneFrom(published: Release, body: readonly DraftPart[]): Finding[] {
  const now = new Map(body.flatMap((part) => (part.kind === 'statement' ? [[part.id, part] as const] : [])));
  return published.body.flatMap((one): Finding[] => {
    if (one.kind !== 'statement') return [];
    const statement = now.get(one.id);
    if (!statement) return [{ kind: 'statementGone', weight: 'look', at: [], values: { statement: one.id } }];
    return one.passages.flatMap(({ id }): Finding[] =>
      statement.passages.some((passage) => passage.id === id)
        ? []
        : [{ kind: 'passageGone', weight: 'look', at: [], statement: one.id, values: { passage: id } }],
    );
  });
}
