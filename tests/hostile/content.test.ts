/** Whatever staff paste, it is words: in every file of the site it changes no element, no field and no address. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { SaxesParser } from 'saxes';
import { beforeAll, expect, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import { derive } from '../../src/content/derive';
import { sentence } from '../../src/content/BrokenContent';
import type { Content } from '../../src/content/schema';
import type { Language } from '../../src/i18n/languages';
import { loadWords } from '../../src/i18n/words';
import { absolute, pathTo, type Place } from '../../src/links';
import { statementTitle } from '../../src/content/statementTitle';
import { citationOf } from '../../src/share/citation';
import { quotedStatement } from '../../src/share/quotedStatement';
import { liveCardSnippet } from '../../src/share/snippets';
import { describe as describePage } from '../../src/site/describe';
import { cardTeller } from '../../src/site/cards/cardFiles';
import { embedPages } from '../../src/site/embed/embedPages';
import { oembedFiles } from '../../src/site/embed/oembed';
import { voicesOf } from '../../src/site/embed/voicesOf';
import { renderEmbed } from '../../src/site/embed/renderEmbed';
import { renderPage } from '../../src/site/entry';
import { manifest } from '../../src/site/manifest';
import { redirectFiles } from '../../src/site/redirects';
import { sitemap } from '../../src/site/sitemap';
import { fillTemplate } from '../../src/site/template';
import { feedsOf } from '../site/someFeeds';
import { contentWith, quoted, saidWord, word } from './hostileContent';

const site = { origin: 'https://example.org', base: '/words/' };
const both = ['en', 'ko'] as const;
const template = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

beforeAll(() => Promise.all(both.map(loadWords)));

const release = '2025-03-01-open-doors';
const places: Place[] = [
  { page: 'home' },
  { page: 'state', state: 'mi' },
  { page: 'organization', organization: 'lake-house' },
  { page: 'person', person: 'ana-ruiz' },
  { page: 'releases' },
  { page: 'release', release },
  { page: 'statement', release, statement: 'word-1' },
  { page: 'both', release, statement: 'word-1' },
  { page: 'statements' },
  { page: 'about' },
];

/** A tree's elements with their attributes' names. Runs in another script, words kept whole and what stands around a quotation are spans; text is left out. */
function shapeOf(node: Tree.Node): string {
  const inner = () => ('childNodes' in node ? node.childNodes.map(shapeOf).join('') : '');
  // React parts texts from one another by a comment that holds a space.
  if ('data' in node) return node.data === ' ' ? '' : '<!---->';
  if (!('tagName' in node)) return inner();
  const names = node.attrs.map(({ name }) => name).filter((name) => name !== 'lang');
  if (node.tagName === 'span' && names.every((name) => /^(class|data-frame)$/.test(name))) return inner();
  const inTemplate = 'content' in node ? shapeOf(node.content) : '';
  return `<${[node.tagName, ...names].join(' ')}>${inTemplate}${inner()}</>`;
}

function elementsIn(node: Tree.Node): Tree.Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...inner] : inner;
}

/** Throws where the text isn't well formed. */
function shapeOfXml(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let shape = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on(
    'opentag',
    ({ name, attributes }) => (shape += `<${[name, ...Object.keys(attributes)].join(' ')}>`),
  );
  parser.on('closetag', () => (shape += '</>'));
  parser.on('comment', () => (shape += '<!---->'));
  parser.on('cdata', () => (shape += '<![CDATA['));
  parser.write(xml).close();
  return shape;
}

/** JSON by its fields, for some tell how long the words are; HTML inside a field by its elements. */
function shapeOfJson(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return key.endsWith('html') ? shapeOf(parseFragment(value)) : '';
  if (Array.isArray(value)) return value.map((item) => shapeOfJson(item, key));
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, shapeOfJson(inside, name)]));
}

/** All that stands in a tree: its texts as one, then its attributes. */
function wordsIn(root: Tree.Node): string {
  const attributes: string[] = [];
  const textIn = (node: Tree.Node): string => {
    if ('value' in node) return node.value;
    if ('attrs' in node) attributes.push(...node.attrs.map(({ value }) => value));
    const inTemplate = 'content' in node ? textIn(node.content) : '';
    return inTemplate + ('childNodes' in node ? node.childNodes.map(textIn).join('') : '');
  };
  return [textIn(root), ...attributes].join('\n');
}

function wordsOfXml(xml: string): string {
  const parser = new SaxesParser();
  let words = '';
  const add = (text: string) => (words += `${text}\n${wordsIn(parseFragment(text))}\n`);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml).close();
  return words;
}

