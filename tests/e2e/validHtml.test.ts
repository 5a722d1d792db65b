/** Every file of HTML that the build writes, embeds, redirects and the desk included, is sound to two checkers. */
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { hasJava, nuCheckerFinds } from './nuChecker';
import { filesIn, readFile, site } from './sites';

const htmlValidate = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // React's handwriting, which means the same to every parser.
      'void-style': 'off',
      'attr-case': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      // What comes from the site itself needs no second hash; nothing may come from elsewhere.
      'require-sri': ['error', { target: 'crossorigin' }],
      // The header holds its sections twice, of which one is shown; axe looks at that one.
      'unique-landmark': 'off',
      // A headline is the source's, however long.
      'long-title': 'off',
    },
  }),
);

const files = filesIn(site.directory).filter((file) => file.endsWith('.html'));

test('html-validate finds nothing on any page', async () => {
  expect(files.length).toBeGreaterThan(180);
  const found: string[] = [];
  for (const file of files) {
    const { results } = await htmlValidate.validateString(readFile(site, file), file);
    for (const { messages } of results) {
      found.push(
        ...messages.map(({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} (${selector})`),
      );
    }
  }
  expect(found).toEqual([]);
});

if (hasJava) {
  test('the Nu checker finds nothing on any page, nor in a stylesheet or a picture', async () => {
    expect(await nuCheckerFinds(site.directory)).toEqual([]);
  });
} else if (process.env['TEST_WORKER_INDEX'] === undefined) {
  console.log('The Nu Html Checker isn’t run: it needs Java, and “java” isn’t here.');
}
