/**
 * What the search reads, as the build writes it under `/content/index/`: `search.json` tells the parts, `names.json` holds all
 * names in all languages, `L/search/<part>.json` a part's statements in one language. `shown/search.ts` makes them.
 */
import * as v from 'valibot';
import { languageCodes } from '../i18n/languages';
import { organizationSchema, textSchema } from './schema';

/** Statements from one day to another. */
const span = v.object({ part: v.number(), from: v.string(), to: v.string(), statements: v.number() });

export const searchView = v.object({
  statements: v.number(),
  /** Newest first; numbered from the oldest. */
  parts: v.array(span),
});

export const namesView = v.object({
  organizations: v.array(
    v.pick(organizationSchema, ['id', 'name', 'fullName', 'formerNames', 'aliases', 'states']),
  ),
  people: v.array(v.object({ id: v.string(), name: textSchema })),
});

const searched = v.object({
  release: v.string(),
  statement: v.string(),
  date: v.string(),
  people: v.array(v.string()),
  organizations: v.array(v.string()),
  /** Of the words, where they aren't in the part's language: the release has them in another one only. */
  language: v.optional(v.picklist(languageCodes)),
  /** The passage that a visitor sees first. */
  pull: v.string(),
  /**
   * What is said, without the attribution: the passage's id and its words. A passage that the source prints in pieces
   * stands here as often.
   */
  passages: v.array(v.tuple([v.string(), v.string()])),
});

export const searchPartView = v.object({
  language: v.picklist(languageCodes),
  part: v.number(),
  /** Newest first. */
  statements: v.array(searched),
});

export type SearchSpan = v.InferOutput<typeof span>;
export type SearchView = v.InferOutput<typeof searchView>;
export type NamesView = v.InferOutput<typeof namesView>;
export type Searched = v.InferOutput<typeof searched>;
export type SearchPartView = v.InferOutput<typeof searchPartView>;