function wordsOfJson(value: unknown): string {
  if (typeof value === 'string') return `${value}\n${wordsIn(parseFragment(value))}\n`;
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsOfJson).join('') : '';
}

interface Made {
  /** What a machine reads of each file, words left out; by the file's path. */
  shapes: Record<string, unknown>;
  /** What people and machines read of it. */
  words: Record<string, string>;
  /** All that a browser would go to or run. */
  addresses: string[];
}

/** Pages are drawn in these languages, the other files written in all. */
async function make(content: Content, drawn: readonly Language[] = both): Promise<Made> {
  const archive = new Archive(content);
  const derived = derive(archive);
  const cardOf = cardTeller(archive, site);
  const context = { archive, site, cardOf };
  const shapes: Made['shapes'] = {};
  const words: Made['words'] = {};
  const addresses: string[] = [];

  const addPage = (path: string, html: string) => {
    const tree = parse(html);
    const elements = elementsIn(tree);
    shapes[path] = shapeOf(tree);
    words[path] = wordsIn(tree);
    for (const { tagName, attrs, childNodes } of elements) {
      for (const { name, value } of attrs) {
        if (['href', 'src', 'cite', 'action', 'data', 'srcdoc'].includes(name)) addresses.push(value);
      }
      const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
      if (tagName === 'script' && /json/.test(type)) {
        const data: unknown = JSON.parse(childNodes.map((one) => ('value' in one ? one.value : '')).join(''));
        shapes[`${path} ${type}`] = shapeOfJson(data);
        words[`${path} ${type}`] = wordsOfJson(data);
      }
    }
  };
  const addJson = (path: string, data: unknown) => {
    shapes[path] = shapeOfJson(data);
    words[path] = wordsOfJson(data);
  };
  const add = (path: string, data: string) => {
    if (path.endsWith('/')) return addPage(path, data);
    if (/json$|manifest$/.test(path)) return addJson(path, JSON.parse(data));
    shapes[path] = path.endsWith('.xml') ? shapeOfXml(data) : data;
    words[path] = path.endsWith('.xml') ? wordsOfXml(data) : data;
  };
  const addFragment = (path: string, html: string) => {
    shapes[path] = shapeOf(parseFragment(html));
    words[path] = wordsIn(parseFragment(html));
  };

  for (const language of drawn) {
    for (const place of places) {
      const path = pathTo(language, place);
      const page = await renderPage(path, { base: site.base, derived });
      const chunks = Object.fromEntries(
        [...page.modules, `src/i18n/${language}.ts`].map((name) => [name, { file: 'assets/a.js' }]),
      );
      const description = describePage(context, language, place);
      add(path, fillTemplate(template, page, { manifest: chunks, base: site.base, description }));
      if (page.state) addJson(`${path} loaded`, page.state.content);
    }
  }
  const embed = { render: renderEmbed, stylesheet: 'a.css', script: 'a.js' };
  for await (const { path, data } of embedPages(context, embed)) add(path, data);
  for await (const { path, data } of oembedFiles(context)) add(path, String(data));
  for await (const { language, t, voice, ids } of voicesOf(context)) {
    const quotation = quotedStatement(voice, { language, site, title: statementTitle(voice, t, language) });
    const at = absolute(site, pathTo(language, { page: 'statement', ...ids }));
    addFragment(`${at} embedded`, liveCardSnippet(quotation));
    addFragment(`${at} copied`, citationOf([quotation, quotation]).html);
    words[`${at} copied as text`] = citationOf([quotation]).text;
  }
  for (const [path, data] of await feedsOf(content, site)) add(path, data);
  for (const { path, data } of [
    ...(await sitemap(context)),
    ...(await redirectFiles(context)),
    manifest(context),
  ])
    add(path, String(data));
  for (const [path, view] of derived) {
    if (path.startsWith('index/')) add(path, JSON.stringify(view()));
  }
  return { shapes, words, addresses };
}

/** What breaks out of something: of an element, an attribute, a comment, a string, a word with a place in it. */
const pastes = [
  '</script><script>alert(1)</script>',
  '</title></style></textarea></template></noscript>',
  '<!--',
  '--><img src=x onerror=alert(1)>',
  ']]><x/>',
  '<![CDATA[x]]>',
  `"><svg/onload=alert(1)>`,
  `' onmouseover='alert(1)`,
  '&lt;b&gt;&amp;&#60;img&nbsp',
  '{{id}} {{- name}} $t(error.page) ${x} $& $1 $$ %s',
  '\\u003cscript\\u003e \\" \\',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '=HYPERLINK("https://evil.example")',
  '@SUM(1+1) +1 -1',
  `=cmd|'/C calc'!A0`,
  '\u202eevil\u2066',
  'two\u2028lines',
  '__proto__',
  'constructor',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y "z">]>&y;',
  '한국어 <b>굵게</b> 하나센터',
  '👩 𝒜 é',
  '👩‍👩‍👧',
  'w'.repeat(1_000),
];

