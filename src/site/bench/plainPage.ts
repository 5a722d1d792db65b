/** The yardstick: a page as someone writes it by hand, with the words of a built page, without script, fonts or pictures. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What someone who writes by hand marks up; of all else only the words stay. */
const kept = new Set(
  'header nav main footer section article h1 h2 h3 h4 p ul ol li dl dt dd a blockquote figure figcaption cite time'.split(
    ' ',
  ),
);
/** What isn't there to be read, or needs a script. */
const left = new Set('head script style template noscript svg form button dialog iframe img'.split(' '));
const attributes = new Set(['href', 'lang', 'datetime', 'id']);

export const plainStyles = `
body{margin:0 auto;max-width:46rem;padding:1rem 1.25rem 3rem;font:1.0625rem/1.65 Georgia,serif;color:#26221c;background:#faf6ee}
h1,h2,h3,h4{line-height:1.25;margin:2rem 0 .5rem}h1{font-size:1.9rem}h2{font-size:1.35rem}h3{font-size:1.1rem}
a{color:#1f5f55}header,nav,footer,figcaption,dl{font-family:Helvetica,Arial,sans-serif;font-size:.9375rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none}
figure,blockquote{margin:1.5rem 0}blockquote{border-left:3px solid #c9bfae;padding-left:1rem}
ul,ol{padding-left:1.25rem}dt{font-weight:600}dd{margin:0 0 .5rem}footer{margin-top:3rem;border-top:1px solid #c9bfae}
:lang(ko){word-break:keep-all;overflow-wrap:break-word;line-height:1.8}
@media(prefers-color-scheme:dark){body{color:#eee8dc;background:#15130f}a{color:#8fd0c2}}
`.trim();

/**
 * @param html the built page.
 * @param stylesheet where the styles stand; left out, they stand in the page.
 */
export function plainPage(html: string, stylesheet?: string): string {
  const page = elementOf(parse(html).childNodes, 'html');
  const title = elementOf(page?.childNodes ?? [], 'title');
  const body = elementOf(page?.childNodes ?? [], 'body');
  if (!page || !title || !body) throw new Error('What should be written plainly is no whole page.');
  const styles =
    stylesheet === undefined
      ? `<style>${plainStyles}</style>`
      : `<link rel="stylesheet" href="${stylesheet}">`;
  return `<!doctype html>
<html lang="${valueOf(page, 'lang') ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${textOf(title)}</title>
<link rel="icon" href="data:,">
${styles}
</head>
<body>
${body.childNodes.map(written).join('')}
</body>
</html>
`;
}

function written(node: Node): string {
  if (node.nodeName === '#text') return escaped((node as DefaultTreeAdapterTypes.TextNode).value);
  if (!('tagName' in node) || left.has(node.tagName) || valueOf(node, 'hidden') !== undefined) return '';
  const inside = node.childNodes.map(written).join('');
  if (!kept.has(node.tagName)) return inside;
  const marks = node.attrs
    .filter(({ name }) => attributes.has(name))
    .map(({ name, value }) => ` ${name}="${escaped(value)}"`);
  return `<${node.tagName}${marks.join('')}>${inside}</${node.tagName}>`;
}

/** The first of a name, from the top. */
function elementOf(nodes: Node[], tag: string): Element | undefined {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    if (node.tagName === tag) return node;
    const inside = elementOf(node.childNodes, tag);
    if (inside) return inside;
  }
}

function textOf(element: Element): string {
  return element.childNodes.map(written).join('');
}

function valueOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
