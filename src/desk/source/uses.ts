/** What became of the source's words: which of them the draft uses, and as what. */
import { languageCodes, type Language } from '../../i18n/languages';
import { formatDay } from '../../i18n/dates';
import type { Draft, DraftBlock } from '../draft/draft';
import type { Span } from '../importer/source';

type UseKind =
  | 'date'
  | 'label'
  | 'headline'
  | 'dateline'
  | 'contact'
  | 'boilerplate'
  | 'paragraph'
  /** In a statement's paragraphs, but not said: a lead sentence, an attribution, marks. */
  | 'frame'
  | 'words';

/** Words of the source that the draft uses. */
export interface Use {
  kind: UseKind;
  span: Span;
  language: Language;
  /** The number of the part of the body they stand in. */
  part?: number;
  statement?: string;
  passage?: string;
  /** Whether a part of the release begins here, so that it can be named beside the text. */
  isStart?: boolean;
}

/** Words that something beside the source points at, or that are selected. */
export type Mark = 'pointed' | 'selected';

/** A stretch of one text that has become one thing. */
export interface Piece {
  start: number;
  end: number;
  /** None where the draft leaves the words out. */
  use: Use | null;
  mark: Mark | null;
}

const markNames = ['pointed', 'selected'] as const satisfies readonly Mark[];

/** All uses of the draft; what is said after what it is said in. */
export function usesOf(draft: Draft): Use[] {
  const inLanguage = (language: Language): Use[] => {
    const block = (kind: UseKind, { text }: DraftBlock, part?: number): Use[] =>
      (text[language] ?? []).map((span, index) => ({
        kind,
        span,
        language,
        isStart: index === 0,
        ...(part !== undefined && { part }),
      }));
    const line = (kind: UseKind, span: Span | undefined): Use[] =>
      span ? [{ kind, span, language, isStart: kind !== 'dateline' }] : [];
    return [
      ...block('boilerplate', draft.boilerplate),
      ...block('contact', draft.contact),
      ...draft.body.flatMap((part, index): Use[] => {
        if (part.kind === 'paragraph') return block('paragraph', part, index);
        const { id: statement } = part;
        return [
          ...block('frame', part, index).map((use) => ({ ...use, statement })),
          ...part.passages.flatMap(({ id: passage, words }) =>
            (words[language] ?? []).map((span): Use => ({
              kind: 'words',
              span,
              language,
              part: index,
              statement,
              passage,
            })),
          ),
        ];
      }),
      ...line('date', printedDay(draft, language)),
      ...line('label', draft.label[language]),
      ...line('headline', draft.headline[language]),
      ...line('dateline', draft.dateline[language]),
    ];
  };
  return languageCodes.flatMap(inLanguage);
}

/** Where the release's day is printed as its language prints days. */
function printedDay({ texts, date }: Draft, language: Language): Span | undefined {
  if (date === undefined) return undefined;
  const printed = formatDay(date, language);
  return texts
    .map(({ text: words }, text) => ({ text, start: words.indexOf(printed) }))
    .filter(({ start }) => start >= 0)
    .map((place) => ({ ...place, end: place.start + printed.length }))[0];
}

/**
 * Cuts one text into stretches, each of which is one thing and is marked as a whole or not at all. Its time
 * grows with the text's length.
 */
export function piecesOf(
  words: string,
  text: number,
  uses: readonly Use[],
  marks: Readonly<Record<Mark, readonly Span[]>>,
): Piece[] {
  const { length } = words;
  const painted = new Int32Array(length).fill(-1);
  uses.forEach(({ span }, index) => {
    if (span.text === text) painted.fill(index, span.start, span.end);
  });
  const marked = new Uint8Array(length);
  markNames.forEach((name, index) => {
    for (const span of marks[name]) if (span.text === text) marked.fill(index + 1, span.start, span.end);
  });

  const pieces: Piece[] = [];
  for (let start = 0; start < length;) {
    let end = start + 1;
    const isAlike = (at: number) => painted[at] === painted[start] && marked[at] === marked[start];
    while (end < length && isAlike(end)) end += 1;
    // Words that are left out begin with their first letter: what names them stands on its line.
    if (painted[start] === -1)
      end = start + (/^\s+(?=\S)/u.exec(words.slice(start, end))?.[0].length ?? end - start);
    pieces.push({
      start,
      end,
      use: uses[painted[start] ?? -1] ?? null,
      mark: markNames[marked[start]! - 1] ?? null,
    });
    start = end;
  }
  return pieces;
}

/** The use of the words at a place in a text, the innermost. */
export function foundAt(uses: readonly Use[], text: number, offset: number): Use | null {
  return uses.findLast(({ span }) => span.text === text && span.start <= offset && offset < span.end) ?? null;
}
