import type { NamesView, SearchPartView } from '../content/searchViews';
import type { Language } from '../i18n/languages';
import type { Filters } from '../links';
import { passesFilters } from './narrowing';
import type { Results, StatementHit } from './results';

export interface StatementSearch {
  query: string;
  /** What was fetched, in any order: the page's language, and others. */
  parts: readonly SearchPartView[];
  names: NamesView;
  filters: Filters;
  /** The page's. */
  language: Language;
  /** How many hits at most. */
  limit: number;
}

/** Statements by what is said in them, newest part first, the best of a part first. */
export function searchStatements({
  query,
  parts,
  names,
  filters,
  language,
  limit,
}: StatementSearch): Results<StatementHit> {
  const wanted = query.trim().toLowerCase();
  const hits = parts
    .toSorted((a, b) => b.part - a.part || Number(b.language === language) - Number(a.language === language))
    .flatMap((part) =>
      part.statements.flatMap((one): StatementHit[] => {
        const passage = one.passages.find(([id, text]) =>
          wanted ? text.toLowerCase().includes(wanted) : id === one.pull,
        );
        if (!passage || !passesFilters(one, filters, names)) return [];
        const text = passage[1].slice(0, 160);
        const from = text.toLowerCase().indexOf(wanted);
        return [
          {
            release: one.release,
            statement: one.statement,
            date: one.date,
            people: one.people,
            organizations: one.organizations,
            passage: passage[0],
            snippet: {
              language: one.language ?? part.language,
              text,
              marks: wanted && from >= 0 ? [[from, from + wanted.length]] : [],
              cut: { before: false, after: text.length < passage[1].length },
            },
          },
        ];
      }),
    );
  return { hits: hits.slice(0, limit), total: hits.length };
}
