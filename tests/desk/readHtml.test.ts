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

test('A page nested deep is read', () => {
  expect(readHtml(`${'<div>'.repeat(1_900)}deep`)).toBe('deep\n');
});

test('Of a WordPress page the post is read: its title and words, without what its theme puts beside them', () => {
  const long = 'The board listened until ten in the evening and then went home.';
  expect(
    readHtml(`<body class="single-post"><div id="page"><div class="site-branding">Tenants Together</div><div id="menu" class="main-navigation"><ul><li>About</li><li>News</li></ul></div>
<div id="content"><h1 class="entry-title">Tenants March</h1><div class="entry-meta"><time>March 4, 2025</time> by admin</div>
<div class="entry-content"><p>${long}</p><div class="sharedaddy">Share this:<ul><li>Facebook</li></ul></div><figure><img alt=""><figcaption>In the rain</figcaption></figure><p>Second.</p></div></div>
<div id="sidebar" class="widget-area"><h2>Recent posts</h2><p>Old news.</p></div><div id="comments">No comments</div></div></body>`),
  ).toBe(`Tenants March\n\nMarch 4, 2025\n\n${long}\n\nSecond.\n`);
});

test('Of a page with a list of other articles the one that is long is read', () => {
  const words = 'The board listened until ten in the evening. '.repeat(12);
  expect(
    readHtml(
      `<div>Around</div><article><h1>Tenants March</h1><p>${words}</p></article><section><article><a>Old news</a></article><article><a>Older news</a></article></section>`,
    ),
  ).toBe(`Tenants March\n\n${words.trim()}\n`);
});

test('An e-mail laid out in tables is read without its preheader, which nobody sees', () => {
  expect(
    readHtml(
      `<html><body><div style="display:none;font-size:1px;max-height:0">Preview of the march</div><table role="presentation"><tr><td><table><tr><td><p>PRESS RELEASE</p></td></tr><tr><td style="padding:9px"><h2>Tenants March</h2><p>First.<br><br>Second.</p></td></tr></table></td></tr></table><img src="pixel.gif" alt=""></body></html>`,
    ),
  ).toBe('PRESS RELEASE\n\nTenants March\n\nFirst.\n\nSecond.\n');
});
