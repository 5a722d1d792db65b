/** Reads an HTML file as a browser without scripts would. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export function elementsOf(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: Node) => {
    if (defaultTreeAdapter.isElementNode(node)) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** All text inside an element. */
export function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The text that a page shows, entities decoded; a block stands apart from what is around it. */
export function visibleText(html: string): string {
  return asOneLine(visibleTextOf(parse(html)));
}

/** Equal up to Unicode NFC and runs of white space: what “verbatim” means here. */
export function asOneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

const unseen = new Set(['head', 'script', 'style', 'template', 'noscript', 'svg', 'title']);
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'em', 'i', 'q', 'span', 'strong', 'sup', 'time']);

function visibleTextOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (!('childNodes' in node)) return '';
  const inner = () => node.childNodes.map(visibleTextOf).join('');
  if (!defaultTreeAdapter.isElementNode(node)) return inner();
  const classes = new Set(attribute(node, 'class')?.split(/\s+/));
  if (unseen.has(node.tagName) || attribute(node, 'hidden') !== undefined) return '';
  if (['sr-only', 'invisible', 'hidden'].some((name) => classes.has(name))) return '';
  return inline.has(node.tagName) && !classes.has('block') ? inner() : ` ${inner()} `;
}
