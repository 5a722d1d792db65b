/** Lighthouse has nothing to mend on the pages that visitors meet first, as a phone sees them. What it says of speed is `npm run bench`'s. */
import { chromium, expect, test } from '@playwright/test';
import { launchOptions } from '../../src/site/bench/findChromium';
import { drivenAt, lighthouseReport } from '../../src/site/bench/lighthouse';
import { languages, pageKinds } from './pageKinds';
import { addressOf, site } from './sites';

const kinds = [
  'home',
  'a state with a member',
  'a member',
  'a statement',
  'a release',
] as const satisfies (keyof typeof pageKinds)[];

for (const language of languages) {
  test(`accessibility, best practices and SEO are at 100 (${language})`, async () => {
    const profile = test.info().outputPath('profile');
    const browser = await chromium.launchPersistentContext(profile, {
      ...launchOptions(process.env['TESTS_CHROMIUM']!),
      args: ['--remote-debugging-port=0'],
    });
    try {
      const port = await drivenAt(profile);
      for (const kind of kinds) {
        const { scores, faults } = await lighthouseReport(
          `${addressOf(site)}${language}/${pageKinds[kind]}`,
          port,
          ['accessibility', 'best-practices', 'seo'],
        );
        expect
          .soft({ scores, faults }, kind)
          .toEqual({ scores: { accessibility: 100, 'best-practices': 100, seo: 100 }, faults: [] });
      }
    } finally {
      await browser.close();
    }
  });
}
