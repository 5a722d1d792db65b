/** Words that a visitor selects and shares: their link opens the page with exactly them marked. */
import type { BrowserContext, Page } from '@playwright/test';
import { en, ko } from './interfaceWords';
import { markedWords } from './markedWords';
import { expect, open, ready, test } from './visitor';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 720 } });

const release = 'releases/2024-11-06-election-results/';

interface Choice {
  at: string;
  /** What the pointer passes over, */
  selected: string;
  /** … up to the end of this, where that is far away, */
  upTo?: string;
  /** … and which, where the same stands there several times: 0 is the first. */
  nth?: number;
  /** The whole words, where more than was selected. */
  words?: string;
}

const choices: Record<'en' | 'ko', Record<string, Choice>> = {
  en: {
    'parts of words': { at: 'danae-kovac/', selected: 'nxiety and pai', words: 'anxiety and pain' },
    'words that stand there twice': { at: 'becky-belcore/', selected: 'civic engagement', nth: 1 },
    'one word that stands there three times': {
      at: 'mel-lee/',
      selected: 'ommunit',
      nth: 2,
      words: 'community',
    },
    'the first word': { at: 'joint/', selected: 'Washington' },
    'the last words, with their marks': { at: 'danae-kovac/', selected: 'without fear.”' },
    'parts of two passages': { at: 'hyunja-norman/', selected: 'dictate our future. Instead, we' },
    'words around an attribution': {
      at: 'john-park/',
      selected:
        'like these,” stated John Park, Executive Director of MinKwon Center for Community Action. “We have',
    },
    'a word with a hyphen': { at: 'sookyung-oh/', selected: 'headed', words: 'level-headed' },
    'a word with an apostrophe': { at: 'joint/', selected: 'Vance', words: 'Vance’s' },
    'words of two paragraphs': {
      at: 'joint/',
      selected: 'his previous administration.',
      upTo: 'The National Korean',
      words: 'his previous administration. The National Korean',
    },
    'a column of both': {
      at: 'sookyung-oh/both/',
      selected: 'come together in purpos',
      words: 'come together in purpose',
    },
  },
  ko: {
    'part of a word': { at: 'joint/', selected: '민자들', words: '이민자들의' },
    'one word that stands there four times': {
      at: 'mel-lee/',
      selected: '커뮤니',
      nth: 3,
      words: '커뮤니티',
    },
    'words before a comma': { at: 'joint/', selected: '리, 존엄', words: '권리, 존엄성' },
    'parts of two passages': { at: 'becky-belcore/', selected: '활동하고 있습니다. 시민참여는' },
    'words of the lead sentence and of the quotation': {
      at: 'becky-belcore/',
      selected: '의지를 전합니다.',
      upTo: '“우리는 1994년부터',
      words: '의지를 전합니다. “우리는 1994년부터',
    },
    'a word with a hyphen': { at: 'hyunja-norman/', selected: '벤스', words: '트럼프-벤스' },
    'a word with a name in Latin letters': {
      at: 'danae-kovac/',
      selected: '(HANA Cen',
      words: '하나센터(HANA Center)의',
    },
    'a column of both': {
      at: 'hyunja-norman/both/',
      selected: '려움이 우리의 미래를',
      words: '두려움이 우리의 미래를',
    },
    'the other column of both': {
      at: 'hyunja-norman/both/',
      selected: 'A Trump-V',
      words: 'A Trump-Vance',
    },
  },
};

const shareThese = { en: en('selection.share'), ko: ko('selection.share') };
const copyLink = { en: en('share.link'), ko: ko('share.link') };
const copied = { en: en('share.linkCopied'), ko: ko('share.linkCopied') };
const withoutSpaces = (text: string) => text.replace(/\s+/gu, '');

for (const language of ['en', 'ko'] as const) {
  for (const [kind, { words, ...choice }] of Object.entries(choices[language])) {
    test(`${kind} (${language})`, async ({ page, baseURL }) => {
      await open(page, `${language}/${release}${choice.at}`);
      await select(page, choice);
      const link = await sharedLink(page, language);
      const [address, directive] = link.split('#:~:text=');
      expect(address).toBe(`${baseURL}${language}/${release}${choice.at}`);
      const statement = withoutSpaces((await page.locator('.words').allTextContents()).join(''));
      for (const part of directive!.split(',')) {
        expect(statement).toContain(withoutSpaces(decodeURIComponent(part.replace(/^-|-$/g, ''))));
      }
      await expectMarked(page.context(), link, words ?? choice.selected);
    });
  }

  test(`the whole page is selected, and the statement is shared, with no word of ours (${language})`, async ({
    page,
  }) => {
    await open(page, `${language}/${release}danae-kovac/`);
    await page.keyboard.press('Control+A');
    const statement = (await page.locator('.words').allTextContents()).join('');
    await expectMarked(page.context(), await sharedLink(page, language), statement);
  });

  test(`the marks need no script (${language})`, async ({ page, browser, provoke }) => {
    // A browser with scripts off calls them forbidden.
    provoke(/\/assets\/[\w-]+\.js csp$/);
    const [kind] = Object.keys(choices[language]);
    const { words, ...choice } = choices[language][kind!]!;
    await open(page, `${language}/${release}${choice.at}`);
    await select(page, choice);
    const link = await sharedLink(page, language);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const tab = await context.newPage();
    await tab.goto(link);
    await expect.poll(() => markedWords(tab)).toMatchObject({ text: withoutSpaces(words!), isInView: true });
    await context.close();
  });
}

