import type { NamesView } from '../content/searchViews';
import type { Language } from '../i18n/languages';
import { foundForms, type FoundForm } from './foundForms';
import { inOtherLayout } from './hangul';
import { nameGuess, nameMatcher } from './matchers';
import { nameForms, type Named } from './nameForms';
import type { NameHit, NameReason, Results } from './results';
import { readName } from './words';

/**
 * Organizations, people and states by what a visitor typed: first those whose name it is, then whose name begins with it, then
 * those with it inside. Where nothing is found, names with a slip, and then what the same keys write in the other layout.
 * @param language the page's.
 * @param limit how many hits at most.
 */
export function searchNames(
  query: string,
  names: NamesView,
  language: Language,
  limit: number,
): Results<NameHit> {
  const found = find(query, names, language);
  const other = found.length === 0 ? inOtherLayout(query) : undefined;
  const again = other === undefined ? [] : find(other, names, language);
  const hits = again.length > 0 ? again : found;
  return {
    hits: hits.slice(0, limit).map((one) => hitOf(one, language)),
    total: hits.length,
    ...(again.length > 0 && { meant: other }),
  };
}

interface FoundName {
  one: Named;
  /** At least one form. */
  found: FoundForm[];
  degree: number;
}

function find(query: string, names: NamesView, language: Language): FoundName[] {
  const words = readName(query);
  if (words.length === 0) return [];
  const all = nameForms(names);
  const isOpen = words.at(-1)?.isOpen ?? false;
  const typed = { text: words.map(({ text }) => text).join(''), isPhrase: false, isOpen };
  const found = [
    ...foundForms(all, typed.text, [nameMatcher(typed)]),
    ...(words.length > 1 ? foundForms(all, typed.text, words.map(nameMatcher)) : []),
  ];
  return byName(found.length > 0 ? found : foundForms(all, typed.text, words.map(nameGuess)), language);
}

function byName(all: readonly FoundForm[], language: Language): FoundName[] {
  const names = new Map<Named, FoundName>();
  for (const form of all) {
    const { one } = form.form;
    const name = names.get(one) ?? { one, found: [], degree: 0 };
    name.found.push(form);
    name.degree = Math.max(name.degree, form.degree);
    names.set(one, name);
  }
  const length = ({ one }: FoundName) => one.name[language]?.length ?? 0;
  return [...names.values()].toSorted((a, b) => b.degree - a.degree || length(a) - length(b));
}

/** With the reason that needs the fewest words. */
function hitOf({ one: { kind, id, name }, found }: FoundName, language: Language): NameHit {
  const [best] = found.toSorted((a, b) => rank(a, language) - rank(b, language));
  if (!best || (best.form.by === 'name' && best.form.language === language)) {
    return { kind, id, name, marks: best?.marks ?? [] };
  }
  return { kind, id, name, marks: [], why: reasonOf(best) };
}

const order = ['name', 'fullName', 'formerName', 'code', 'alias'] as const;

function rank({ form }: FoundForm, language: Language) {
  return order.indexOf(form.by) * 2 + (form.language === language ? 0 : 1);
}

function reasonOf({ form: { by, language, text }, marks }: FoundForm): NameReason {
  switch (by) {
    case 'name':
      return { by: 'language', language: language ?? 'en', name: text, marks };
    case 'fullName':
    case 'formerName':
      return { by, language, name: text, marks };
    case 'alias':
    case 'code':
      return { by };
  }
}