/** White space is forgiven: browsers show any of it as one space. */
const pasted = fc
  .oneof(
    fc.constantFrom(...pastes),
    fc
      .array(
        fc.oneof(fc.constantFrom(...pastes.slice(0, -1)), fc.string({ unit: 'grapheme', maxLength: 6 })),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((pieces) => pieces.join(' ')),
    fc.string({ unit: fc.constantFrom(...'<>&"\'`=/\\;:#%{}()[]!-?$ \u00a0aㅎ하') }),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  .map((words) => words.replace(/\s+/gu, ' ').trim());

const first = contentWith(word).content!;
let plain: Made;
/** The files that hold the quotation. */
let quoting: string[];
/** Each paste is drawn in one language, the next one in the other. */
let turn = 0;

beforeAll(async () => {
  plain = await make(first);
  quoting = Object.keys(plain.words).filter((path) => plain.words[path]!.includes(quoted(word)));
});

function difference(one: string, other: string): [string, string] | null {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return [one.slice(at - 60, at + 60), other.slice(at - 60, at + 60)];
}

/** Where a text of that kind can't be quoted, it is tried everywhere else. */
async function expectWords(paste: string): Promise<'refused' | 'written' | 'quoted'> {
  const said = contentWith(paste);
  const beside = said.content ? said : contentWith(paste, saidWord);
  for (const problem of [...said.problems, ...beside.problems]) {
    expect(problem.file).toMatch(/^(network|releases\/[a-z0-9-]+)\.json$/);
    expect(problem.field).not.toBe('');
    expect(sentence(problem)).not.toMatch(/undefined|\[object/);
  }
  if (!beside.content) return 'refused';
  turn += 1;
  const { shapes, words, addresses } = await make(beside.content, [both[turn % 2]!]);
  expect(Object.keys(plain.shapes)).toEqual(expect.arrayContaining(Object.keys(shapes)));
  expect(Object.keys(shapes).length).toBeGreaterThan(60);
  for (const [path, shape] of Object.entries(shapes)) {
    // Whole pages are too long to be shown in a failure.
    if (typeof shape === 'string') expect(difference(shape, String(plain.shapes[path])), path).toBeNull();
    else expect(shape, path).toEqual(plain.shapes[path]);
  }
  const hosts = new Set(['https://example.org', 'https://harbor.example', 'http://localhost:4173']);
  for (const address of addresses) {
    const { protocol, origin } = new URL(address, site.origin);
    expect(protocol, address).toMatch(/^https?:$/);
    expect(hosts, address).toContain(origin);
  }
  if (!said.content) return 'written';
  for (const path of quoting) {
    if (path in words) expect(words[path]!.includes(quoted(paste)), path).toBe(true);
  }
  return 'quoted';
}

test('Harmless words are written, and stand in every file; a quotation stands in all that show it', () => {
  expect(Object.keys(plain.shapes).length).toBeGreaterThan(80);
  expect(plain.addresses.length).toBeGreaterThan(500);
  expect(quoting.length).toBeGreaterThan(40);
});

test('What breaks out of markup, scripts, data or tables elsewhere is words in every file, and is quoted to the character', async () => {
  const became: [paste: string, how: string][] = [];
  // One after the other, as words of a language are loaded once.
  // oxlint-disable-next-line no-await-in-loop
  for (const paste of pastes) became.push([paste, await expectWords(paste)]);
  const those = (wanted: string) => became.flatMap(([paste, how]) => (how === wanted ? [paste] : []));
  // What nobody sees is let through nowhere; straight marks that stand alone, not where someone is quoted.
  expect(those('refused')).toEqual(['\u202eevil\u2066', 'two\u2028lines', '👩‍👩‍👧']);
  expect(those('written').every((paste) => paste.includes('"'))).toBe(true);
  expect(those('quoted').length).toBeGreaterThan(15);
});

test('Anything else that is pasted is words in every file, or refused with file and field', async () => {
  const seen = { refused: 0, written: 0, quoted: 0 };
  await fc.assert(
    fc.asyncProperty(pasted, async (paste) => {
      seen[await expectWords(paste)] += 1;
    }),
    { numRuns: 10 },
  );
  expect(seen.quoted + seen.written).toBeGreaterThan(2);
});
