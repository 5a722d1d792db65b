/** Sharing a statement: within two presses, in every way, and what lands on the clipboard is right to the character. */
import type { Page } from '@playwright/test';
import { day, leaders, releaseId } from '../leaders';
import { en, ko } from './interfaceWords';
import { expect, open, test } from './visitor';

const words = { en, ko };
const kim = leaders.find(({ id }) => id === 'jung-woo-kim')!;
const page = (language: string, id = kim.id) => `${language}/releases/${releaseId}/${id}/`;

/** As English and as Korean newspapers put it. */
const source = {
  en: `Jung Woo Kim, Co-Director, NAKASEC, ${day.en}`,
  ko: `나카섹 김정우 공동디렉터, ${day.ko}`,
};

const plain = (language: 'en' | 'ko', base: string) =>
  `“${kim.pull[language]}”\n— ${source[language]}\n${base}${page(language)}`;

const rich = (language: 'en' | 'ko', base: string) =>
  [
    `<blockquote cite="${base}${page(language)}" lang="${language}">`,
    `<p>“${kim.pull[language]}”</p>`,
    `<p>— <a href="${base}${page(language)}">${source[language]}</a></p>`,
    '</blockquote>',
  ].join('\n');

const shareLink = (visitor: Page) => visitor.locator('main').getByRole('link', { name: /^(Share|공유)$/ });

async function openPanel(visitor: Page, address: string) {
  await open(visitor, address);
  await shareLink(visitor).click();
  await expect(visitor.getByRole('dialog')).toBeVisible();
  return visitor.getByRole('dialog');
}

