/** Addresses that nobody should write, in a browser: at the root of a host, and below a path of one. */
import { statement } from './pageKinds';
import { addressOf, site, siteBelowPath } from './sites';
import { expect, heading, ready, test } from './visitor';

const markup = encodeURIComponent('"><img src=x onerror=alert(1)>');

/** Below the base; what a browser mends by itself, `..` and `\`, stands here once. The rest is drawn in tests/hostile. */
const addresses = [
  '%',
  'en/%E0%A4%A/',
  'ko/people/%F0%9F%98/',
  'en/people/%00/',
  'en/people/%0d%0aSet-Cookie:x=1/',
  '__proto__/',
  'en/people/constructor/',
  `en/people/${markup}/`,
  `ko/people/${encodeURIComponent('\u202e드내'.normalize('NFD'))}/`,
  `en/organizations/${'a'.repeat(7_000)}/`,
  'en/people/javascript:alert(1)/',
  '/evil.example/',
  '/evil.example/index.html',
  '%2f%2fevil.example/',
  'en\\states\\%2e%2e\\about\\..\\',
  'en/statements/page/1e3/',
  'en/people/danae-kovac/page/999999999/',
  'fr/about/',
  '404.html',
  'en/statements/?q=%E0%A4%A&state=__proto__&person=constructor',
  `en/statements/?q=${markup}`,
  `ko/statements/?q=${'q.'.repeat(3_500)}`,
  `en/statements/?${'q=a&'.repeat(1_700)}`,
  `ko/statements/?q=(a%2B)%2B%24&state=il&state=zz#"]`,
  `en/${statement}#[id=s1]`,
  `en/${statement}#"><img src=x onerror=alert(1)>`,
  `ko/${statement}#%E0%A4%A`,
  `en/${statement}#s1:~:text=%,-,-&text=`,
  `en/${statement}?x=</script><script>alert(1)</script>#state`,
];

/** The same page, written as the site writes it. */
const meant = [
  ['/en//about/', 'en/about/'],
  ['EN/About/', 'en/about/'],
  ['ko/States/IL/index.html?from=letter#list', 'ko/states/il/?from=letter#list'],
  ['en/about/INDEX.HTML', 'en/about/'],
] as const;

for (const built of [site, siteBelowPath]) {
  test.describe(`at ${built.base}`, () => {
    test.use({ baseURL: addressOf(built) });

    test('every address gives a page with a heading and a way on, and nothing of it becomes an element', async ({
      page,
      baseURL,
      provoke,
    }) => {
      provoke(/status of 404/);
      page.on('dialog', (dialog) => {
        throw new Error(`${page.url()} says “${dialog.message()}”.`);
      });
      // The base is in the path alone.
      for (const address of addresses.filter((one) => built === site || !/[?#]/.test(one))) {
        await page.goto('about:blank');
        await page.goto(baseURL + address);
        await ready(page);
        const name = address.slice(0, 80);
        expect(new URL(page.url()).origin, name).toBe(new URL(baseURL!).origin);
        await expect(heading(page), name).toHaveText(/./);
        const way = page.getByRole('main').getByRole('link').first();
        await way.focus();
        await expect(way, name).toBeFocused();
        const brought = page.locator('img:not([src^="/"]), [onerror], main script, [href^="javascript:" i]');
        await expect(brought, name).toHaveCount(0);
        const overflow = await page.evaluate(
          ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
          await page.evaluateHandle(() => document.documentElement),
        );
        expect(overflow, name).toBe(0);
      }
    });

    test('an address written otherwise leads to the page that it means', async ({
      page,
      baseURL,
      provoke,
    }) => {
      provoke(/status of 404/);
      for (const [address, path] of meant) {
        await page.goto(baseURL + address);
        await ready(page);
        expect(page.url()).toBe(baseURL + path);
        await expect(heading(page)).not.toHaveText(/not found|찾을 수 없/);
      }
    });
  });
}

test.describe('Beside a site below a path', () => {
  test.use({ baseURL: addressOf(siteBelowPath) });

  test('where a host answers with its page, too, what is written there helps', async ({
    page,
    provoke,
    baseURL,
  }) => {
    provoke(/status of 404/);
    await page.goto('/elsewhere/');
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
    await page.getByRole('link', { name: '가입 단체와 지도' }).click();
    await expect(page).toHaveURL(`${baseURL}ko/`);
  });
});
