/** A host that sends no headers, as GitHub Pages: each page says itself what it may do. */
import { statement } from './pageKinds';
import { expect, heading, open, test } from './visitor';

/** TypeScript’s list of what browsers have doesn’t hold it yet. */
interface WithTypes {
  trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
}

test('pages work as everywhere, and do nothing that their policy forbids', async ({ page, provoke }) => {
  await page.route('**/*', async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 });
    const { 'content-type': type = '' } = answer.headers();
    await route.fulfill({ response: answer, headers: { 'content-type': type } });
  });
  await open(page, `/ko/${statement}`);
  await page.locator('header').getByRole('link', { name: 'EN' }).click();
  await expect(heading(page)).toContainText('Hyunja Norman');

  const heard = await page.evaluateHandle(() => {
    const directives = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      directives.add(effectiveDirective),
    );
    return directives;
  });
  const thrown = await page.evaluate(() => {
    const tried = (attempt: () => void) => {
      try {
        attempt();
        return 'allowed';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const add = (name: 'img' | 'style', its: Record<string, string>) =>
      document.body.append(Object.assign(document.createElement(name), its));
    add('img', { src: 'https://example.org/picture.png' });
    add('style', { textContent: 'p{color:red}' });
    fetch('https://example.org/').catch(() => {});
    return [
      tried(() => void (document.body.firstElementChild!.innerHTML = '<b>words</b>')),
      tried(() => void (window as unknown as WithTypes).trustedTypes.createPolicy('another', {})),
    ];
  });
  expect(thrown).toEqual(['TypeError', 'TypeError']);
  const forbidden = [
    'connect-src',
    'img-src',
    'require-trusted-types-for',
    'style-src-elem',
    'trusted-types',
  ];
  await expect.poll(() => heard.evaluate((directives) => [...directives].toSorted())).toEqual(forbidden);
  provoke(/The action has been blocked/, /Refused to connect/, /example\.org\/picture\.png/);
});