/** What a paste would give, plain and rich. */
function clipboard(visitor: Page) {
  return visitor.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

/** Waits until the clipboard holds that; while it is being written, it can't be read. */
function expectClipboard(visitor: Page, expected: { text: string; html: string }) {
  return expect.poll(() => clipboard(visitor).catch((error: Error) => error.message)).toEqual(expected);
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const language of ['en', 'ko'] as const) {
    const t = words[language];

    test(`two presses copy the link, and the visitor is told (${language})`, async ({
      page: visitor,
      baseURL,
    }) => {
      const panel = await openPanel(visitor, page(language));
      await panel.getByRole('button', { name: t('share.link'), exact: true }).click();
      await expect(panel.getByRole('status')).toHaveText(t('share.linkCopied'));
      expect(await clipboard(visitor)).toEqual({ text: `${baseURL}${page(language)}`, html: '' });
    });

    test(`two presses copy the quotation in English, in Korean or in both, plain and rich (${language})`, async ({
      page: visitor,
      baseURL,
    }) => {
      const panel = await openPanel(visitor, page(language));
      await expect(panel.getByRole('blockquote')).toHaveText(`“${kim.pull[language]}”`);
      const other = language === 'en' ? 'ko' : 'en';
      for (const [name, codes] of [
        ['English', ['en']],
        ['한국어', ['ko']],
        [t('share.both'), [language, other]],
      ] as const) {
        await panel.getByRole('button', { name, exact: true }).click();
        const expected = {
          text: codes.map((code) => plain(code, baseURL!)).join('\n\n'),
          html: codes.map((code) => rich(code, baseURL!)).join('\n'),
        };
        await expectClipboard(visitor, expected);
        await expect(panel.getByRole('status')).toHaveText(t('share.quotationCopied'));
      }
    });

    test(`both versions side by side are shared as such (${language})`, async ({
      page: visitor,
      baseURL,
    }) => {
      const panel = await openPanel(visitor, `${page(language)}both/`);
      await panel.getByRole('button', { name: t('share.link'), exact: true }).click();
      await expect
        .poll(() => clipboard(visitor))
        .toEqual({ text: `${baseURL}${page(language)}both/`, html: '' });
    });
  }

  test('a passage that the address points at is what is shared', async ({ page: visitor, baseURL }) => {
    const address = `${page('en')}#s2`;
    const panel = await openPanel(visitor, address);
    await expect(panel.getByRole('heading')).toHaveText([en('share.titlePassage'), en('share.quotation')]);
    await panel.getByRole('button', { name: 'English' }).click();
    await expect(panel.getByRole('status')).toHaveText(en('share.quotationCopied'));
    expect((await clipboard(visitor)).text).toBe(
      `“We organized strong against the previous Trump administration, and we will again.”\n— ${source.en}\n${baseURL}${address}`,
    );
  });

  for (const [language, selected, chosen] of [
    ['en', 'ks of support are formid', 'networks of support are formidable'],
    ['ko', '원 네트워크는 강력', '지원 네트워크는 강력하며'],
  ] as const) {
    test(`words that are selected are quoted as they are marked, whole (${language})`, async ({
      page: visitor,
      baseURL,
    }) => {
      const t = words[language];
      await open(visitor, page(language));
      await visitor.evaluate((text) => {
        const walker = document.createTreeWalker(document.querySelector('.words')!, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          const at = node.data.indexOf(text);
          if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + text.length);
        }
      }, selected);
      await visitor.getByRole('button', { name: t('selection.share') }).click();
      const panel = visitor.getByRole('dialog');
      await expect(panel.getByRole('blockquote')).toHaveText(`“${chosen}”`);
      await panel.getByRole('button', { name: t('share.quotation') }).click();
      await expect(panel.getByRole('status')).toHaveText(t('share.quotationCopied'));
      const [quoted, by, link] = (await clipboard(visitor)).text.split('\n');
      expect([quoted, by]).toEqual([`“${chosen}”`, `— ${source[language]}`]);
      const address = new URL(link!);
      expect(address.href).toContain(`${baseURL}${page(language)}#:~:text=`);
      expect(decodeURIComponent(address.hash)).toContain(chosen.split(' ')[0]);
      await expect(panel.getByText(t('share.embed'))).toHaveCount(0);
    });
  }

  test('on a Korean page KakaoTalk comes first; without a share sheet the link is copied and the visitor told what to do', async ({
    page: visitor,
    baseURL,
  }) => {
    const panel = await openPanel(visitor, page('ko'));
    const first = panel.getByRole('listitem').first().getByRole('button');
    await expect(first).toHaveText(ko('share.kakaotalkLink'));
    await expect(first).toContainText('카카오톡');
    await expect(first).toBeFocused();
    await first.click();
    await expect(panel.getByRole('status')).toHaveText(
      '링크를 복사했습니다. 카카오톡 대화창에 붙여 넣어 주세요.',
    );
    expect((await clipboard(visitor)).text).toBe(`${baseURL}${page('ko')}`);
  });

  test('a keyboard opens the panel, finds a way to share first, and leaves by Escape to where it was', async ({
    page: visitor,
  }) => {
    await open(visitor, page('en'));
    await shareLink(visitor).focus();
    await visitor.keyboard.press('Enter');
    const first = visitor.getByRole('dialog').getByRole('button', { name: en('share.link'), exact: true });
    await expect(first).toBeFocused();
    await visitor.keyboard.press('Enter');
    await expect(visitor.getByRole('dialog').getByRole('status')).toHaveText(en('share.linkCopied'));
    await visitor.keyboard.press('Escape');
    await expect(visitor.getByRole('dialog')).toBeHidden();
    await expect(shareLink(visitor)).toBeFocused();
  });

  test('the panel closes by its button, by a press beside it, and with its page', async ({
    page: visitor,
  }) => {
    const panel = await openPanel(visitor, page('en'));
    await panel.getByRole('button', { name: en('share.close') }).click();
    await expect(panel).toBeHidden();
    await shareLink(visitor).click();
    await expect(panel).toBeVisible();
    await visitor.mouse.click(5, 5);
    await expect(panel).toBeHidden();
    await visitor.getByRole('link', { name: '한국어' }).first().click();
    // The heading of either page has both of his names: what tells them apart is the language of what is pressed.
    const shareKorean = visitor.locator('main').getByRole('link', { name: ko('share.open'), exact: true });
    await shareKorean.click();
    await expect(panel).toBeVisible();
    await visitor.goBack();
    await expect(panel).toBeHidden();
    await visitor.goForward();
    await expect(shareKorean).toBeVisible();
    await expect(panel).toBeHidden();
  });

  test('a press that began on the panel and ends beside it closes nothing', async ({ page: visitor }) => {
    const panel = await openPanel(visitor, page('en'));
    const box = (await panel.getByRole('blockquote').boundingBox())!;
    await visitor.mouse.move(box.x + 20, box.y + 10);
    await visitor.mouse.down();
    await visitor.mouse.move(5, 5);
    await visitor.mouse.up();
    await expect(panel).toBeVisible();
  });

  test('from a marked passage the whole statement is one press away', async ({ page: visitor, baseURL }) => {
    const panel = await openPanel(visitor, `${page('ko')}#s2`);
    await panel.getByRole('button', { name: ko('share.whole') }).click();
    await expect(panel.getByRole('button', { name: ko('share.kakaotalkLink') })).toBeFocused();
    await expect(panel.getByRole('blockquote')).toHaveText(`“${kim.pull.ko}”`);
    await panel.getByRole('button', { name: ko('share.link'), exact: true }).click();
    await expectClipboard(visitor, { text: `${baseURL}${page('ko')}`, html: '' });
    await expect(panel.getByText(ko('share.embed'))).toBeVisible();
  });

  test('where the panel’s code doesn’t come, the link is copied all the same', async ({
    page: visitor,
    baseURL,
    provoke,
  }) => {
    provoke(/SharePanel|net::ERR_FAILED/);
    await visitor.route(/SharePanel.*\.js/, (route) => route.abort());
    await open(visitor, page('en'));
    await shareLink(visitor).click();
    await expect(visitor.getByRole('status')).toHaveText(en('share.unavailable'));
    expect((await clipboard(visitor)).text).toBe(`${baseURL}${page('en')}`);
  });
});

