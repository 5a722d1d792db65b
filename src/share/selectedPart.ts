import type { Language } from '../i18n/languages';
import { wholeWords } from './wholeWords';

/** What of a statement's words a selection holds, widened to whole words. */
export interface SelectedPart {
  /** From the first word to the last. */
  range: Range;
  /**
   * The words as printed, each run of white space one space, and one between paragraphs. Where another language
   * stands between them — in the columns of a page with both — it is left out, though it is in the range.
   */
  text: string;
  /**
   * What their speaker says of them: the printed words from the first to the last of theirs, without the marks around
   * them, and with what stands between. A line is a paragraph. Empty where all is the release's own.
   */
  said: string;
  language: Language;
  /** What stands before and after the words in their paragraphs. */
  before: string;
  after: string;
  /** The passage in which they start; the first one for a lead sentence. */
  passage: string | undefined;
}

interface Piece {
  paragraph: Element;
  nodes: Text[];
  text: string;
  /** The text with a space in the place of each character that isn't the speaker's. */
  said: string;
  start: number;
  end: number;
}

/**
 * @param container holds one statement: its words stand in paragraphs inside `.words` that name their language;
 * nothing but passages has an id. An element with `data-frame` holds what isn't the speaker's: `all`, or the mark at its
 * `start`, its `end` or both.
 * @returns null where the selection holds none of the words.
 */
export function selectedPart(selection: Selection, container: Element): SelectedPart | null {
  if (selection.isCollapsed || selection.rangeCount === 0) return null;
  const all = selectedPieces(selection.getRangeAt(0), container);
  const language = languageOf(all[0]);
  const pieces = all.filter((piece) => languageOf(piece) === language);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || !language) return null;

  first.start = wholeWords(first.text, first.start, first.end).start;
  last.end = wholeWords(last.text, last.start, last.end).end;
  const text = pieces.map((piece) => asOneLine(piece.text.slice(piece.start, piece.end))).join(' ');
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const range = document.createRange();
  range.setStart(...pointAt(first, first.start, 'start'));
  range.setEnd(...pointAt(last, last.end, 'end'));

  return {
    range,
    text,
    said: saidIn(pieces),
    language,
    before: asOneLine(first.text.slice(0, first.start)),
    after: asOneLine(last.text.slice(last.end)),
    passage: passageAt(range, container),
  };
}

/** Equal in this form is what “verbatim” means, beside Unicode NFC. */
function asOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function saidIn(pieces: readonly Piece[]): string {
  // A paragraph of a column is a row, and prints the space or the end of a line that stands before the next one.
  const ends = pieces.map(({ text, end }) => (/^ +$/.test(text.slice(end)) ? ' ' : '\n'));
  const printed = pieces.map(({ text, start, end }, index) => text.slice(start, end) + ends[index]).join('');
  const said = pieces.map((piece) => `${piece.said.slice(piece.start, piece.end)} `).join('');
  if (!/[\p{L}\p{N}]/u.test(said)) return '';
  return printed
    .slice(said.search(/\S/u), said.trimEnd().length)
    .replace(/\s+/gu, (space) => (space.includes('\n') ? '\n' : ' '));
}

/** What is selected of each paragraph, without the white space at its ends. */
function selectedPieces(range: Range, container: Element): Piece[] {
  return [...container.querySelectorAll('.words p, p.words')].flatMap((paragraph) => {
    if (!range.intersectsNode(paragraph)) return [];
    const nodes = textNodes(paragraph);
    const text = nodes.map(({ data }) => data).join('');
    const said = nodes.map(saidOf).join('');
    let [before, selected] = ['', ''];
    for (const node of nodes) {
      // A selection that starts or ends within a text starts or ends in its very node.
      const start = range.startContainer === node ? range.startOffset : 0;
      const end = range.endContainer === node ? range.endOffset : node.length;
      if (range.comparePoint(node, start) < 0) before += node.data;
      else if (range.comparePoint(node, end) === 0) {
        before += node.data.slice(0, start);
        selected += node.data.slice(start, end);
      }
    }
    const start = before.length + selected.length - selected.trimStart().length;
    return selected.trim()
      ? [{ paragraph, nodes, text, said, start, end: start + selected.trim().length }]
      : [];
  });
}

function saidOf(node: Text): string {
  const frame = node.parentElement?.closest<HTMLElement>('[data-frame]');
  if (!frame) return node.data;
  const framed = new Set(frame.dataset.frame?.split(' '));
  if (framed.has('all')) return node.data.replace(/[^]/g, ' ');
  const nodes = textNodes(frame);
  const start = framed.has('start') && node === nodes[0] ? 1 : 0;
  const end = node.length - (framed.has('end') && node === nodes.at(-1) ? 1 : 0);
  return ' '.repeat(start) + node.data.slice(start, end) + ' '.repeat(node.length - end);
}

function textNodes(paragraph: Element): Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function languageOf(piece: Piece | undefined): Language | undefined {
  return piece?.paragraph.closest<HTMLElement>('[lang]')?.lang as Language | undefined;
}

/** An edge between two nodes belongs to the one that holds the words. */
function pointAt({ nodes }: Piece, offset: number, edge: 'start' | 'end'): [Text, number] {
  let rest = offset;
  for (const node of nodes) {
    if (edge === 'start' ? rest < node.length : rest <= node.length) return [node, rest];
    rest -= node.length;
  }
  throw new RangeError(`No text at ${offset} in “${nodes.map(({ data }) => data).join('')}”.`);
}

function passageAt(words: Range, container: Element): string | undefined {
  const passages = [...container.querySelectorAll('[id]')];
  const start = words.cloneRange();
  start.collapse(true);
  const started = passages.filter((passage) => start.comparePoint(passage, 0) <= 0);
  return (started.at(-1) ?? passages[0])?.id;
}
