/**
 * A saved page, or a document or message saved as one, read as plain text: paragraphs with a blank line between
 * them, what is set off moved in. Parsed, never drawn.
 */
import {
  defaultTreeAdapter as tree,
  parse,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5';
import { attribute, isBeside, mainPart, type Element } from './mainPart';

type Node = DefaultTreeAdapterTypes.Node;

/** What a page prints around its words. */
const around = new Set(
  'script style noscript template nav header footer aside form button select option textarea input label iframe object svg math canvas video audio figcaption head title meta link dialog menu'.split(
    ' ',
  ),
);
/** Elements that begin and end a paragraph. */
const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table thead tbody tfoot tr td th caption section article main address hr center figure fieldset details summary header body'.split(
    ' ',
  ),
);
const setOff = new Set(['li', 'blockquote', 'dd']);

/** A small page can be written so that it becomes millions of elements, or takes minutes to put together. */
const mostElements = 300_000;
const deepest = 2_000;

/**
 * @param html of a page, of Word or Google Docs, or of a message. @returns text, not yet through `readText`.
 * @throws where it is no page that anyone would have written.
 */
export function readHtml(html: string): string {
  const document = parse(html, { treeAdapter: countingTree() });
  const main = mainPart(document);
  const writer = new Writer();
  for (const part of main ?? [document]) {
    write(part, writer, { depth: 0, isPre: false, isInside: main !== undefined });
    writer.endParagraph();
  }
  return writer.text();
}

function countingTree(): TreeAdapter<DefaultTreeAdapterMap> {
  let elements = 0;
  let depth = 0;
  return {
    ...tree,
    createElement: (...what) => {
      elements += 1;
      if (elements > mostElements) throw new Error('has too many elements');
      return tree.createElement(...what);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > deepest) throw new Error('is nested too deep');
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

interface Place {
  /** How many quotations and lists stand around it. */
  depth: number;
  isPre: boolean;
  /** Whether it stands in the page's own article: a header in there is the article's. */
  isInside: boolean;
}

/** Depth-first, without recursion: a hostile page is nested deeper than a stack. */
function write(root: Node, writer: Writer, start: Place) {
  const open: ({ node: Node; place: Place } | { end: Place })[] = [{ node: root, place: start }];
  for (let next = open.pop(); next; next = open.pop()) {
    if ('end' in next) {
      writer.endParagraph();
      continue;
    }
    const { node, place } = next;
    if (tree.isTextNode(node)) {
      writer.add(node.value, place);
      continue;
    }
    if (tree.isElementNode(node)) {
      if (isLeftOut(node, place)) continue;
      if (node.tagName === 'br') {
        writer.breakLine();
        continue;
      }
    }
    const inside = tree.isElementNode(node) ? within(node, place) : place;
    if (tree.isElementNode(node) && isBlock(node)) {
      writer.endParagraph();
      open.push({ end: place });
    }
    const children = 'childNodes' in node ? node.childNodes : [];
    for (let index = children.length - 1; index >= 0; index -= 1) {
      open.push({ node: children[index]!, place: inside });
    }
  }
}

function within({ tagName }: Element, place: Place): Place {
  return {
    depth: place.depth + (setOff.has(tagName) ? 1 : 0),
    isPre: place.isPre || tagName === 'pre',
    isInside: place.isInside || tagName === 'article' || tagName === 'main',
  };
}

function isBlock(element: Element): boolean {
  return blocks.has(element.tagName) || /display\s*:\s*block/iu.test(attribute(element, 'style') ?? '');
}

function isLeftOut(element: Element, { isInside }: Place): boolean {
  if (isInside && element.tagName === 'header') return false;
  if (around.has(element.tagName) || isBeside(element)) return true;
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  if (/^(?:navigation|banner|contentinfo|search|complementary)$/u.test(attribute(element, 'role') ?? ''))
    return true;
  // Word hides what it only lays out, and Google Docs its comments.
  return /(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)/iu.test(
    attribute(element, 'style') ?? '',
  );
}

/** Puts lines and paragraphs together. */
class Writer {
  readonly #paragraphs: string[] = [];
  #line = '';
  #lines: string[] = [];
  #depth = 0;
  #hasWords = false;

  /** White space as browsers read it: a run of it is one space, but a no-break space is itself. */
  add(text: string, { depth, isPre }: Place) {
    if (isPre) {
      text.split('\n').forEach((line, index) => {
        if (index > 0) this.breakLine();
        this.#line += line;
      });
    } else {
      const words = text.replace(/[\t\n\f\r ]+/gu, ' ');
      this.#line += words.startsWith(' ') && /(?:^| )$/u.test(this.#line) ? words.slice(1) : words;
    }
    if (!this.#hasWords && /\S/u.test(text)) {
      this.#hasWords = true;
      this.#depth = depth;
    }
  }

  breakLine() {
    this.#lines.push(this.#line.trimEnd());
    this.#line = '';
  }

  endParagraph() {
    if (this.#hasWords) {
      this.breakLine();
      const indent = '    '.repeat(Math.min(this.#depth, 4));
      const lines = this.#lines.map((line) =>
        line.trim() === '' ? '' : indent + line.replace(/^[\t ]+/u, ''),
      );
      this.#paragraphs.push(lines.join('\n').replace(/^\n+|\n+$/gu, ''));
    }
    this.#line = '';
    this.#lines = [];
    this.#hasWords = false;
  }

  text(): string {
    this.endParagraph();
    return `${this.#paragraphs.join('\n\n')}\n`;
  }
}
