import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { Archive } from '../../content/archive';
import { placesOf } from '../../content/places';
import { pathTo, statePlace, type Place } from '../../links';
import { loadContent } from '../loadContent';
import { where } from '../where';

type Element = DefaultTreeAdapterTypes.Element;

/** `npm run sizes`, after a build: what a first visit to a page transfers, in kB, brotli. */
export async function main() {
  const { outDirectory, contentDirectory, site } = where(process.env);
  const archive = new Archive(await loadContent(contentDirectory));
  const pages = archive.content.network.languages.flatMap((language) =>
    samples(archive).map((place) => pathTo(language, place)),
  );
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

/** One page of each kind that visitors meet first. */
function samples(archive: Archive): Place[] {
  const places = placesOf(archive);
  const first = (page: Place['page']) => places.find((place) => place.page === page) ?? [];
  const [state] = archive.members.flatMap(({ states }) => states);
  return [
    first('home'),
    state ? statePlace(state) : [],
    first('release'),
    first('statement'),
    first('both'),
  ].flat();
}

function elementsOf(nodes: DefaultTreeAdapterTypes.ChildNode[]): Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []));
}

function valueOf(element: Element, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}
