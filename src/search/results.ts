/**
 * The search engine. Pure: it is given what was fetched and answers at once; nothing is kept but what it makes of the names and of a
 * part, once, by their identity. It lives in the search's own chunk.
 *
 * `languagesToSearch(query, language)` (languagesToSearch.ts) says whose parts to fetch: `now` first, `otherwise` those to fetch when
 *   what is loaded gave no statement.
 * `searchNames(query, names, language, limit)` (searchNames.ts) gives organizations, people and states, best first.
 * `searchStatements({ query, parts, names, filters, language, limit })` (searchStatements.ts) gives statements: newest part first, and
 *   the best of a part first, so that nothing moves when an older part arrives. With an empty query, all that the filters let through.
 * `passesFilters`, `filterCounts` (narrowing.ts) are the filters over loaded parts.
 */
import type { Language } from '../i18n/languages';
import type { Text } from '../content/schema';

/** Where to mark, in UTF-16 units: from, to (exclusive). In order, never touching. */
export type Range = readonly [from: number, to: number];

/** Why a name was found that doesn't show the query itself. */
export type NameReason =
  /** By its name in another language. */
  | { by: 'language'; language: Language; name: string; marks: Range[] }
  /** By its full name, or one it had before. */
  | { by: 'fullName' | 'formerName'; language?: Language | undefined; name: string; marks: Range[] }
  /** By a form that is shown nowhere. */
  | { by: 'alias' }
  /** A state, by its postal code. */
  | { by: 'code' };

export interface NameHit {
  kind: 'organization' | 'person' | 'state';
  /** A state's is its postal code, in capitals. */
  id: string;
  /** In all its languages. */
  name: Text;
  /** In the name in the page's language; none where that isn't what was found. */
  marks: Range[];
  why?: NameReason | undefined;
}

export interface Results<Hit> {
  /** At most so many as were asked for. */
  hits: Hit[];
  /** How many there are. */
  total: number;
  /** The query as its keys read in the other layout, where only that was found: `하나` for `gksk`. */
  meant?: string | undefined;
}

export interface Snippet {
  /** Of the text: not always the page's. */
  language: Language;
  /** A stretch of a passage as the source prints it. */
  text: string;
  marks: Range[];
  /** Whether the passage goes on before and after it. */
  cut: { before: boolean; after: boolean };
}

export interface StatementHit {
  release: string;
  statement: string;
  date: string;
  people: string[];
  organizations: string[];
  /** The passage that the snippet is from. */
  passage: string;
  snippet: Snippet;
}