test.describe('in an app’s own browser, without the Clipboard API', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the quotation is copied the older way, plain and rich', async ({
    page: visitor,
    context,
    baseURL,
  }) => {
    await visitor.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
    const panel = await openPanel(visitor, page('ko'));
    await panel.getByRole('button', { name: '한국어' }).click();
    await expect(panel.getByRole('status')).toHaveText(ko('share.quotationCopied'));
    await expect(panel.getByRole('button', { name: '한국어' })).toBeFocused();
    const elsewhere = await context.newPage();
    await elsewhere.goto('ko/about/');
    const { text, html } = await clipboard(elsewhere);
    expect(text).toBe(plain('ko', baseURL!));
    expect(html).toContain(rich('ko', baseURL!));
  });

  test('where no way is open, the words are shown, to be copied by hand', async ({
    page: visitor,
    baseURL,
  }) => {
    await visitor.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'clipboard');
      document.execCommand = () => false;
    });
    const panel = await openPanel(visitor, page('ko'));
    await panel.getByRole('button', { name: '한국어' }).click();
    await expect(panel.getByLabel(ko('share.copyByHand'))).toHaveValue(plain('ko', baseURL!));
    await expect(panel.getByLabel(ko('share.copyByHand'))).toBeFocused();
    await panel
      .getByRole('button', { name: ko('share.close') })
      .last()
      .click();
    await expect(panel.getByLabel(ko('share.copyByHand'))).toBeHidden();
    await expect(panel.getByRole('button', { name: '한국어' })).toBeFocused();
  });
});

