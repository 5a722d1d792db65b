import { expect, test } from 'vitest';
import { readHtml } from '../../src/desk/importer/readHtml';

test('Paragraphs, headings, lists, quotations and cells become paragraphs; what is set off is moved in', () => {
  expect(
    readHtml(`<!doctype html><html><head><title>A title</title><style>p{}</style></head><body>
<h1>Tenants
  March</h1><p>One<br>line.</p><ul><li>first</li><li>second</li></ul>
<blockquote><p>“Nobody was asked.”</p></blockquote><table><tr><td>a</td><td>b</td></tr></table></body></html>`),
  ).toBe('Tenants March\n\nOne\nline.\n\n    first\n\n    second\n\n    “Nobody was asked.”\n\na\n\nb\n');
});

test('Marks inside a word add no space to it, and entities are what they stand for', () => {
  expect(readHtml('<p>un<b>break</b>able<span>,</span> A&amp;B&nbsp;C &ldquo;x&rdquo; &#44032;</p>')).toBe(
    'unbreakable, A&B\u00A0C “x” 가\n',
  );
});

test('What a page prints around its words is left out', () => {
  const around =
    '<nav>Menu</nav><header>Logo</header><aside>Related</aside><form>Search<button>Go</button></form><script>x()</script><!-- no --><p hidden>no</p><div style="display: none">no</div><footer>©</footer>';
  expect(readHtml(`<body>${around}<p>Words.</p></body>`)).toBe('Words.\n');
});

test('Of a page with one article only that is read; of one with several, everything', () => {
  expect(readHtml('<div>Around</div><article><header><h1>Head</h1></header><p>Words.</p></article>')).toBe(
    'Head\n\nWords.\n',
  );
  expect(readHtml('<main><p>Words.</p></main><div>Around</div>')).toBe('Words.\n');
  expect(readHtml('<article>One</article><article>Two</article>')).toBe('One\n\nTwo\n');
});

test('What Word saves is read: conditional comments, o:p, empty paragraphs', () => {
  expect(
    readHtml(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--[if gte mso 9]><xml>no</xml><![endif]--><p class=MsoNormal>Hard
wrapped<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Next <span style='mso-hide:all;display:none'>no</span>one</p></body></html>`),
  ).toBe('Hard wrapped\n\nNext one\n');
});

test('What Google Docs saves is read', () => {
  expect(
    readHtml(
      '<body class="doc"><p class="c1"><span class="c0">One </span><span class="c2">two</span></p><p class="c1 c3"><span></span></p><p><span>three</span></p></body>',
    ),
  ).toBe('One two\n\nthree\n');
});

test('A page nested deeper than a stack is read', () => {
  expect(readHtml(`${'<div>'.repeat(20_000)}deep`)).toBe('deep\n');
});
