/** How far back the search looks, and has looked. */
import type { SearchPartView, SearchSpan, SearchView } from '../content/searchViews';
import type { Filters } from '../links';

/** About a thousand statements. */
export const partsFurtherBack = 4;

/**
 * Whether a part of the archive is to come for a search: it is of the year that is asked for, or else among the newest.
 * @param spans all parts, newest first. @param back how many of them.
 */
export function isToSearch(span: SearchSpan, spans: readonly SearchSpan[], { year }: Filters, back: number) {
  const isOfYear = year !== undefined && spans.some((one) => reaches(one, year));
  return isOfYear ? reaches(span, year) : spans.indexOf(span) < back;
}

function reaches({ from, to }: SearchSpan, year: string) {
  return from.slice(0, 4) <= year && year <= to.slice(0, 4);
}

export interface Looked {
  /** How many statements were looked through without a gap, since which day, and how many there are. */
  searched: number;
  since: string | undefined;
  total: number;
  /** Nothing that the search could find is left. */
  isWhole: boolean;
}

/**
 * How far the search has come.
 * @param parts what has come, in each language that is searched. @param languages how many those are.
 */
export function lookedThrough(
  { parts: spans, statements: total }: SearchView,
  parts: readonly SearchPartView[],
  languages: number,
  { year }: Filters,
): Looked {
  const hasCome = ({ part }: SearchSpan) => parts.filter((one) => one.part === part).length === languages;
  const gap = spans.findIndex((span) => !hasCome(span));
  const looked = gap === -1 ? spans : spans.slice(0, gap);
  return {
    searched: looked.reduce((sum, { statements }) => sum + statements, 0),
    since: looked.at(-1)?.from,
    total,
    isWhole: spans.every((span) => hasCome(span) || (year !== undefined && !reaches(span, year))),
  };
}
