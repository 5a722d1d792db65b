/** The card on other people's sites: framed as copied, and as WordPress does it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { Archive } from '../../src/content/archive';
import { Phrasing } from '../../src/content/phrasing';
import { absolute, embedPath, pathTo } from '../../src/links';
import { quotedStatement } from '../../src/share/quotedStatement';
import { liveCardSnippet } from '../../src/share/snippets';
import { day, leaders, releaseId } from '../leaders';
import { realContent } from '../realContent';
import { embedded, receiver } from '../wordPress';
import { attribute, elementsOf, textOf } from './html';
import { en, ko } from './interfaceWords';
import { languages } from './pageKinds';
import { addressOf, filesIn, readFile, site, siteBelowPath } from './sites';
import { expect, ready, test as base } from './visitor';

interface Hosts {
  /** Puts a page on someone else's site. @returns its address. */
  publish: (html: string) => Promise<string>;
}

const test = base.extend<Hosts>({
  publish: async ({ provoke }, provide) => {
    let page = '';
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    provoke(new RegExp(`^foreign request: ${address}`));
    await provide((html) => {
      page = `<!doctype html><title>A member’s site</title>${html}`;
      return Promise.resolve(address);
    });
    await new Promise((resolve) => server.close(resolve));
  },
});

const served = { origin: new URL(addressOf(site)).origin, base: site.base };
const archive = new Archive(realContent());
const words = { en, ko };
const norman = leaders.find(({ id }) => id === 'hyunja-norman')!;
const ids = { release: releaseId, statement: norman.id };
const addressOfStatement = (language: 'en' | 'ko') =>
  absolute(site, pathTo(language, { page: 'statement', ...ids }));

/** What a visitor copies for their own site, framing the card where it is served here. */
function snippets(language: 'en' | 'ko'): string[] {
  const phrasing = new Phrasing(archive, language);
  return archive.entries.map((entry) =>
    liveCardSnippet(quotedStatement(phrasing.voice(entry), { language, site: served, title: 'A statement' })),
  );
}

const snippetOfNorman = (language: 'en' | 'ko') =>
  snippets(language).find((snippet) => snippet.includes(`/${norman.id}/`))!;

/** Keeps what the page is told by its frames. */
const witness = '<script>told = []; addEventListener("message", ({ data }) => told.push(data))</script>';
const toldTo = (page: Page) => page.evaluate(() => Reflect.get(window, 'told') as unknown[]);

