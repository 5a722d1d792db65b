/** What the built site says beside its files: in the files that hosts read, in each page itself, and as `npm start` serves it. */
import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { headersFor, movedPolicy, policyTag, styleHash } from '../../src/site/policy';
import { addressOf, filesIn, readFile, site, siteBelowPath, type BuiltSite } from './sites';

const builtSites = Object.entries({ 'at /': site, 'below a path': siteBelowPath });

/** What a page at no other address than its file’s is asked for by. */
const pathOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

const saidOf = (built: BuiltSite) => (path: string) =>
  headersFor(path, { style: styleHash(readFile(built, '404.html')) });

interface Rule {
  path: string;
  taken: string[];
  headers: [string, string][];
}

/** `_headers`, as both hosts read it: a path, and below it what is said there; `! Name` takes away what was said before. */
function rulesOf(built: BuiltSite): Rule[] {
  const rules: Rule[] = [];
  for (const line of readFile(built, '_headers').split('\n').filter(Boolean)) {
    const taken = /^ +! ([\w-]+)$/.exec(line)?.[1];
    const header = /^ +([\w-]+): (.+)$/.exec(line);
    if (line.startsWith('/')) rules.push({ path: line, taken: [], headers: [] });
    else if (taken) rules.at(-1)!.taken.push(taken);
    else if (header) rules.at(-1)!.headers.push([header[1]!, header[2]!]);
    else throw new Error(`No host reads “${line}”.`);
  }
  return rules;
}

/** Cloudflare: `*` stands for anything, rules apply in their order, and what is said twice is sent as one list. */
function atCloudflare(rules: readonly Rule[], path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { path: pattern, taken, headers } of rules) {
    const [start, end] = pattern.split('*');
    if (end === undefined ? path !== pattern : !path.startsWith(start!)) continue;
    for (const name of taken) delete sent[name];
    for (const [name, value] of headers) sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
  }
  return sent;
}

/** Netlify: letters’ case and a last slash don’t count, a later rule’s header stands for an earlier one’s, lines with `!` don’t. */
function atNetlify(rules: readonly Rule[], path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const { path: pattern, headers } of rules) {
    const parts = pattern.split('/').filter(Boolean);
    const written = parts.map((part) => (part === '*' ? '?(.*)' : part.replaceAll('.', '\\.'))).join('/');
    if (new RegExp(`^/${written}/?$`, 'i').test(path)) Object.assign(sent, Object.fromEntries(headers));
  }
  return sent;
}

for (const [name, built] of builtSites) {
  const said = saidOf(built);

  test(`Netlify and Cloudflare Pages send with every file what is said of it (${name})`, () => {
    const rules = rulesOf(built);
    const wrong: unknown[] = [];
    for (const file of filesIn(built.directory)) {
      const path = pathOf(file);
      const address = built.base + path.slice(1);
      for (const sent of [atCloudflare(rules, address), atNetlify(rules, address)])
        if (!isDeepStrictEqual(sent, said(path))) wrong.push([path, sent]);
    }
    expect(wrong).toEqual([]);
    // What isn’t there is answered under the rules of its address; pages there are framed by nobody, either.
    for (const host of [atCloudflare, atNetlify])
      expect(host(rules, `${built.base}en/nowhere`)).toEqual(said('/404.html'));
  });

  test(`what hosts read stays within Cloudflare’s limits: 100 rules, 2,000 characters a line (${name})`, () => {
    expect(rulesOf(built).length).toBeLessThanOrEqual(100);
    const lines = readFile(built, '_headers').split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
    expect(existsSync(`${built.directory}/.nojekyll`)).toBe(true);
  });

  test(`what is kept for ever bears a hash of itself in its name (${name})`, () => {
    const kept = filesIn(built.directory).filter((file) =>
      said(pathOf(file))['Cache-Control']!.includes('immutable'),
    );
    expect(kept.length).toBeGreaterThan(300);
    expect(kept.filter((file) => !/-[\w-]{8}\.[a-z0-9]+$/.test(file))).toEqual([]);
  });

  test(`every page says first of all what it may do, and the host says the same (${name})`, () => {
    const pages = filesIn(built.directory).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(170);
    const wrong = pages.filter((file) => {
      const html = readFile(built, file);
      const policy = said(pathOf(file))['Content-Security-Policy']!;
      const tags = [
        policyTag(policy),
        ...(html.includes('http-equiv="refresh"') ? [policyTag(movedPolicy)] : []),
      ];
      const [before, ...after] = html.split('<meta http-equiv="Content-Security-Policy"');
      return !(
        tags.some((tag) => html.includes(tag)) &&
        after.length === 1 &&
        !/<(?!!doctype|html|head|meta)/i.test(before!) &&
        !tags[0]!.includes('frame-ancestors')
      );
    });
    expect(wrong).toEqual([]);
  });

  test(`npm start serves each kind of file under what is said of it (${name})`, async ({ request }) => {
    const addresses = [
      '',
      'en/',
      'desk/',
      'embed/en/2024-11-06-election-results/mel-lee/',
      'content/network.json',
    ];
    const assets = filesIn(built.directory).filter((file) => /^assets\/[^/]+\.(js|woff2)$/.test(file));
    for (const path of [
      ...addresses,
      'cards/en.png',
      'en/feed.xml',
      'robots.txt',
      ...assets.slice(0, 2),
      'en/nowhere/',
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      const answer = await request.get(addressOf(built) + path);
      const isThere = path !== 'en/nowhere/';
      expect.soft(answer.status(), path).toBe(isThere ? 200 : 404);
      const sent = answer.headers();
      const expected = said(isThere ? `/${path}` : '/404.html');
      const heard = Object.keys(expected).map((one) => [one, sent[one.toLowerCase()]]);
      expect.soft(Object.fromEntries(heard), path).toEqual(expected);
      expect.soft('x-frame-options' in sent, path).toBe('X-Frame-Options' in expected);
    }
  });
}
