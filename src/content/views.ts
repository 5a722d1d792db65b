/**
 * What a view shows, as the build writes it under `/content/index/` and a page reads it: one file a view,
 * holding all and only what it shows, in the page's language. `derive.ts` makes them; nobody edits them.
 */
import * as v from 'valibot';
import { languageCodes } from '../i18n/languages';
import { organizationSchema, releaseSchema, statementSchema, textSchema } from './schema';
import { stateCodes } from './states';

const language = v.picklist(languageCodes);
const state = v.picklist(stateCodes);

/** A name in the page's language, and in the next one where that is written differently. */
const name = v.object({ text: v.string(), other: v.optional(v.object({ language, text: v.string() })) });

/** Words of a release; in another language than the page's where the release has no other. */
const said = v.object({ language, text: v.string() });

const named = v.object({ id: v.string(), name });

const seat = v.object({ city: v.string(), state, latitude: v.number(), longitude: v.number() });

const member = v.object({
  id: v.string(),
  name,
  states: v.array(state),
  seat: v.optional(seat),
  founded: v.optional(v.number()),
  web: v.optional(v.string()),
});

const voice = v.object({
  release: v.string(),
  statement: v.string(),
  date: v.string(),
  /** Absent where organizations speak. */
  speaker: v.optional(named),
  title: v.optional(v.string()),
  coSpeakers: v.optional(
    v.array(
      v.object({ speaker: named, title: v.optional(v.string()), organizations: v.optional(v.array(named)) }),
    ),
  ),
  organizations: v.array(named),
  pull: said,
});

/** One part of a list, newest first. Parts are numbered from the oldest; the newest has no number. */
function partOf<Item extends v.GenericSchema>(item: Item) {
  return v.object({
    items: v.array(item),
    total: v.number(),
    /** This part's number, absent for the newest. */
    part: v.optional(v.number()),
    /** How many numbered parts there are. */
    parts: v.number(),
  });
}

export const shellView = v.object({
  name,
  fullName: name,
});

export const homeView = v.object({
  mission: v.object({ leadIn: v.string(), words: v.string() }),
  members: v.array(member),
  national: v.array(member),
  latest: v.optional(v.object({ id: v.string(), date: v.string(), headline: said })),
  voices: v.array(voice),
  joint: v.optional(voice),
});

export const stateView = v.object({
  state,
  /** All members: the map and the strip below it go on showing them. */
  members: v.array(member),
  /** The network's own organization: the nearest help where no member is. */
  national: member,
  here: v.array(v.object({ member, voices: v.array(voice) })),
});

export const organizationView = v.object({
  ...member.entries,
  fullName: v.optional(name),
  formerNames: v.array(v.string()),
  otherOffices: v.array(v.object({ city: v.string(), state })),
  foundedFrom: v.optional(v.string()),
  memberOf: v.optional(named),
  members: v.array(member),
  leaders: v.array(
    v.object({
      person: named,
      title: v.optional(v.string()),
      date: v.string(),
    }),
  ),
  list: partOf(voice),
});

export const personView = v.object({
  ...named.entries,
  list: partOf(voice),
});

const releaseRow = v.object({
  id: v.string(),
  date: v.string(),
  headline: said,
  publishers: v.array(v.string()),
  statements: v.number(),
});

export const releasesView = v.object({ list: partOf(releaseRow) });

/** Those whom a release or a statement names by their ids, in all languages. */
const namedEntries = {
  languages: v.array(language),
  organizationsNamed: v.array(v.pick(organizationSchema, ['id', 'name', 'states', 'seat'])),
  peopleNamed: v.array(v.object({ id: v.string(), name: textSchema })),
};

/** A release whole, in all its languages. */
export const releaseView = v.object({
  ...v.omit(releaseSchema, ['$schema', 'missing']).entries,
  ...namedEntries,
});

const neighbour = v.pick(statementSchema, [
  'id',
  'speaker',
  'coSpeakers',
  'organizations',
  'title',
  'missing',
]);

/** One statement in all its languages, with what its pages say of its release: all three of them read this. */
export const statementView = v.object({
  release: v.pick(releaseSchema, ['id', 'date', 'dateline', 'headline', 'source', 'versions']),
  statement: statementSchema,
  previous: v.optional(neighbour),
  next: v.optional(neighbour),
  /** How many statements the release has. */
  statements: v.number(),
  /** Whose they are, where a joint statement at most and leaders are all: whether there is one, and how many they are. */
  joint: v.boolean(),
  leaders: v.optional(v.number()),
  ...namedEntries,
});

export const statementsView = v.object({
  list: partOf(voice),
  states: v.array(state),
  organizations: v.array(named),
  people: v.array(named),
});

export const aboutView = v.object({
  members: v.array(named),
  /** A statement to show by, and the languages it was published in. */
  example: v.optional(v.object({ ...voice.entries, published: v.array(language) })),
});

export type Name = v.InferOutput<typeof name>;
export type Said = v.InferOutput<typeof said>;
export type Member = v.InferOutput<typeof member>;
export type Named = v.InferOutput<typeof named>;
export type Voice = v.InferOutput<typeof voice>;
export type Part<Item> = { items: Item[]; total: number; part?: number | undefined; parts: number };
export type ShellView = v.InferOutput<typeof shellView>;
export type HomeView = v.InferOutput<typeof homeView>;
export type StateView = v.InferOutput<typeof stateView>;
export type OrganizationView = v.InferOutput<typeof organizationView>;
export type PersonView = v.InferOutput<typeof personView>;
export type ReleaseRow = v.InferOutput<typeof releaseRow>;
export type ReleasesView = v.InferOutput<typeof releasesView>;
export type ReleaseView = v.InferOutput<typeof releaseView>;
export type StatementView = v.InferOutput<typeof statementView>;
export type StatementsView = v.InferOutput<typeof statementsView>;
export type AboutView = v.InferOutput<typeof aboutView>;