test('words down one column of both are no piece: the link marks the passage where they start', async ({
  page,
  baseURL,
}) => {
  await open(page, `en/${release}mel-lee/both/`);
  await select(page, { selected: 'give up, they', upTo: 'We move forward' });
  expect(await sharedLink(page, 'en')).toBe(`${baseURL}en/${release}mel-lee/both/#s3`);
});

test('a mouse is offered the link when it lets go, near by', async ({ page }) => {
  await page.clock.install();
  await open(page, `en/${release}mel-lee/`);
  const offer = page.getByRole('button', { name: shareThese.en });
  const to = await placeOf(page, 'organize our');
  const from = await placeOf(page, 'tireless');
  await select(page, { selected: 'they win' });
  await expect(offer).toBeVisible();
  await page.mouse.move(from.x + 4, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x + 30, to.y, { steps: 8 });
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain('ireless work');
  await page.clock.runFor(1000);
  // What a second of standing still would have called for is on the screen by the second time.
  await page.clock.runFor(1000);
  await expect(offer).toHaveCount(0);
  await page.mouse.up();
  await expect(offer).toBeInViewport();
  const box = (await offer.boundingBox())!;
  expect(Math.hypot(box.x - to.x, box.y - to.y)).toBeLessThan(120);
  const link = await sharedLink(page, 'en');
  await expectMarked(page.context(), link, 'tireless work to organize');
});

test('a keyboard reaches the offer after the words, and Escape sends it away', async ({ page }) => {
  await open(page, `ko/${release}joint/`);
  const offer = page.getByRole('button', { name: shareThese.ko });
  const from = await placeOf(page, '구성원들께');
  await page.mouse.dblclick(from.x, from.y);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText(ko('selection.offered'))).toBeAttached();
  for (let presses = 0; presses < 8; presses++) {
    await page.keyboard.press('Tab');
    if (await offer.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(offer).toBeFocused();
  await page.keyboard.press('Enter');
  await expectMarked(page.context(), await copiedLink(page, 'ko'), '구성원들께 약속합니다');
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(offer).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(offer).toHaveCount(0);
});

test('words selected in one statement are never offered as another’s', async ({ page }) => {
  await open(page, `en/${release}danae-kovac/`);
  await select(page, { selected: 'acknowledge the very' });
  const offer = page.getByRole('button', { name: shareThese.en });
  await expect(offer).toBeVisible();
  await page.getByRole('link', { name: 'Sookyung Oh' }).last().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sookyung Oh');
  await expect(offer).toHaveCount(0);
});

test('the offer goes with the selection', async ({ page }) => {
  await open(page, `en/${release}mel-lee/`);
  const offer = page.getByRole('button', { name: shareThese.en });
  await select(page, { selected: 'they win' });
  await expect(offer).toBeVisible();
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('h1')!));
  await expect(offer).toHaveCount(0);
  await select(page, { selected: 'they win' });
  await expect(offer).toBeVisible();
  await page.mouse.click(5, 5);
  await expect(offer).toHaveCount(0);
});

test.describe('on a phone of 375 px', () => {
  test.use({ viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true });

  test('the offer stands at the foot of the screen', async ({ page }) => {
    await open(page, `ko/${release}mel-lee/`);
    await select(page, { selected: '그들이 이깁니다' });
    const offer = page.getByRole('button', { name: shareThese.ko });
    await expect(offer).toBeInViewport({ ratio: 1 });
    expect((await offer.boundingBox())!.y).toBeGreaterThan(600);
    await offer.tap();
    await expectMarked(page.context(), await copiedLink(page, 'ko'), '그들이 이깁니다');
  });
});

/** Selects as a pointer would; the words' own elements and our links between them don't matter to it. */
async function select(page: Page, { selected, upTo, nth = 0 }: Omit<Choice, 'at' | 'words'>) {
  await page.evaluate(
    ([first, last, count]) => {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        if (walker.currentNode.parentElement!.closest('.words')) nodes.push(walker.currentNode as Text);
      }
      const text = nodes.map(({ data }) => data).join('');
      let start = -1;
      for (let found = 0; found <= count; found++) start = text.indexOf(first, start + 1);
      const end = text.indexOf(last, start) + last.length;
      if (start < 0 || end < start) throw new Error(`Not on this page: “${first}” … “${last}”.`);
      const pointAt = (offset: number): [Text, number] => {
        let rest = offset;
        for (const node of nodes) {
          if (rest <= node.length) return [node, rest];
          rest -= node.length;
        }
        throw new Error('beyond the text');
      };
      getSelection()!.setBaseAndExtent(...pointAt(start), ...pointAt(end));
    },
    [selected, upTo ?? selected, nth] as const,
  );
}

/** The middle of the left edge of some words, in whole pixels: on a fraction Chromium drags no selection. */
async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.querySelector('.words')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf(sought);
      if (at < 0) continue;
      node.parentElement!.scrollIntoView({ block: 'nearest' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: Math.round(left) + 1, y: Math.round(top + height / 2) };
    }
    throw new Error(`Not on this page: “${sought}”.`);
  }, words);
}

async function sharedLink(page: Page, language: 'en' | 'ko'): Promise<string> {
  await page.getByRole('button', { name: shareThese[language] }).click();
  return copiedLink(page, language);
}

/** What the panel, which is open, copies. */
async function copiedLink(page: Page, language: 'en' | 'ko'): Promise<string> {
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: copyLink[language], exact: true }).click();
  await expect(panel.getByRole('status')).toHaveText(copied[language]);
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Opens a link as one who was sent it. */
async function expectMarked(context: BrowserContext, link: string, words: string) {
  const tab = await context.newPage();
  await tab.goto(link);
  await ready(tab);
  await expect.poll(() => markedWords(tab)).toEqual({ text: withoutSpaces(words), isInView: true });
  await tab.close();
}
