/** What holds for every page of the site, read as it is written to a file: parsed, without scripts. */
import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/content/archive';
import { derive } from '../../src/content/derive';
import { placesOf } from '../../src/content/places';
import { feedPath, licencesPath, pathTo } from '../../src/links';
import type { Content } from '../../src/content/schema';
import { renderPage, type RenderedPage } from '../../src/site/entry';
import { synthesize } from '../../src/site/synth/synthesize';
import { releaseId } from '../leaders';
import { checked, realContent } from '../realContent';

interface Page extends RenderedPage {
  path: string;
  /** Every element, outermost first, in the order of the document. */
  elements: Tree.Element[];
  /** Pieces of visible text with the language they stand in. */
  texts: { text: string; language: string | undefined; within: Tree.Element[] }[];
}

const content = realContent();
const site = { content, ...siteOf(content) };
const { derived } = site;
const all = () => [...site.pages.values()];
const madeUp = checked([...synthesize({ organizations: 7, statements: 50 })]);

function siteOf(of: Content) {
  const archive = new Archive(of);
  return { archive, derived: derive(archive), pages: new Map<string, Page>() };
}

/** Two letters in a row of a script that is another language’s. */
const strangers = { en: /\p{Script=Hangul}{2,}/u, ko: /\p{Script=Latin}{2,}/u };

const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value;
const textOf = ({ texts }: Page) =>
  texts
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ');

async function draw({ archive, derived: views, pages }: ReturnType<typeof siteOf>) {
  for (const language of archive.content.network.languages) {
    for (const place of placesOf(archive)) {
      const path = pathTo(language, place);
      const page = await renderPage(path, { base: '/', derived: views });
      pages.set(path, { ...page, path, ...read(page, language) });
    }
  }
}

beforeAll(() => draw(site));

test('Pages drawn at the same time, and of another site in between, are those drawn alone', async () => {
  const paths = [...site.pages.keys()].slice(0, 6);
  const other = siteOf(madeUp);
  const [again] = await Promise.all([
    Promise.all(paths.map((path) => renderPage(path, { base: '/', derived }))),
    renderPage('/ko/', { base: '/', derived: other.derived }),
    renderPage('/words/en/', { base: '/words/', derived: other.derived }).catch(() => null),
  ]);
  for (const [index, path] of paths.entries()) {
    const { head, body, state } = site.pages.get(path)!;
    expect(again[index], path).toMatchObject({ head, body });
    expect(JSON.stringify(again[index]?.state), path).toBe(JSON.stringify(state));
  }
});

function read(page: RenderedPage, pageLanguage: string) {
  const elements: Page['elements'] = [];
  const texts: Page['texts'] = [];
  const walk = (nodes: Tree.ChildNode[], language: string, within: Tree.Element[]) => {
    for (const node of nodes) {
      if (node.nodeName === '#text') {
        texts.push({ text: (node as Tree.TextNode).value, language, within });
      } else if ('attrs' in node) {
        elements.push(node);
        walk(node.childNodes, attribute(node, 'lang') ?? language, [...within, node]);
      }
    }
  };
  walk(parse(`<!doctype html>${page.body}`).childNodes, pageLanguage, []);
  return { elements, texts };
}

