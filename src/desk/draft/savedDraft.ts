/** A draft as it is kept in the browser's storage, so that it survives a reload. */
import * as v from 'valibot';
import { releaseSchema } from '../../content/schema';
import { languageCodes, type Language } from '../../i18n/languages';
import type { Span } from '../importer/source';
import { blocksOf, isStatement } from './blocks';
import type { Draft } from './draft';

/** Counted up whenever the form changes: what an older desk kept is refused, not misread. */
const version = 1;

function perLanguage<Schema extends v.GenericSchema>(schema: Schema) {
  const entries = Object.fromEntries(languageCodes.map((code) => [code, v.exactOptional(schema)]));
  return v.strictObject(entries as Record<Language, v.ExactOptionalSchema<Schema, undefined>>);
}

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.pipe(
  v.strictObject({ text: place, start: place, end: place }),
  v.check(({ start, end }) => start < end, 'ends before it begins'),
);
const language = v.picklist(languageCodes);
/** Not as strict as the content's schema: what is kept may be half typed. */
const words = perLanguage(v.string());
const note = v.strictObject({
  kind: v.picklist(['differs', 'slip']),
  passage: v.exactOptional(v.string()),
  text: words,
});
const person = v.strictObject({ id: v.string(), name: words });
const organization = v.looseObject({ id: v.string(), name: words, states: v.array(v.string()) });
const block = { text: perLanguage(v.array(span)), notes: v.array(note) };

const statement = v.strictObject({
  kind: v.literal('statement'),
  ...block,
  id: v.string(),
  speaker: v.exactOptional(v.string()),
  coSpeakers: v.array(
    v.strictObject({
      speaker: v.string(),
      organizations: v.exactOptional(v.array(v.string())),
      title: v.exactOptional(words),
    }),
  ),
  organizations: v.array(v.string()),
  title: words,
  missing: v.array(language),
  passages: v.array(v.strictObject({ id: v.string(), words: perLanguage(v.array(span)) })),
  pull: v.array(v.string()),
});

/** The sentences of a finding are chosen by its kind: one that is no longer known is left out. */
const finding = v.strictObject({
  kind: v.string(),
  weight: v.picklist(['must', 'look']),
  at: v.array(span),
  statement: v.exactOptional(v.string()),
  values: v.exactOptional(v.record(v.string(), v.string())),
});

const draftSchema = v.strictObject({
  texts: v.array(v.strictObject({ name: v.string(), text: v.string() })),
  published: v.exactOptional(releaseSchema),
  version: v.exactOptional(
    v.strictObject({ date: v.string(), text: words, statements: v.exactOptional(v.array(v.string())) }),
  ),
  id: v.string(),
  date: v.exactOptional(v.string()),
  source: v.exactOptional(v.string()),
  publishers: v.array(v.string()),
  missing: v.array(language),
  label: perLanguage(span),
  headline: perLanguage(span),
  dateline: perLanguage(span),
  contact: v.strictObject(block),
  boilerplate: v.strictObject(block),
  body: v.array(v.variant('kind', [v.strictObject({ kind: v.literal('paragraph'), ...block }), statement])),
  people: v.array(person),
  organizations: v.array(organization),
  findings: v.array(finding),
  settled: v.exactOptional(v.array(v.string())),
});

/** @returns a JSON text for the browser's storage */
export function savedDraft(draft: Draft): string {
  return JSON.stringify({ version, draft });
}

/**
 * Reads a draft that was kept.
 * @param hasSentence whether the desk has a sentence for a kind of finding
 * @returns null where it is none, or one that another version of the desk kept, or one that points outside its texts.
 */
export function readSavedDraft(saved: string, hasSentence: (kind: string) => boolean): Draft | null {
  let value: unknown;
  try {
    value = JSON.parse(saved);
  } catch {
    return null;
  }
  const read = v.safeParse(v.strictObject({ version: v.literal(version), draft: draftSchema }), value);
  if (!read.success) return null;
  const draft = {
    ...read.output.draft,
    findings: read.output.draft.findings.filter(({ kind }) => hasSentence(kind)),
  } as Draft;
  return pointsInside(draft) ? draft : null;
}

function pointsInside(draft: Draft): boolean {
  const perLanguages = [draft.label, draft.headline, draft.dateline];
  const spans: Span[] = [
    ...perLanguages.flatMap((one) => Object.values(one)),
    ...blocksOf(draft).flatMap(({ block: one }) => [
      ...Object.values(one.text).flat(),
      ...(isStatement(one) ? one.passages.flatMap((passage) => Object.values(passage.words).flat()) : []),
    ]),
    ...draft.findings.flatMap(({ at }) => at),
  ];
  return spans.every(({ text, end }) => end <= (draft.texts[text]?.text.length ?? -1));
}
