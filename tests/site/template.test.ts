import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toCome } from '../../src/site/finish';
import { fillTemplate, scriptLast, stylesheetOf, withoutStylesheet } from '../../src/site/template';

const source = readFileSync(new URL('../../index.html', import.meta.url), 'utf8').replace(
  '</head>',
  '<script type="module" src="/dashboard/assets/core.js"></script><link rel="stylesheet" href="/dashboard/assets/built.css"></head>',
);
const template = withoutStylesheet(source, 'assets/built.css', '/dashboard/');
const options: Parameters<typeof fillTemplate>[2] = {
  manifest: {
    'src/pages/AboutPage.tsx': { file: 'assets/about.js', imports: ['_shared.js', '_core.js'] },
    '_shared.js': { file: 'assets/shared.js' },
    'src/i18n/ko.ts': { file: 'assets/ko.js' },
    '_core.js': { file: 'assets/core.js' },
  },
  base: '/dashboard/',
  description: '<script type="application/ld+json">{"text":"$& $1"}</script>',
};
const page: Parameters<typeof fillTemplate>[1] = {
  language: 'ko',
  head: '<title>$& $1 $$ $`</title>',
  body: '<p>“$5 million, $&amp; more”</p>',
  state: {
    path: '/dashboard/ko/about/',
    content: {},
    router: { loaderData: { note: '</script><b>$&' } },
  },
  modules: ['src/pages/AboutPage.tsx'],
};
const html = fillTemplate(template, page, options);

test('A quotation with a dollar sign reaches the page as it is', () => {
  expect(html).toContain('<p>“$5 million, $&amp; more”</p>');
  expect(html).toContain('<title>$& $1 $$ $`</title>');
});

test('The page says its language', () => {
  expect(html).toContain('<html lang="ko">');
});

test('What the script goes on from stands in the page as data and can’t end its element', () => {
  const [, state] = /<script type="application\/json" id="state">(.*?)<\/script>/u.exec(html) ?? [];
  expect(JSON.parse(state!)).toEqual(page.state);
  expect(state).not.toContain('<');
});

test('The browser is told early of the page’s own code and words, once each, under the base path, and not of what the app begins with', () => {
  const preloads = [...html.matchAll(/rel="modulepreload"[^>]*href="([^"]+)"/g)].map(([, href]) => href);
  expect(preloads).toEqual(['about', 'shared', 'ko'].map((name) => `/dashboard/assets/${name}.js`));
});

test('What the page says to machines stands in its head', () => {
  expect(html.split('</head>')[0]).toContain('{"text":"$& $1"}');
});

test('What a page will say of its styles has a place in its head, and the app’s stylesheet none', () => {
  expect(html.split('</head>')[0]).toContain(toCome.head);
  expect(html).not.toContain('built.css');
});

test('The app’s page tells its stylesheet, and a page without one stops the build', () => {
  expect(stylesheetOf(source, '/dashboard/')).toBe('assets/built.css');
  expect(() => stylesheetOf(template, '/dashboard/')).toThrow('no stylesheet');
});

test('An app without the stylesheet that it was built with stops the build', () => {
  expect(() => withoutStylesheet(source, 'assets/other.css', '/dashboard/')).toThrow('assets/other.css');
});

test('A page that the app draws anew carries no state', () => {
  expect(fillTemplate(template, { ...page, state: undefined }, options)).not.toContain('id="state"');
});

test('A page without its code stops the build', () => {
  expect(() => fillTemplate(template, { ...page, modules: ['src/pages/Gone.tsx'] }, options)).toThrow(
    'Gone.tsx',
  );
});

test('The script stands at the end of the page, and what it needs is asked for there: the words come first', () => {
  const built =
    '<head><script type="module" crossorigin src="/a.js"></script>\n<link rel="modulepreload" crossorigin href="/b.js"></head><body><p>words</p></body>';
  expect(scriptLast(built)).toBe(
    '<head></head><body><p>words</p><script type="module" crossorigin src="/a.js"></script>\n<link rel="modulepreload" crossorigin href="/b.js"></body>',
  );
});
