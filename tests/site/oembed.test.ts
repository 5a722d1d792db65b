import { parseFragment } from 'parse5';
import { unfurl } from 'unfurl.js';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import type { Content } from '../../src/content/schema';
import { isLanguage, type Language } from '../../src/i18n/languages';
import { oembedFiles, oembedLink } from '../../src/site/embed/oembed';
import { attribute, elementsOf, textOf } from '../e2e/html';
import { day, leaders, releaseId } from '../leaders';
import { cardOf } from './cardOf';
import { anotherNetwork, director } from '../network';
import { realContent } from '../realContent';
import { discovered, filtered } from '../wordPress';

const site = { origin: 'https://example.org', base: '/dashboard/' };

type File = Record<string, string | number>;

/** Every file by its path, as a reader gets it. */
async function filesOf(content: Content): Promise<Map<string, File>> {
  const files = new Map<string, File>();
  for await (const { path, data } of oembedFiles({
    archive: new Archive(content),
    site,
    cardOf: cardOf(site),
  })) {
    files.set(path, JSON.parse(String(data)) as File);
  }
  return files;
}

const files = await filesOf(realContent());
const textIn = (html: string) => textOf(parseFragment(html));

/** Another network, in which names hold what HTML is written with. */
const awkward = anotherNetwork(
  [{ day: '03-14', said: [{ speaker: 'ana-ruiz', title: director }] }],
  (network) => {
    network.people[0]!.name = { en: 'Ana "Annie" O\'Neil <Ruiz>', ko: '아나 <루이스> & 한' };
    network.organizations[0]!.name = { en: 'Harbor & Alliance', ko: '항구&연대' };
  },
);

describe('Each statement has an oEmbed file in each language', () => {
  test('and there is no other', () => {
    const ids = ['joint', ...leaders.map(({ id }) => id)];
    expect([...files.keys()]).toEqual(
      ['en', 'ko'].flatMap((language) => ids.map((id) => `/oembed/${language}/${releaseId}/${id}.json`)),
    );
  });

  test.each([...files])('with all that the specification asks of a rich one: %s', (path, file) => {
    expect(file).toMatchObject({ version: '1.0', type: 'rich' });
    for (const name of ['title', 'author_name', 'provider_name', 'html']) {
      expect(file[name], name).toMatch(/\S/);
    }
    for (const name of ['width', 'height', 'cache_age', 'thumbnail_width', 'thumbnail_height']) {
      expect(Number.isInteger(file[name]), name).toBe(true);
    }
    for (const name of ['author_url', 'provider_url', 'thumbnail_url']) {
      expect(String(file[name]).startsWith('https://example.org/dashboard/'), name).toBe(true);
    }
    const [, , language, release, statement] = path.replace('.json', '').split('/');
    expect(file['thumbnail_url']).toBe(
      `https://example.org/dashboard/cards/${language}/${release}/${statement}.png?v=01234567`,
    );
  });
});

describe.each(['en', 'ko'] as const)('A reader of oEmbed (%s)', (language) => {
  const fileOf = (id: string) => files.get(`/oembed/${language}/${releaseId}/${id}.json`)!;

  test.each(leaders)('is told who speaks, and shows the exact words with byline and date: $id', (leader) => {
    const file = fileOf(leader.id);
    const name = leader.name[language];
    expect(file).toMatchObject({
      author_name: name,
      author_url: `https://example.org/dashboard/${language}/people/${leader.id}/`,
    });
    const [title, organization] = [leader.title[language], leader.organization[language]];
    const byline =
      language === 'en' ? `${name}, ${title}, ${organization}` : `${organization} ${name} ${title}`;
    expect(textIn(String(file['html']))).toBe(`“${leader.pull[language]}” — ${byline}, ${day[language]}`);
  });

  test('is told that organizations made the joint statement', () => {
    const names = { en: 'NAKASEC and NAKASEC Action Fund', ko: '나카섹·나카섹 액션펀드' }[language];
    expect(fileOf('joint')).toMatchObject({
      author_name: names,
      author_url: `https://example.org/dashboard/${language}/organizations/nakasec/`,
    });
  });
});

describe('WordPress', () => {
  test.each([...files])('keeps the whole of %s: the quotation, then the empty frame', (_, file) => {
    expect(filtered(String(file['html']))).toBe(file['html']);
    expect(file['html']).toMatch(/^<blockquote>.+<\/blockquote><iframe [^<>]+><\/iframe>$/u);
  });

  test('keeps names that hold quotes, ampersands and angle brackets, and takes nothing for markup', async () => {
    for (const [path, file] of await filesOf(awkward)) {
      const html = String(file['html']);
      expect(filtered(html), path).toBe(html);
      const name = path.includes('/en/') ? 'Ana "Annie" O\'Neil <Ruiz>' : '아나 <루이스> & 한';
      expect(file['author_name']).toBe(name);
      expect(textIn(html)).toContain(name);
      const frame = elementsOf(html).find(({ tagName }) => tagName === 'iframe')!;
      expect(attribute(frame, 'title')).toBe(file['title']);
      expect(file['title']).toContain(name);
    }
  });

  test.each([...files])('finds %s from the tag in the statement’s head', (path, { title }) => {
    const head = `<meta charset="utf-8">${linkTo(path, String(title))}</head>`;
    expect(discovered(head)).toBe(`https://example.org/dashboard${path}`);
    // Checks of the check: neither a body nor a tag with an angle bracket in it is read.
    expect(discovered(`</head>${head}`)).toBeNull();
    expect(discovered(head.replace('title="', 'title="<'))).toBeNull();
  });

  test('finds it whatever the title holds', () => {
    const [path] = files.keys();
    const link = linkTo(path!, 'Say "5 > 4 & <b>it’s</b>"');
    expect(discovered(link)).toBe(`https://example.org/dashboard${path}`);
    const element = elementsOf(link).find(({ tagName }) => tagName === 'link')!;
    expect(attribute(element, 'title')).toBe('Say "5 > 4 & <b>it’s</b>"');
  });
});

// This reader decodes entities inside the HTML, too: names that hold any are tried above.
test('An oEmbed reader goes from a statement’s page to its card', async () => {
  for (const [path, file] of files) {
    const page = 'https://example.org/dashboard/statement/';
    const answers = new Map([
      [
        page,
        {
          type: 'text/html',
          text: `<head><title>A statement</title>${linkTo(path, String(file['title']))}</head>`,
        },
      ],
      [`https://example.org/dashboard${path}`, { type: 'application/json', text: JSON.stringify(file) }],
    ]);
    const { oEmbed } = await unfurl(page, {
      fetch: async (address) => {
        const { type, text } = answers.get(address)!;
        return new Response(text, { headers: { 'Content-Type': type } });
      },
    });
    expect(oEmbed).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: file['title'],
      author_name: file['author_name'],
      provider_name: file['provider_name'],
      html: file['html'],
      width: 600,
      height: file['height'],
    });
  }
});

function linkTo(path: string, title: string): string {
  const [, , language, release = '', statement = ''] = path.replace('.json', '').split('/');
  if (!isLanguage(language)) throw new Error(`${path} names no language.`);
  return oembedLink(site, language satisfies Language, { release, statement }, title);
}
