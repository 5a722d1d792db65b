/** Where in a draft the content check's fields are: `body[2].passages[1].ko` → the words there. */
import { languageCodes, type Language } from '../../i18n/languages';
import type { Span } from '../importer/source';
import type { Draft, DraftBlock, DraftPart } from './draft';
import { blockAt, isStatement, type BlockPlace } from './blocks';
import { wordsAt } from './spans';

/** A place of a draft as a person would name it. */
export interface DraftPlace {
  /** None for the head: the headline, the date. */
  block?: BlockPlace;
  /** Of the head: `headline`, `date`, `publishers` … */
  field?: string;
  /** The statement's id. */
  statement?: string;
  /** Counted from 1, as staff do. */
  passage?: number;
  note?: number;
  person?: string;
  organization?: string;
  language?: Language;
}

/** @param networkSizes how many people and organizations the network itself has: those after them the draft proposes. */
export function placeOfField(
  draft: Draft,
  field: string,
  networkSizes: { people: number; organizations: number },
): DraftPlace {
  const steps: string[] = field.match(/[^.[\]]+/gu) ?? [];
  const [first = '', second = ''] = steps;
  const language = languageCodes.find((code) => steps.includes(code));
  const numberAfter = (name: string) => {
    const at = steps.indexOf(name);
    const number = at < 0 ? NaN : Number(steps[at + 1]);
    return Number.isNaN(number) ? undefined : number;
  };
  const place: DraftPlace = language ? { language } : {};
  if (first === 'people' || first === 'organizations') {
    const index = Number(second) - networkSizes[first];
    const id = draft[first][index]?.id;
    if (id === undefined) return { ...place, field: first };
    return first === 'people' ? { ...place, person: id } : { ...place, organization: id };
  }
  const block = first === 'body' ? Number(second) : first;
  if (block !== 'contact' && block !== 'boilerplate' && typeof block !== 'number') {
    return { ...place, field: first };
  }
  const part = blockAt(draft, block);
  const [passage, note] = [numberAfter('passages'), numberAfter('notes')];
  return {
    ...place,
    block,
    ...(part && 'id' in part && { statement: part.id }),
    ...(passage !== undefined && { passage: passage + 1 }),
    ...(note !== undefined && { note: note + 1 }),
  };
}

/**
 * The words of the source that a problem is about.
 * @param characters those it quotes: only they are pointed at where they are found
 */
export function spansOfField(draft: Draft, field: string, characters?: string): Span[] {
  const steps: string[] = field.match(/[^.[\]]+/gu) ?? [];
  const language = languageCodes.find((code) => steps.includes(code));
  const [first = ''] = steps;
  if (first === 'headline' || first === 'label' || first === 'dateline') {
    return languageCodes.flatMap((code) =>
      language === undefined || code === language ? (draft[first][code] ?? []) : [],
    );
  }
  const block: DraftBlock | DraftPart | undefined =
    first === 'body'
      ? draft.body[Number(steps[1])]
      : first === 'contact' || first === 'boilerplate'
        ? draft[first]
        : undefined;
  if (!block || steps.includes('notes')) return [];
  const passages = isStatement(block) ? block.passages : [];
  const passage = passages[Number(steps[steps.indexOf('passages') + 1])];
  const paragraph = Number(steps.at(-1));
  const spans = languageCodes.flatMap((code): Span[] => {
    if (language !== undefined && code !== language) return [];
    if (steps.includes('passages') && passage) return passage.words[code] ?? [];
    if (steps.includes('pull') && isStatement(block)) {
      const { pull } = block;
      return passages.filter(({ id }) => pull.includes(id)).flatMap(({ words }) => words[code] ?? []);
    }
    const paragraphs = block.text[code] ?? [];
    return Number.isNaN(paragraph) || !paragraphs[paragraph] ? paragraphs : [paragraphs[paragraph]];
  });
  const found =
    characters === undefined ? [] : spans.flatMap((span) => charactersIn(draft, span, characters));
  return found.length > 0 ? found.slice(0, 1) : spans;
}

/** Found also where a line ends between them. */
function charactersIn(draft: Draft, span: Span, characters: string): Span[] {
  const pattern = characters
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
    .join('\\s+');
  const match = new RegExp(pattern, 'u').exec(wordsAt(draft.texts, span));
  if (!match || match[0] === '') return [];
  const start = span.start + match.index;
  return [{ text: span.text, start, end: start + match[0].length }];
}
