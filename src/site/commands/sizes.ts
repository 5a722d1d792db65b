import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { where } from '../where';

type Element = DefaultTreeAdapterTypes.Element;

/** One page of each kind that visitors meet first, from the real content. */
const pages = [
  '/en/',
  '/ko/',
  '/en/states/tx/',
  ...statementPages('danae-kovac'),
  ...statementPages('hyunja-norman'),
];

function statementPages(statement: string) {
  return ['en', 'ko'].map((language) => `/${language}/releases/2024-11-06-election-results/${statement}/`);
}

/** `npm run sizes`, after a build: what a first visit to a page transfers, in kB, brotli. */
export async function main() {
  const { outDirectory, site } = where(process.env);
  const compressed = async (file: string) =>
    brotliCompressSync(await readFile(path.join(outDirectory, file))).length;
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  console.log('| page | HTML | script | styles |\n|---|---|---|---|');
  for (const page of pages) {
    const html = `${page}index.html`;
    const elements = elementsOf(parse(await readFile(path.join(outDirectory, html), 'utf8')).childNodes);
    const files = (tag: string, attribute: string, relation?: string) =>
      elements
        .filter((one) => one.tagName === tag && (!relation || valueOf(one, 'rel') === relation))
        .map((one) => valueOf(one, attribute))
        .filter((address) => address.startsWith(site.base))
        .map((address) => address.slice(site.base.length));
    const sum = async (names: string[]) =>
      (await Promise.all([...new Set(names)].map(compressed))).reduce((all, one) => all + one, 0);
    const scripts = await sum([...files('script', 'src'), ...files('link', 'href', 'modulepreload')]);
    const styles = await sum(files('link', 'href', 'stylesheet'));
    console.log(
      `| \`${page}\` | ${kilobytes(await compressed(html))} | ${kilobytes(scripts)} | ${kilobytes(styles)} |`,
    );
  }
}

function elementsOf(nodes: DefaultTreeAdapterTypes.ChildNode[]): Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []));
}

function valueOf(element: Element, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}
