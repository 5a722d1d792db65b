import { expect, test } from 'vitest';
import { plainPage } from '../../../src/site/bench/plainPage';

const built = `<!doctype html><html lang="ko"><head><title>드내 코박 &amp; 하나센터</title>
<link rel="modulepreload" href="/assets/a.js"><script type="application/ld+json">{}</script></head>
<body><div id="app"><header class="x"><a href="/ko/" class="y">나카섹</a></header>
<main><h1 tabindex="-1">드내 <span lang="en">Danae</span></h1><svg><text>지도</text></svg>
<p class="z">1 &lt; 2 <button>공유</button></p><template>두 번</template><p hidden>숨김</p></main></div>
<script type="module" src="/assets/main.js"></script></body></html>`;

test('The plain page has the words of the built one in its own marks, and nothing to run, draw or fetch', () => {
  const plain = plainPage(built);
  expect(plain).toContain('<html lang="ko">');
  expect(plain).toContain('<title>드내 코박 &amp; 하나센터</title>');
  expect(plain).toContain('<h1>드내 Danae</h1>');
  expect(plain).toContain('<p>1 &lt; 2 </p>');
  expect(plain).toContain('<a href="/ko/">나카섹</a>');
  expect(plain).not.toMatch(/script|svg|지도|공유|두 번|숨김|class|woff2/u);
  expect(plain).toContain('<style>');
});

test('Its other version has the same body, and its styles in a file', () => {
  const withSheet = plainPage(built, '/plain/sheet.css');
  const bodyOf = (html: string) => html.slice(html.indexOf('<body>'));
  expect(bodyOf(withSheet)).toBe(bodyOf(plainPage(built)));
  expect(withSheet).toContain('<link rel="stylesheet" href="/plain/sheet.css">');
  expect(withSheet).not.toContain('<style>');
});