for (const language of ['en', 'ko'] as const) {
  const t = words[language];

  test(`a member site's editor copies the code of a card, or of the words alone (${language})`, async ({
    page: visitor,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const panel = await openPanel(visitor, page(language));
    await panel.getByText(t('share.embed'), { exact: true }).click();
    await panel.getByRole('button', { name: `${t('share.copyCode')}: ${t('share.words')}` }).click();
    await expectClipboard(visitor, { text: rich(language, baseURL!), html: '' });
    await expect(panel.getByRole('status')).toHaveText(t('share.codeCopied'));
    await panel.getByRole('button', { name: `${t('share.copyCode')}: ${t('share.card')}` }).click();
    const quoted = `<template>${rich(language, baseURL!)}</template>`;
    const frame = `<iframe src="${baseURL}embed/${language}/${releaseId}/${kim.id}/" width="100%"`;
    await expect.poll(async () => (await clipboard(visitor)).text).toContain(`${quoted}\n${frame}`);
  });
}

test.describe('on a phone', () => {
  test.use({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 375, height: 667 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  /** A phone's own share sheet, which a test can't look into. */
  const withSheet = (visitor: Page, outcome: 'shared' | 'AbortError' | 'NotAllowedError') =>
    visitor.addInitScript((ends) => {
      Object.assign(navigator, {
        share: (data: ShareData) => {
          Object.assign(window, { sharedData: data });
          return ends === 'shared' ? Promise.resolve() : Promise.reject(new DOMException('', ends));
        },
      });
    }, outcome);
  const shared = (visitor: Page) => visitor.evaluate(() => Reflect.get(window, 'sharedData') as unknown);

  for (const [language, way] of [
    ['ko', 'kakaotalk'],
    ['ko', 'app'],
    ['en', 'app'],
    ['en', 'kakaotalk'],
  ] as const) {
    test(`two taps open the phone’s own sheet with the statement’s link (${language}, ${way})`, async ({
      page: visitor,
      baseURL,
    }) => {
      await withSheet(visitor, 'shared');
      const panel = await openPanel(visitor, page(language));
      await panel.getByRole('button', { name: words[language](`share.${way}`) }).tap();
      expect(await shared(visitor)).toEqual({ title: source[language], url: `${baseURL}${page(language)}` });
      await expect(panel.getByRole('status')).toHaveText(words[language]('share.shared'));
    });
  }

  test('a sheet that the visitor closes says nothing; one that fails leaves the link on the clipboard', async ({
    page: visitor,
    baseURL,
  }) => {
    await withSheet(visitor, 'AbortError');
    const panel = await openPanel(visitor, page('ko'));
    await panel.getByRole('button', { name: ko('share.app') }).tap();
    await expect.poll(() => shared(visitor)).toBeTruthy();
    await expect(panel.getByRole('status')).toBeEmpty();

    await withSheet(visitor, 'NotAllowedError');
    await visitor.reload();
    await openPanel(visitor, page('ko'));
    await panel.getByRole('button', { name: ko('share.app') }).tap();
    await expect(panel.getByRole('status')).toHaveText(ko('share.linkInstead'));
    expect((await clipboard(visitor)).text).toBe(`${baseURL}${page('ko')}`);
  });

  test('the panel fits the screen', async ({ page: visitor }) => {
    const panel = await openPanel(visitor, page('ko', 'john-park'));
    const box = (await panel.boundingBox())!;
    expect([box.x, box.width]).toEqual([0, 375]);
    expect(box.y).toBeGreaterThanOrEqual(0);
    await expect(panel.getByRole('button', { name: ko('share.kakaotalkLink') })).toBeInViewport();
    expect(await panel.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  });
});

test('a browser without a share sheet offers none', async ({ page: visitor }) => {
  await visitor.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  const panel = await openPanel(visitor, page('en'));
  await expect(panel.getByRole('button', { name: en('share.app') })).toHaveCount(0);
});

test('the services are plain links to their own forms, filled in', async ({ page: visitor, baseURL }) => {
  const panel = await openPanel(visitor, page('ko'));
  const address = `${baseURL}${page('ko')}`;
  const formAt = async (name: string) =>
    new URL((await panel.getByRole('link', { name }).getAttribute('href'))!);
  const parameters = async (name: string) => Object.fromEntries((await formAt(name)).searchParams);
  expect(await parameters(ko('share.email'))).toEqual({
    subject: source.ko,
    body: plain('ko', baseURL!).replaceAll('\n', '\r\n'),
  });
  expect(await parameters(ko('share.facebook'))).toEqual({ u: address });
  expect(await parameters(ko('share.x'))).toEqual({ text: source.ko, url: address });
  expect(await parameters(ko('share.threads'))).toEqual({ text: source.ko, url: address });
  expect(await parameters(ko('share.bluesky'))).toEqual({ text: `${source.ko}\n${address}` });
  expect(await parameters(ko('share.whatsapp'))).toEqual({ text: plain('ko', baseURL!) });
  expect((await formAt(ko('share.email'))).search).not.toContain('+');
});