describe.each([
  ['of the network', site],
  ['of a made-up network, which has all that a release can have', { content: madeUp, ...siteOf(madeUp) }],
])('Every page %s', (_, { content: itsContent, archive, pages, ...rest }) => {
  const every = () => [...pages.values()];

  beforeAll(async () => {
    if (pages.size === 0) await draw({ archive, pages, ...rest });
  });

  test('is there for every place and language, each under a title of its own', () => {
    expect(pages.size).toBe(2 * placesOf(archive).length);
    const titles = every().map(
      ({ head, language }) => `${language} ${/<title>(.*?)<\/title>/u.exec(head)?.[1]}`,
    );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('has one heading of the first level, and each id once', () => {
    for (const { path, elements } of every()) {
      expect(
        elements.filter(({ tagName }) => tagName === 'h1'),
        path,
      ).toHaveLength(1);
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      expect(ids, path).toEqual([...new Set(ids)]);
    }
  });

  test('has links only to pages, passages and files that are there', () => {
    const releases = itsContent.releases.map(({ id }) => `releases/${id}.json`);
    const files = ['network.json', ...releases].map((file) => `/content/${file}`);
    const organizations = itsContent.network.organizations.map(({ id }) => id);
    const feeds = (['en', 'ko'] as const).flatMap((language) =>
      (['atom', 'json'] as const).flatMap((format) =>
        [undefined, ...organizations].map((id) => feedPath(language, format, id)),
      ),
    );
    const others = ['/schema/network.json', '/schema/release.json', licencesPath];
    const known = new Set([...files, ...feeds, ...others]);
    for (const { path, elements } of every()) {
      for (const element of elements) {
        const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
        if (href === undefined || /^https?:/.test(href)) continue;
        const url = new URL(href, `http://site${path}`);
        const target = pages.get(url.pathname);
        expect(target ?? known.has(url.pathname), `${path} leads to ${href}`).toBeTruthy();
        if (!url.hash) continue;
        const ids = target?.elements.map((one) => attribute(one, 'id'));
        expect(ids, `${path} leads to ${href}`).toContain(url.hash.slice(1));
      }
    }
  });

  test('can be reached from the first one by links alone', () => {
    const reached = new Set(['/en/']);
    for (const path of reached) {
      for (const element of pages.get(path)?.elements ?? []) {
        const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
        if (href?.startsWith('/')) reached.add(new URL(href, 'http://site').pathname);
      }
    }
    expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual([]);
  });

  test('marks each word of the other language’s script as that language', () => {
    const unmarked = every().flatMap(({ path, texts }) =>
      texts
        .filter(({ text, language, within }) => {
          const isSaid = within.every((element) => attribute(element, 'aria-hidden') !== 'true');
          const isAddress = within.some((element) => attribute(element, 'href')?.includes(`//${text}`));
          return (
            isSaid && !isAddress && !/^https?:/.test(text) && strangers[language as 'en' | 'ko'].test(text)
          );
        })
        .map(({ text }) => `${path}: ${text}`),
    );
    expect(unmarked).toEqual([]);
  });

  test('carries no style of its own, which the site’s policy would forbid', () => {
    for (const { path, body } of every()) expect(body, path).not.toMatch(/\sstyle=|<style|<script/);
  });

  test('says in its head what it is, where it is, and which page it is in the other language', () => {
    for (const { path, head, language } of every()) {
      const other = language === 'en' ? 'ko' : 'en';
      const canonical = path.replace(/both\/$/, '');
      expect(head, path).toContain(`<link rel="canonical" href="http://localhost:4173${canonical}"/>`);
      expect(head, path).toContain(
        `hreflang="${other}" href="http://localhost:4173${canonical.replace(`/${language}/`, `/${other}/`)}"`,
      );
      for (const part of [
        'hreflang="x-default"',
        'name="description"',
        'property="og:title"',
        'name="twitter:card"',
      ]) {
        expect(head, path).toContain(part);
      }
      expect(head, path).not.toMatch(/content="\s*"|undefined|\{\{/);
    }
  });
});

describe('What one leader told of his own life', () => {
  const attributions = {
    en: 'reminded NAKASEC Co-Director and DACA recipient, Jung Woo Kim.',
    ko: '다카 프로그램 수혜자인 김정우 나카섹 공동디렉터는 우리의 힘을 상기시킵니다.',
  };
  const told = /DACA|다카/gu;

  test('stands in the printed attribution and nowhere else', () => {
    for (const page of all()) {
      const count = textOf(page).match(told)?.length ?? 0;
      const printed = Object.values(attributions).map((words) => textOf(page).split(words).length - 1);
      expect(count, page.path).toBe(printed[0]! + printed[1]!);
      const isWhere = /\/(jung-woo-kim\/(both\/)?|2024-11-06-election-results\/)$/.test(page.path);
      expect(count > 0, page.path).toBe(isWhere && page.path.includes('/releases/'));
    }
  });

  test('is in no head, no attribute and no file of a list', () => {
    for (const { path, head, elements } of all()) {
      expect(head, path).not.toMatch(told);
      expect(elements.flatMap(({ attrs }) => attrs.map(({ value }) => value)).join(' '), path).not.toMatch(
        told,
      );
    }
    for (const [file, make] of derived) {
      if (!file.startsWith('index/releases/')) expect(JSON.stringify(make()), file).not.toMatch(told);
    }
  });
});

test('The media contact is read on its release’s page and on no other, and in no head', () => {
  for (const page of all()) {
    expect(textOf(page).includes('Koelzer'), page.path).toBe(page.path.endsWith(`/releases/${releaseId}/`));
    expect(page.head, page.path).not.toContain('Koelzer');
  }
});

test('No page tells of a slip of the source’s, and none shows a name that is for search only', () => {
  const notes = content.releases.flatMap(({ contact, boilerplate, body }) =>
    [contact, boilerplate, ...body].flatMap(
      (item) => item?.notes?.filter(({ kind }) => kind === 'slip') ?? [],
    ),
  );
  const hidden = [
    ...notes.flatMap(({ text }) => [text.en!, text.ko!]),
    ...content.network.organizations.flatMap(({ aliases = [] }) => aliases),
  ];
  for (const page of all()) {
    const whole = page.head + page.body;
    expect(
      hidden.filter((words) => textOf(page).includes(words) || whole.includes(words)),
      page.path,
    ).toEqual([]);
  }
});

describe('The source’s 21 quotations', () => {
  const source = readFileSync(new URL('../source/nakasec-2024-11-06.txt', import.meta.url), 'utf8');
  const quotations = source
    .normalize('NFC')
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(/“[^”]*”/gu)].map(([words]) => ({ words, language: index < 32 ? 'en' : 'ko' })),
    );

  test('are 14 English and 7 Korean ones', () => {
    const count = (language: string) => quotations.filter((one) => one.language === language).length;
    expect([count('en'), count('ko')]).toEqual([14, 7]);
  });

  test('are read, to the character, on their release’s page and on one statement’s page', () => {
    for (const { words, language } of quotations) {
      const on = all()
        .filter((page) => textOf(page).normalize('NFC').includes(words.replace(/\s+/gu, ' ')))
        .map(({ path }) => path.replace(`/${language}/releases/${releaseId}/`, '…/'))
        .filter((path) => path.startsWith('…') && !path.endsWith('both/'));
      expect(on, words).toEqual(['…/', expect.stringMatching(/^…\/[a-z-]+\/$/)]);
    }
  });
});

test('The page for a wrong address helps in both languages, and no page is made for one', async () => {
  const page = await renderPage('/404.html', { base: '/', derived });
  expect(page.body).toContain('Page not found');
  expect(page.body).toContain('페이지를 찾을 수 없습니다');
  expect(page.state).toBeUndefined();
  await expect(renderPage('/en/people/nobody/', { base: '/', derived })).rejects.toThrow('nobody');
  await expect(renderPage(`/en/releases/${releaseId}/nobody/`, { base: '/', derived })).rejects.toThrow(
    'nobody',
  );
});

test('Under a base path every link and address of a page stands below it', async () => {
  const { body, head, state } = await renderPage('/ko/people/mel-lee/', { base: '/dashboard/', derived });
  expect(state?.path).toBe('/dashboard/ko/people/mel-lee/');
  const hrefs = [...body.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href!);
  expect(hrefs.length).toBeGreaterThan(10);
  expect(hrefs.filter((href) => !href.startsWith('/dashboard/'))).toEqual([]);
  expect(head).toContain('/ko/people/mel-lee/');
});
