import type { NamesView, Searched, SearchPartView } from '../content/searchViews';
import type { Language } from '../i18n/languages';
import type { Filters } from '../links';
import { fold } from './fold';
import { inOtherLayout } from './hangul';
import { findIn, loadPart, statementAt, textOf, type Found, type LoadedPart } from './loadedPart';
import { textGuess, textMatcher, type Matcher } from './matchers';
import { passesFilters } from './narrowing';
import { namedBy } from './namedBy';
import { rangesOf } from './ranges';
import type { Results, StatementHit } from './results';
import { snippetOf } from './snippet';
import { readQuery, type Word } from './words';

export interface StatementSearch {
  query: string;
  /** What was fetched, in any order: in the page's language, and in others. */
  parts: readonly SearchPartView[];
  names: NamesView;
  filters: Filters;
  /** The page's. */
  language: Language;
  /** How many hits at most. */
  limit: number;
}

/**
 * Statements in which all words of a query are said, newest part first, the best of a part first. A word may also be the name of who says
 * it, or of their state. Where a word is found nowhere as it stands, it is looked for with a slip; where nothing is
 * found at all, as the same keys write it in the other layout. An empty query finds all that passes the filters.
 */
export function searchStatements(search: StatementSearch): Results<StatementHit> {
  const { query, names } = search;
  const parts = search.parts
    .toSorted((a, b) => b.part - a.part || rank(a, search.language) - rank(b, search.language))
    .map(loadPart);
  if (query.trim() === '') {
    const all = parts.flatMap((part) => part.view.statements.map((_, index) => ({ part, index, score: 0 })));
    return resultsOf(all, [], search);
  }
  const found = find(readQuery(query), parts, names);
  const other = found.places.length === 0 ? inOtherLayout(query) : undefined;
  if (other === undefined) return resultsOf(found.places, found.matchers, search);
  const again = find(readQuery(other), parts, names);
  const results = resultsOf(again.places, again.matchers, search);
  return again.places.length > 0 ? { ...results, meant: other } : results;
}

function rank({ language }: SearchPartView, page: Language) {
  return language === page ? 0 : 1;
}

interface Place {
  part: LoadedPart;
  index: number;
  score: number;
}

function find(words: readonly Word[], parts: readonly LoadedPart[], names: NamesView) {
  const asked: Asked[] = [];
  for (const word of words) {
    const one = lookFor(word, parts, words.length > 1 && !word.isPhrase ? namedBy(word, names) : nobody);
    if (!one) return { places: [], matchers: [] };
    asked.push(one);
  }
  const whole = words.length > 1 ? words.map(({ text }) => text).join(' ') : undefined;
  const places = parts.flatMap((part, at) => {
    const found: Place[] = [];
    for (let index = 0; index < part.view.statements.length; index += 1) {
      const score = scoreOf(asked, at, part, index, whole);
      if (score > 0) found.push({ part, index, score });
    }
    return found.toSorted((a, b) => b.score - a.score);
  });
  return { places, matchers: asked.flatMap(({ matcher }) => matcher ?? []) };
}

/** One word, looked for in every part. */
interface Asked {
  matcher: Matcher | undefined;
  /** In each part. */
  found: (Found | undefined)[];
  /** Whose name it is, or their state's. */
  named: ReadonlySet<string>;
}

const nobody: ReadonlySet<string> = new Set();

/** As the word stands; where that finds nothing, as it may be meant. @returns nothing where that finds nothing, either. */
function lookFor(word: Word, parts: readonly LoadedPart[], named: ReadonlySet<string>): Asked | undefined {
  const isFound = ({ found }: Asked) => found.some((one) => one && one.statements > 0);
  const through = (matcher: Matcher | undefined): Asked => ({
    matcher,
    found: parts.map((part) => matcher && findIn(part, matcher)),
    named,
  });
  const plain = through(textMatcher(word));
  if (isFound(plain) || named.size > 0) return plain;
  const guess = through(textGuess(word));
  return isFound(guess) ? guess : undefined;
}

function isNamed({ people, organizations }: Searched, named: ReadonlySet<string>) {
  return named.size > 0 && [...people, ...organizations].some((id) => named.has(id));
}

/** BM25's numbers: how soon saying a word once more counts less, and how much a long statement weighs. */
const saturation = 1.2;
const byLength = 0.75;

/**
 * How well a statement answers, all words together; 0 where one is missing, or none is said.
 * @param at the part's place among those asked @param whole several words as they were typed
 */
function scoreOf(
  asked: readonly Asked[],
  at: number,
  part: LoadedPart,
  index: number,
  whole: string | undefined,
): number {
  const all = part.view.statements.length;
  const length = (part.starts[index + 1] ?? part.text.length) - (part.starts[index] ?? 0);
  const weight = saturation * (1 - byLength + (byLength * length * all) / part.text.length);
  let score = 0;
  let isSaid = false;
  for (const { found, named } of asked) {
    const { counts, fits, statements = 0 } = found[at] ?? {};
    const count = counts?.[index] ?? 0;
    if (count === 0 && !isNamed(statementAt(part, index), named)) return 0;
    if (count > 0) isSaid = true;
    const rarity = Math.log(1 + (all - statements + 0.5) / (statements + 0.5));
    score += rarity * (count > 0 ? ((fits?.[index] ?? 0) * count) / (count + weight) : 0.25);
  }
  if (!isSaid) return 0;
  return whole !== undefined && textOf(part, index).includes(whole) ? score * 1.5 : score;
}

function resultsOf(
  places: readonly Place[],
  matchers: readonly Matcher[],
  { filters, names, limit }: StatementSearch,
): Results<StatementHit> {
  // A statement found in both languages is shown in the page's, whose part comes first.
  const seen = new Set<string>();
  const passing = places.filter(({ part, index }) => {
    const one = statementAt(part, index);
    const key = `${one.release}/${one.statement}`;
    if (seen.has(key) || !passesFilters(one, filters, names)) return false;
    seen.add(key);
    return true;
  });
  return {
    hits: passing.slice(0, limit).map(({ part, index }) => hitOf(part, index, matchers)),
    total: passing.length,
  };
}

/** With the passage that answers most of the words, or the one that a visitor would see first. */
function hitOf(part: LoadedPart, index: number, matchers: readonly Matcher[]): StatementHit {
  const one = statementAt(part, index);
  const { release, statement, date, people, organizations, pull } = one;
  const passages = one.passages.map(([id, text]) => {
    const folded = fold(text);
    const answers = matchers.filter((matcher) => rangesOf([matcher], folded).length > 0).length;
    return { id, text, folded, answers };
  });
  const best = passages.reduce(
    (most, next) => (next.answers > most.answers ? next : most),
    passages.find(({ id }) => id === pull) ?? { id: pull, text: '', folded: '', answers: 0 },
  );
  return {
    release,
    statement,
    date,
    people,
    organizations,
    passage: best.id,
    snippet: snippetOf(best.text, one.language ?? part.view.language, rangesOf(matchers, best.folded)),
  };
}
