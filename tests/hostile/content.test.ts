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
import { contentWith, word } from './hostileContent';

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

/** A tree's elements with their attributes' names. Runs in another script, and words kept whole, are spans; text is left out. */
function shapeOf(node: Tree.Node): string {
  const inner = () => ('childNodes' in node ? node.childNodes.map(shapeOf).join('') : '');
  if (node.nodeName === '#comment') return '<!---->';
  if (!('tagName' in node)) return inner();
  const names = node.attrs.map(({ name }) => name).filter((name) => name !== 'lang');
  if (node.tagName === 'span' && names.every((name) => name === 'class')) return inner();
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

/** JSON by its fields; HTML inside a field by its elements. */
function shapeOfJson(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return /html$/.test(key) ? shapeOf(parseFragment(value)) : '';
  if (Array.isArray(value)) return value.map((item) => shapeOfJson(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, shapeOfJson(inside, name)]));
}

interface Made {
  /** What a machine reads of each file, words left out; by the file's path. */
  shapes: Record<string, unknown>;
  /** All that a browser would go to or run. */
  addresses: string[];
}

async function make(content: Content): Promise<Made> {
  const archive = new Archive(content);
  const derived = derive(archive);
  const cardOf = cardTeller(archive, site);
  const context = { archive, site, cardOf };
  const shapes: Made['shapes'] = {};
  const addresses: string[] = [];

  const addPage = (path: string, html: string) => {
    const tree = parse(html);
    const elements = elementsIn(tree);
    shapes[path] = shapeOf(tree);
    for (const { tagName, attrs, childNodes } of elements) {
      for (const { name, value } of attrs) {
        if (['href', 'src', 'cite', 'action', 'data', 'srcdoc'].includes(name)) addresses.push(value);
      }
      const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
      if (tagName === 'script' && /json/.test(type)) {
        const data: unknown = JSON.parse(childNodes.map((one) => ('value' in one ? one.value : '')).join(''));
        shapes[`${path} ${type}`] = shapeOfJson(data);
      }
    }
  };
  const add = (path: string, data: string) => {
    if (path.endsWith('.xml')) shapes[path] = shapeOfXml(data);
    else if (path.endsWith('/')) addPage(path, data);
    else
      shapes[path] =
        path.endsWith('json') || path.endsWith('manifest') ? shapeOfJson(JSON.parse(data)) : data;
  };

  for (const language of both) {
    for (const place of places) {
      const path = pathTo(language, place);
      const page = await renderPage(path, { base: site.base, derived });
      const chunks = Object.fromEntries(
        [...page.modules, `src/i18n/${language}.ts`].map((name) => [name, { file: 'assets/a.js' }]),
      );
      const description = describePage(context, language, place);
      add(path, fillTemplate(template, page, { manifest: chunks, base: site.base, description }));
      if (page.state) shapes[`${path} loaded`] = shapeOfJson(page.state.content);
    }
  }
  const embed = { render: renderEmbed, stylesheet: 'a.css', script: 'a.js' };
  for await (const { path, data } of embedPages(context, embed)) add(path, data);
  for await (const { path, data } of oembedFiles(context)) add(path, String(data));
  for await (const { language, t, voice, ids } of voicesOf(context)) {
    const quoted = quotedStatement(voice, { language, site, title: statementTitle(voice, t, language) });
    const at = absolute(site, pathTo(language, { page: 'statement', ...ids }));
    shapes[`${at} embedded`] = shapeOf(parseFragment(liveCardSnippet(quoted)));
    shapes[`${at} copied`] = shapeOf(parseFragment(citationOf([quoted, quoted]).html));
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
  return { shapes, addresses };
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
  '__proto__',
  'constructor',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y "z">]>&y;',
  '한국어 <b>굵게</b> 하나센터',
  '👩‍👩‍👧 𝒜 é',
  'w'.repeat(10_000),
];

const pasted = fc.oneof(
  fc.constantFrom(...pastes),
  fc
    .array(fc.oneof(fc.constantFrom(...pastes.slice(0, -1)), fc.string({ unit: 'grapheme', maxLength: 6 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((pieces) => pieces.join(' ')),
  fc.string({ unit: fc.constantFrom(...'<>&"\'`=/\\;:#%{}()[]!-?$ \u00a0aㅎ하') }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const first = contentWith(word).content!;
let plain: Made;

beforeAll(async () => {
  plain = await make(first);
});

async function expectWords(paste: string): Promise<'refused' | 'written'> {
  const { content, problems } = contentWith(paste);
  if (!content) {
    for (const problem of problems) {
      expect(problem.file).toMatch(/^(network|releases\/[a-z0-9-]+)\.json$/);
      expect(problem.field).not.toBe('');
      expect(sentence(problem)).not.toMatch(/undefined|\[object/);
    }
    return 'refused';
  }
  const { shapes, addresses } = await make(content);
  expect(Object.keys(shapes)).toEqual(Object.keys(plain.shapes));
  for (const [path, shape] of Object.entries(shapes)) expect(shape, path).toEqual(plain.shapes[path]);
  const hosts = new Set(['https://example.org', 'https://harbor.example', 'http://localhost:4173']);
  for (const address of addresses) {
    const { protocol, origin } = new URL(address, site.origin);
    expect(protocol, address).toMatch(/^https?:$/);
    expect(hosts, address).toContain(origin);
  }
  return 'written';
}

test('Harmless words are written, and stand in every file', () => {
  expect(Object.keys(plain.shapes).length).toBeGreaterThan(80);
  expect(plain.addresses.length).toBeGreaterThan(500);
});

test.each(pastes.map((paste) => [paste.slice(0, 60), paste]))(
  '“%s” is words in every file',
  async (_, paste) => {
    await expectWords(paste);
  },
);

test('Anything else that is pasted is words in every file, or refused with file and field', async () => {
  const seen = { refused: 0, written: 0 };
  await fc.assert(
    fc.asyncProperty(pasted, async (paste) => {
      seen[await expectWords(paste)] += 1;
    }),
    { numRuns: 40 },
  );
  expect(seen.written).toBeGreaterThan(10);
});