for (const language of languages) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      test.use({ javaScriptEnabled });

      test(`a reader of another site sees the words once, exactly, and who said them (${language})`, async ({
        page,
        publish,
        provoke,
      }) => {
        if (!javaScriptEnabled) provoke(/\/assets\/[\w-]+\.js csp$/);
        await page.goto(await publish(snippetOfNorman(language)));
        const card = page.frameLocator('iframe');
        await expect(card.locator('blockquote')).toHaveText(norman.pull[language]);
        await expect(page.locator('blockquote')).toBeHidden();
        for (const text of [norman.name.en, norman.name.ko, norman.organization[language], day[language]]) {
          await expect(card.getByText(text).first()).toBeVisible();
        }
        const link = card.getByRole('link', { name: words[language]('embed.readWhole') });
        await expect(link).toHaveAttribute('href', addressOfStatement(language));
        await expect(link).toHaveAttribute('target', '_blank');
      });
    });
  }

  test(`each card fits the height that its snippet gives it, from 280 to 800 px (${language})`, async ({
    page,
    publish,
  }) => {
    await page.goto(await publish(`<div>${snippets(language).join('')}</div>`));
    for (const width of [280, 375, 600, 800]) {
      await page.locator('div').evaluate((box, to) => (box.style.width = `${to}px`), width);
      for (const frame of page.frames().slice(1)) {
        const fit = await frame.evaluate(async () => {
          await document.fonts.ready;
          const { clientWidth, clientHeight, scrollWidth, scrollHeight } = document.documentElement;
          const room = document.getElementById('room')!.offsetHeight;
          return {
            width: clientWidth,
            cut: [scrollWidth - clientWidth, scrollHeight - clientHeight],
            room: room / clientHeight,
          };
        });
        expect.soft(fit, frame.url()).toMatchObject({ width, cut: [0, 0] });
        expect.soft(fit.room, `${frame.url()} at ${width}`).toBeLessThan(0.3);
      }
    }
  });

  test(`WordPress gives a card the height it asks for, and follows its link (${language})`, async ({
    page,
    context,
    publish,
    provoke,
  }) => {
    // The site under its own name, which its files and links bear.
    provoke(new RegExp(`^foreign request: ${site.origin}/`));
    await context.route(`${site.origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: served.origin + pathname }) });
    });
    const { html } = JSON.parse(readFile(site, `oembed/${language}/${releaseId}/${norman.id}.json`)) as {
      html: string;
    };
    await page.setViewportSize({ width: 420, height: 800 });
    await page.goto(await publish(`<script>${receiver}</script>${embedded(html, 'abcDEF0123')}`));
    const frame = page.locator('iframe');
    await expect(frame).toBeVisible();
    await expect(page.locator('blockquote')).toBeHidden();

    const card = page.frames()[1]!;
    const rest = () =>
      card.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        const room = document.getElementById('room')!.getBoundingClientRect().height;
        return { cut: scrollHeight - clientHeight, room: Math.floor(room) };
      });
    await expect.poll(rest).toEqual({ cut: 0, room: 0 });

    // Where the column becomes narrower, the card becomes higher.
    const before = Number(await frame.getAttribute('height'));
    await page.setViewportSize({ width: 296, height: 800 });
    await expect.poll(async () => Number(await frame.getAttribute('height'))).toBeGreaterThan(before);
    await expect.poll(rest).toEqual({ cut: 0, room: 0 });

    await card.getByRole('link').click();
    await expect(page).toHaveURL(addressOfStatement(language));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(norman.name[language]);
    await ready(page);
    await context.unrouteAll({ behavior: 'wait' });
  });
}

test('a page that gave no secret is told nothing, and the link opens in a tab of its own', async ({
  page,
  context,
  publish,
}) => {
  await page.goto(await publish(witness + snippetOfNorman('en')));
  const card = page.frames()[1]!;
  await card.evaluate(() => document.fonts.ready);
  const opened = context.waitForEvent('page');
  await card.getByRole('link').click();
  await expect(await opened).toHaveURL(addressOfStatement('en'));
  await expect(page).not.toHaveURL(addressOfStatement('en'));
  expect(await toldTo(page)).toEqual([]);
});

test('a page that gives its secret later, or asks again, is told the height then', async ({
  page,
  publish,
}) => {
  await page.goto(await publish(witness + snippetOfNorman('en')));
  const card = page.frames()[1]!;
  await card.evaluate(() => document.fonts.ready);
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => (frame.src += '#?secret=later'));
  const height = { message: 'height', value: expect.any(Number), secret: 'later' };
  await expect.poll(() => toldTo(page)).toEqual([height]);
  await page.evaluate(() => {
    for (const secret of ['other', 'later']) frames[0]!.postMessage({ message: 'ready', secret }, '*');
  });
  await expect.poll(() => toldTo(page)).toEqual([height, height]);
});

test('a card may be framed anywhere, and looks the same in a sandbox; the pages may be framed nowhere', async ({
  page,
  publish,
  provoke,
  request,
}) => {
  const policy = async (path: string) => (await request.get(path)).headers()['content-security-policy'];
  const at = (path: string) => absolute(served, path);
  const card = at(embedPath('en', ids));
  const statement = at(pathTo('en', { page: 'statement', ...ids }));
  expect(await policy(card)).not.toContain('frame-ancestors');
  expect(await policy(card)).toContain("require-trusted-types-for 'script'");
  expect(await policy(statement)).toContain("frame-ancestors 'none'");

  provoke(/frame-ancestors 'none'/, /ERR_BLOCKED_BY_RESPONSE/);
  await page.goto(
    await publish(
      `<iframe sandbox="allow-scripts" srcdoc="<iframe src=${card}></iframe>"></iframe><iframe src="${statement}"></iframe>`,
    ),
  );
  const [sandboxed, whole] = [page.frameLocator('iframe').nth(0), page.frameLocator('iframe').nth(1)];
  await expect(sandboxed.frameLocator('iframe').locator('blockquote')).toHaveText(norman.pull.en);
  await expect(whole.getByText(norman.pull.en)).toHaveCount(0);
  const ourFaces = () =>
    page
      .frames()
      .find((frame) => frame.url() === card)!
      .evaluate(() =>
        [...document.fonts].flatMap(({ family, status }) => (status === 'loaded' ? family : [])),
      );
  await expect.poll(ourFaces).toEqual(expect.arrayContaining(['Voice', 'Plain']));
});

for (const [name, built] of Object.entries({ 'at /': site, 'below a path': siteBelowPath })) {
  test(`every card is a whole page by itself, and its script alone is small (${name})`, () => {
    const cards = filesIn(built.directory).filter((file) => file.startsWith('embed/'));
    expect(cards).toHaveLength(languages.length * archive.entries.length);
    for (const card of cards) {
      const elements = elementsOf(readFile(built, card));
      const place = card.replace(/^embed\/(..)\/(.*)index\.html$/, '$1/releases/$2');
      const value = (find: (rel: string) => boolean) =>
        attribute(
          elements.find((one) => find(attribute(one, 'rel') ?? ''))!,
          'href',
        )!;
      expect
        .soft(
          value((rel) => rel === 'canonical'),
          card,
        )
        .toBe(built.origin + built.base + place);
      const style = value((rel) => rel === 'stylesheet');
      expect.soft(readFile(built, style.slice(built.base.length)), card).toContain('.text-embed');
      expect
        .soft(
          elements.filter((one) => attribute(one, 'style') !== undefined),
          card,
        )
        .toEqual([]);
      expect.soft(textOf(elements.find(({ tagName }) => tagName === 'title')!), card).toMatch(/2024/);
      const [script, ...more] = elements.filter(({ tagName }) => tagName === 'script');
      expect.soft(more, card).toEqual([]);
      const code = readFile(built, attribute(script!, 'src')!.slice(built.base.length));
      expect.soft(brotliCompressSync(code).length, card).toBeLessThan(500);
      // It is no module.
      expect.soft(code, card).not.toMatch(/\b(import|export)\b/);
    }
  });
}
