/** Every kind of page at three widths, in both themes and languages, into `.cache/pictures/`; and the README's picture. */
import path from 'node:path';
import { test } from '@playwright/test';
import { root } from './sites';

const release = 'releases/2024-11-06-election-results/';

const kinds = {
  home: '',
  state: 'states/tx/',
  'state-without-members': 'states/al/',
  organization: 'organizations/hamkae-center/',
  national: 'organizations/nakasec/',
  person: 'people/hyunja-norman/',
  releases: 'releases/',
  release,
  statement: `${release}danae-kovac/`,
  'statement-marked': `${release}sookyung-oh/#s4`,
  joint: `${release}joint/`,
  both: `${release}mel-lee/both/`,
  statements: 'statements/',
  'statements-filtered': 'statements/?state=ny',
  about: 'about/',
  'not-found': 'states/zz/',
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [375, 768, 1280]) {
    test.describe(`${width} ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 }, deviceScaleFactor: width < 500 ? 2 : 1 });

      for (const language of ['en', 'ko']) {
        test(language, async ({ page }) => {
          for (const [kind, address] of Object.entries(kinds)) {
            await page.goto('about:blank');
            await page.goto(`/${language}/${address}`, { waitUntil: 'networkidle' });
            const name = `${kind}-${language}-${width}-${colorScheme}.png`;
            await page.screenshot({ path: path.join(root, '.cache/pictures', name), fullPage: true });
          }
        });
      }
    });
  }
}

test("the README's picture", async ({ page }) => {
  await page.goto('/en/', { waitUntil: 'networkidle' });
  await page.screenshot({ path: path.join(root, 'docs/home-en.png') });
});
