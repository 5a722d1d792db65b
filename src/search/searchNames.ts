import { languageCodes, type Language } from '../i18n/languages';
import type { NamesView } from '../content/searchViews';
import { states, stateCodes } from '../content/states';
import type { NameHit, Results } from './results';

/**
 * Organizations, people and states by what a visitor typed, the best first.
 * @param limit how many hits at most.
 */
export function searchNames(
  query: string,
  names: NamesView,
  language: Language,
  limit: number,
): Results<NameHit> {
  const wanted = query.trim().toLowerCase();
  const all = [
    ...names.organizations.map(({ id, name }) => ({ kind: 'organization' as const, id, name })),
    ...names.people.map(({ id, name }) => ({ kind: 'person' as const, id, name })),
    ...stateCodes.map((id) => ({ kind: 'state' as const, id, name: states[id] })),
  ];
  const hits = wanted
    ? all.flatMap((one): NameHit[] => {
        const found = [language, ...languageCodes].find((code) => place(one.name[code], wanted) >= 0);
        if (!found) return [];
        const name = one.name[found] ?? '';
        const from = place(name, wanted);
        const marks = [[from, from + wanted.length] as const];
        return found === language
          ? [{ ...one, marks }]
          : [{ ...one, marks: [], why: { by: 'language', language: found, name, marks } }];
      })
    : [];
  return { hits: hits.slice(0, limit), total: hits.length };
}

function place(name: string | undefined, wanted: string) {
  return name?.toLowerCase().indexOf(wanted) ?? -1;
}
