/**
 * The format of what staff write under `public/content/`, described once: the types, the parser and the
 * JSON Schema that an editor completes from are all made of this. What goes past shape is in `check.ts`.
 */
import * as v from 'valibot';
import { languageCodes, type Language } from '../i18n/languages';
import { idPattern } from '../links';
import { stateCodes } from './states';

const line = v.pipe(v.string(), v.regex(/\S/, 'is empty'));
const id = v.pipe(
  v.string(),
  v.regex(idPattern, 'is no id: lower-case letters, digits and single hyphens only, at most 100'),
);
const passageId = v.pipe(v.string(), v.regex(/^s[1-9][0-9]*$/, 'is no passage id: s1, s2, s3 …'));
const day = v.pipe(
  v.string(),
  v.isoDate('is no date: write it as 2024-11-06'),
  v.check(isRealDay, 'is no day of the calendar'),
);
const web = v.pipe(
  v.string(),
  v.check(isWebAddress, 'is no web address: it must start with https:// or http://'),
);
const state = v.picklist(stateCodes, (issue) => `is no state: ${issue.received}`);
const language = v.picklist(languageCodes, (issue) => `is no language of this site: ${issue.received}`);

/** The same thing in each language; `check.ts` sees to it that none is missing without being named. */
function perLanguage<Schema extends v.GenericSchema>(schema: Schema) {
  const entries = Object.fromEntries(languageCodes.map((code) => [code, v.optional(schema)]));
  return v.strictObject(entries as Record<Language, v.OptionalSchema<Schema, undefined>>);
}

const text = perLanguage(line);
const paragraphs = perLanguage(v.pipe(v.array(line), v.nonEmpty('has no paragraph')));

const note = v.strictObject({
  kind: v.picklist(['differs', 'slip'], 'is neither "differs" nor "slip"'),
  passage: v.optional(passageId),
  text,
});
const notes = v.optional(v.array(note));

/** Languages in which the release was published, but without this: the one way to leave its text out there. */
const missingHere = v.optional(v.pipe(v.array(language), v.nonEmpty('names no language')));

const block = v.strictObject({ text: paragraphs, missing: missingHere, notes });

const paragraph = v.strictObject({ kind: v.literal('paragraph'), ...block.entries });

const passageSide = v.union(
  [line, v.pipe(v.array(line), v.nonEmpty('has no piece'))],
  'is neither a string nor a list of strings',
);

const statement = v.strictObject({
  kind: v.literal('statement'),
  id,
  /** None where organizations speak: one for itself, or several together. */
  speaker: v.optional(id),
  /** Who says the same words together with the speaker: for the same organizations, unless they name their own. */
  coSpeakers: v.optional(
    v.pipe(
      v.array(
        v.strictObject({ speaker: id, organizations: v.optional(v.array(id)), title: v.optional(text) }),
      ),
      v.nonEmpty('names nobody'),
    ),
  ),
  /** Those spoken for; none where someone speaks who belongs to none, as a senator does. */
  organizations: v.array(id),
  title: v.optional(text),
  text: paragraphs,
  missing: missingHere,
  /**
   * What a reader of the marks would take for the speaker's words, though it isn't: a title or a slogan in the
   * attribution, a name before a colon, what follows a mark that the source forgot to close. In order.
   */
  notSaid: v.optional(perLanguage(v.pipe(v.array(line), v.nonEmpty('has no words')))),
  passages: v.pipe(
    v.array(v.strictObject({ id: passageId, ...perLanguage(passageSide).entries })),
    v.nonEmpty('has no passage'),
  ),
  pull: v.pipe(
    v.array(passageId),
    v.minLength(1, 'names no passage'),
    v.maxLength(2, 'names more than two passages'),
  ),
  notes,
});

/** When a release was corrected, and what changed: never what it said wrongly in full. */
const version = v.strictObject({
  date: day,
  text,
  /** The statements it concerns; without it, the whole release. */
  statements: v.optional(v.pipe(v.array(id), v.nonEmpty('names no statement'))),
});

const jsonSchemaAddress = v.optional(v.string());

export const releaseSchema = v.strictObject({
  $schema: jsonSchemaAddress,
  id,
  date: day,
  label: v.optional(text),
  dateline: v.optional(text),
  headline: text,
  publishers: v.pipe(v.array(id), v.nonEmpty('names no organization')),
  /** Where it was first published on the web; none where that was here. */
  source: v.optional(web),
  /** Its corrections, oldest first. */
  versions: v.optional(v.pipe(v.array(version), v.nonEmpty('has no version'))),
  /** Languages in which this release was never published: the one way to leave a text out. */
  missing: v.optional(v.array(language)),
  contact: v.optional(block),
  boilerplate: v.optional(block),
  body: v.pipe(
    v.array(v.variant('kind', [paragraph, statement], 'is neither a "paragraph" nor a "statement"')),
    v.nonEmpty('has nothing in it'),
  ),
});

const seat = v.strictObject({
  city: text,
  state,
  latitude: v.pipe(v.number(), v.minValue(-90, 'is no latitude'), v.maxValue(90, 'is no latitude')),
  longitude: v.pipe(v.number(), v.minValue(-180, 'is no longitude'), v.maxValue(180, 'is no longitude')),
});

const organization = v.strictObject({
  id,
  name: text,
  fullName: v.optional(text),
  /** Empty for a national body. */
  states: v.array(state),
  memberOf: v.optional(id),
  seat: v.optional(seat),
  otherOffices: v.optional(v.array(v.strictObject({ city: text, state }))),
  founded: v.optional(
    v.strictObject({ year: v.pipe(v.number(), v.integer('is no year')), from: v.optional(text) }),
  ),
  formerNames: v.optional(v.array(line)),
  /** Found by search, shown nowhere. */
  aliases: v.optional(v.array(line)),
  web: v.optional(web),
});

export const networkSchema = v.strictObject({
  $schema: jsonSchemaAddress,
  languages: v.pipe(v.array(language), v.nonEmpty('names no language')),
  /** The organization whose network this is. */
  organization: id,
  /** One sentence in two parts, so that a page can set the second one large. */
  mission: v.strictObject({ leadIn: text, words: text }),
  organizations: v.array(organization),
  people: v.array(v.strictObject({ id, name: text })),
  /** Old path → new path, both without a language: `/organizations/old/` → `/organizations/new/`. */
  redirects: v.record(v.string(), v.string()),
});

export type Text = v.InferOutput<typeof text>;
export type ReleaseVersion = v.InferOutput<typeof version>;
export type Note = v.InferOutput<typeof note>;
export type Block = v.InferOutput<typeof block>;
export type Statement = v.InferOutput<typeof statement>;
export type Passage = Statement['passages'][number];
export type Release = v.InferOutput<typeof releaseSchema>;
export type Organization = v.InferOutput<typeof organization>;
export type Person = Network['people'][number];
export type Network = v.InferOutput<typeof networkSchema>;

/** The two kinds of file that staff write, parsed. Releases stand newest first. */
export interface Content {
  network: Network;
  releases: Release[];
}

function isRealDay(date: string) {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function isWebAddress(address: string) {
  return URL.canParse(address) && /^https?:\/\/\S+$/.test(address);
}
