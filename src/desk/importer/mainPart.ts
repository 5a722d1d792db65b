/** Which part of a web page holds its words, by the names that pages give it. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** What WordPress, Drupal, Squarespace and news sites call the words of a page. */
const post =
  /^(?:entry-content|post-content|post-body|post__content|article-content|article-body|article__body|td-post-content|single-content|blog-item-content|field--name-body)$/u;
/** What stands among them or beside them. */
const beside =
  /^(?:sharedaddy|share-?(?:buttons?|links?|bar|tools?)?|social-?(?:share|sharing|links|icons|media-icons)|addtoany\w*|addthis\w*|breadcrumbs?|comments?(?:-area|-list)?|jp-relatedposts|related-?(?:posts|articles|content)?|sidebar|widget-area|site-(?:header|footer|branding)|main-navigation|nav-links|post-navigation|skip-link|screen-reader-text|sr-only|visually-hidden|wp-caption-text)$/u;

/**
 * The elements to read, in order: the words that are named so, under the page’s heading and its day; else the one article, or
 * the one much longer than all others; else the one `<main>`. None where the whole page is to be read.
 */
export function mainPart(document: Node): Element[] | undefined {
  const all = elementsIn(document);
  const words = outermost(all.filter(isPost));
  const body = all.find(({ tagName }) => tagName === 'body');
  if (words.length === 1 && body && lengthOf(words[0]!) >= lengthOf(body) * 0.4) {
    const before = all.slice(0, all.indexOf(words[0]!));
    const heading = before.find(({ tagName }) => tagName === 'h1');
    const day = before.find(({ tagName }) => tagName === 'time');
    return [heading, day, words[0]].filter((one) => one !== undefined);
  }
  const articles = all.filter(({ tagName }) => tagName === 'article');
  const mains = all.filter(({ tagName }) => tagName === 'main');
  const article = articles.length === 1 ? articles[0] : longest(articles);
  if (article && mains.length <= 1) return [article];
  return mains.length === 1 ? [mains[0]!] : undefined;
}

/** Named as something that stands beside a page’s words. */
export function isBeside(element: Element): boolean {
  return classesOf(element).some((name) => beside.test(name));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function isPost(element: Element): boolean {
  return (
    attribute(element, 'itemprop') === 'articleBody' || classesOf(element).some((name) => post.test(name))
  );
}

function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').toLowerCase().split(/\s+/u);
}

/** In the document's order, without recursion. */
function elementsIn(root: Node): Element[] {
  const found: Element[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (tree.isElementNode(node)) found.push(node);
    const children = 'childNodes' in node ? node.childNodes : [];
    for (let index = children.length - 1; index >= 0; index -= 1) open.push(children[index]!);
  }
  return found;
}

/** More than a page has are a riddle. */
const most = 30;

function outermost(elements: Element[]): Element[] {
  if (elements.length > most) return [];
  const inside = new Set(elements.flatMap((one) => elementsIn(one).slice(1)));
  return elements.filter((one) => !inside.has(one));
}

/** The one of several that has three times the words of all others. */
function longest(elements: Element[]): Element | undefined {
  if (elements.length > most) return undefined;
  const sized = elements.map((element) => ({ element, length: lengthOf(element) }));
  const [first, ...others] = sized.toSorted((a, b) => b.length - a.length);
  const rest = others.reduce((sum, { length }) => sum + length, 0);
  return first && first.length >= 300 && first.length >= rest * 3 ? first.element : undefined;
}

function lengthOf(root: Element): number {
  return elementsIn(root)
    .filter(({ tagName }) => !/^(?:script|style|noscript)$/u.test(tagName))
    .flatMap(({ childNodes }) => childNodes.filter((one) => tree.isTextNode(one)))
    .reduce((sum, { value }) => sum + value.trim().length, 0);
}
