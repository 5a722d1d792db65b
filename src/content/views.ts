/**
 * What a view shows, as the build writes it under `/content/index/` and a page reads it: one file a view,
 * holding all and only what it shows, in the page's language. `derive.ts` makes them; nobody edits them.
 */
import * as v from 'valibot';
import { languageCodes, type Language } from '../i18n/languages';
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

/** A page of a list by name. Pages are counted from the first, which has no number in its address. */
function pageOf<Item extends v.GenericSchema>(item: Item) {
  return v.object({ items: v.array(item), total: v.number(), page: v.number(), pages: v.number() });
}

/** How many members there are in how many states, and who they are: absent where they are too many to be named. */
function countedOf<Item extends v.GenericSchema>(item: Item) {
  return v.object({ total: v.number(), states: v.number(), named: v.optional(v.array(item)) });
}

/** What the map and the list beside it show: the states with members in alphabetical order, with how many each has. */
const membersOnMap = v.object({
  ...countedOf(member).entries,
  byState: v.array(v.object({ state, members: v.number() })),
});

export const shellView = v.object({
  name,
  fullName: name,
});

export const homeView = v.object({
  mission: v.object({ leadIn: v.string(), words: v.string() }),
  members: membersOnMap,
  national: v.array(member),
  latest: v.optional(v.object({ id: v.string(), date: v.string(), headline: said })),
  /** The latest of each who spoke last. */
  voices: v.array(voice),
  /** How many have spoken for the network. */
  leaders: v.number(),
  joint: v.optional(voice),
});

export const stateView = v.object({
  state,
  /** The whole network: the map and the strip below it go on showing it. */
  members: membersOnMap,
  /** The network's own organization: the nearest help where no member is. */
  national: member,
  here: pageOf(
    v.object({
      member,
      /** Of those who spoke for it last. */
      voices: v.array(voice),
      /** How many there are in all. */
      statements: v.number(),
    }),
  ),
});

export const organizationView = v.object({
  ...member.entries,
  fullName: v.optional(name),
  formerNames: v.array(v.string()),
  otherOffices: v.array(v.object({ city: v.string(), state })),
  foundedFrom: v.optional(v.string()),
  memberOf: v.optional(named),
  /** Absent where it has none, as the leaders are, and in older parts of the list. */
  members: v.optional(countedOf(member)),
  leaders: v.optional(
    v.object({
      /** Those who spoke last, newest first. */
      latest: v.array(
        v.object({
          person: named,
          title: v.optional(v.string()),
          date: v.string(),
        }),
      ),
      total: v.number(),
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

/** The same thing in each language that has it. */
function perLanguage<Schema extends v.GenericSchema>(schema: Schema) {
  const entries = Object.fromEntries(languageCodes.map((code) => [code, v.optional(schema)]));
  return v.object(entries as Record<Language, v.OptionalSchema<Schema, undefined>>);
}

export const text = perLanguage(v.string());

/** Those whom a release or a statement names by their ids, in all languages. */
const namedEntries = {
  languages: v.array(language),
  organizationsNamed: v.array(
    v.object({
      id: v.string(),
      name: text,
      states: v.array(state),
      seat: v.optional(v.object({ city: text, state, latitude: v.number(), longitude: v.number() })),
    }),
  ),
  peopleNamed: v.array(v.object({ id: v.string(), name: text })),
};

const block = {
  text: perLanguage(v.array(v.string())),
  missing: v.optional(v.array(language)),
  notes: v.optional(
    v.array(v.object({ kind: v.picklist(['differs', 'slip']), passage: v.optional(v.string()), text })),
  ),
};

/** Whose a statement is. */
const speaking = {
  id: v.string(),
  speaker: v.optional(v.string()),
  coSpeakers: v.optional(
    v.array(
      v.object({
        speaker: v.string(),
        organizations: v.optional(v.array(v.string())),
        title: v.optional(text),
      }),
    ),
  ),
  organizations: v.array(v.string()),
  title: v.optional(text),
  missing: block.missing,
};

/** `stretches.ts` says what they are. */
const stretch = v.object({
  opening: v.optional(v.string()),
  text: v.string(),
  closing: v.optional(v.string()),
  passage: v.optional(v.string()),
});

/** A statement as it is printed, in each of its languages. */
const printedInRelease = {
  kind: v.literal('statement'),
  ...speaking,
  notes: block.notes,
  /** Its paragraphs. */
  words: perLanguage(v.array(v.array(stretch))),
  /** How much room the words and the notes take, in letters. */
  length: perLanguage(v.number()),
};

const printedStatement = v.object({
  ...printedInRelease,
  /** Their ids, in order. */
  passages: v.array(v.string()),
  pull: text,
});

const published = {
  id: v.string(),
  date: v.string(),
  headline: text,
  source: v.optional(v.string()),
  versions: v.optional(
    v.array(v.object({ date: v.string(), text, statements: v.optional(v.array(v.string())) })),
  ),
};

/** A release whole, in all its languages. */
export const releaseView = v.object({
  ...published,
  label: v.optional(text),
  publishers: v.array(v.string()),
  contact: v.optional(v.object(block)),
  boilerplate: v.optional(v.object(block)),
  body: v.array(v.union([v.object({ kind: v.literal('paragraph'), ...block }), v.object(printedInRelease)])),
  ...namedEntries,
});

const neighbour = v.object(speaking);

/** One statement in all its languages, with what its pages say of its release: all three of them read this. */
export const statementView = v.object({
  release: v.object(published),
  statement: printedStatement,
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
  /** Empty, as the people are, where they are too many for this. */
  organizations: v.array(named),
  people: v.array(named),
  /** In which something was said, newest first. */
  years: v.array(v.string()),
});

export const aboutView = v.object({
  members: countedOf(named),
  /** A statement to show by, and the languages it was published in. */
  example: v.optional(v.object({ ...voice.entries, published: v.array(language) })),
});

export type Name = v.InferOutput<typeof name>;
export type Said = v.InferOutput<typeof said>;
export type Member = v.InferOutput<typeof member>;
export type Named = v.InferOutput<typeof named>;
export type Voice = v.InferOutput<typeof voice>;
export type Part<Item> = { items: Item[]; total: number; part?: number | undefined; parts: number };
export type Page<Item> = { items: Item[]; total: number; page: number; pages: number };
export type MembersOnMap = v.InferOutput<typeof membersOnMap>;
export type ShellView = v.InferOutput<typeof shellView>;
export type HomeView = v.InferOutput<typeof homeView>;
export type StateView = v.InferOutput<typeof stateView>;
export type OrganizationView = v.InferOutput<typeof organizationView>;
export type PersonView = v.InferOutput<typeof personView>;
export type ReleaseRow = v.InferOutput<typeof releaseRow>;
export type ReleasesView = v.InferOutput<typeof releasesView>;
export type ReleaseView = v.InferOutput<typeof releaseView>;
export type PrintedStatement = v.InferOutput<typeof printedStatement>;
/** What a release's page draws of it. */
export type PrintedInRelease = Omit<PrintedStatement, 'passages' | 'pull'>;
export type StatementView = v.InferOutput<typeof statementView>;
export type StatementsView = v.InferOutput<typeof statementsView>;
export type AboutView = v.InferOutput<typeof aboutView>;
