/** Addresses as nobody should write them: by hand here, and put together by chance. */
import fc from 'fast-check';
import { releaseId } from '../leaders';

const markup = '<img src=x onerror=alert(1)>';
const turned = '\u202eevil\u2066';

/** What stands where an id should. */
const nastySegments = [
  '',
  '.',
  '..',
  '...',
  '%',
  '%%',
  '%2',
  '%zz',
  '%00',
  '%0d%0aSet-Cookie:x=1',
  '%E0%A4%A',
  '%F0%9F%98',
  '%ED%A0%80',
  '%2e%2e',
  '%2F',
  '%5c%5cevil.example',
  '%252e%252e%252f',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'index.html',
  'INDEX.HTML',
  'Danae-Kovac',
  'danae_kovac',
  '-',
  '--',
  'a--b',
  'il',
  'IL',
  'zz',
  'page',
  'both',
  '0',
  '1e3',
  '-1',
  '999999999999',
  '드내-코박',
  encodeURIComponent('드내 코박'.normalize('NFD')),
  encodeURIComponent('👩‍👩‍👧'),
  encodeURIComponent(turned),
  encodeURIComponent(markup),
  encodeURIComponent('</script><script>alert(1)</script>'),
  encodeURIComponent('"><svg/onload=alert(1)>'),
  encodeURIComponent('{{id}} $t(error.page) $& $1'),
  'javascript:alert(1)',
  'data:text%2Fhtml,x',
  ':language',
  '*',
  'a;b=c',
  'a+b',
  '(a+)+$',
  '[id]',
  'a'.repeat(101),
  'a'.repeat(5_000),
  '%EA%B0%80'.repeat(1_000),
];

/** Whole paths, without the base. */
export const nastyPaths = [
  '//evil.example/',
  '//evil.example/index.html',
  '///evil.example',
  '/\\evil.example/',
  '/%2f%2fevil.example/',
  '//en/',
  '/en//about/',
  '/en/about//',
  '/en/../ko/about/',
  '/EN/',
  '/EN/ABOUT/',
  '/Ko/States/IL/',
  '/fr/about/',
  '/ko-KR/about/',
  '/about/',
  '/en.html',
  '/404.html',
  '/en/index.html',
  '/en/about/index.html',
  '/en/states/zz/index.html',
  '/en/index.html/about/',
  '/en/page/2/',
  '/en/statements/page/0/',
  '/en/statements/page/1e3/',
  '/en/statements/page/01/',
  '/en/statements/page/999999999/',
  '/ko/people/danae-kovac/page/-1/',
  `/en/releases/${releaseId}/page/2/`,
  `/ko/releases/${releaseId}/danae-kovac/both/more/`,
  `/en/organizations/danae-kovac/`,
  ...nastySegments.flatMap((one) => [`/${one}`, `/en/${one}/`, `/ko/people/${one}/`]),
];

/** With their question mark. */
export const nastyQueries = [
  '?',
  '?q',
  '?q=%',
  '?q=%E0%A4%A',
  '?q=%ED%A0%80',
  '?q=%00',
  `?q=${encodeURIComponent(markup)}`,
  `?q=${encodeURIComponent(turned)}`,
  `?q=${encodeURIComponent('{{text}} $t(error.page)')}`,
  `?q=${encodeURIComponent('이민자'.normalize('NFD'))}`,
  '?q=(a%2B)%2B%24&state=.*',
  '?state=__proto__&organization=constructor&person=toString&year=valueOf',
  '?__proto__=1&constructor=2',
  '?state=il&state=zz&state=',
  '?year=0&year=2024',
  '?year=-1e99',
  `?state=${encodeURIComponent('"><script>alert(1)</script>')}`,
  `?person=${'a'.repeat(5_000)}`,
  `?q=${'a'.repeat(10_000)}`,
  `?q=${'%ED%95%98%EB%82%98+'.repeat(500)}`,
  `?q=${'a.'.repeat(5_000)}`,
  `?${'q=a&'.repeat(3_000)}`,
  `?${Array.from({ length: 2_000 }, (_, index) => `p${index}=1`).join('&')}`,
  '?//evil.example',
  '?q=javascript:alert(1)',
];

/** With their hash. */
export const nastyFragments = [
  '#',
  '#s1',
  '#s99',
  '#"]',
  "#'",
  '#[id=s1]',
  '#)',
  '#\\',
  '#%',
  '#%E0%A4%A',
  `#${markup}`,
  '#__proto__',
  '#app',
  '#state',
  '#:~:text=',
  '#:~:text=%',
  '#:~:text=%E0%A4,&text=',
  '#s1:~:text=,,,-',
  '#s1:~:text=-,a,-b:~:text=c',
  `#${'x'.repeat(5_000)}`,
  '#?secret="><x',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'%%%0aFfeE./\\?#&=+;:@"\'<>[](){}*^$|~`-_ \u202e\u200b하ㅎ') }),
);

/** As a browser's address bar leaves it, encoded in part, whole, twice, or not at all. */
const segment = fc.oneof(
  fc.constantFrom(...nastySegments),
  text.map(encoded),
  text.map((one) => encoded(encoded(one))),
  text.map((one) => one.replaceAll(/[#?]/g, '')),
  fc.constantFrom('en', 'ko', 'states', 'people', 'organizations', 'releases', 'statements', 'about', 'page'),
  fc.constantFrom('desk', 'embed', 'both', '1', 'danae-kovac', 'hana-center', 'tx', 'joint', releaseId),
);

export const anyPath = fc.oneof(
  fc.constantFrom(...nastyPaths),
  fc
    .tuple(fc.array(segment, { maxLength: 6 }), fc.constantFrom('', '/', '//'))
    .map(([segments, end]) => `/${segments.join('/')}${end}`),
);

export const anyQuery = fc.oneof(
  fc.constant(''),
  fc.constantFrom(...nastyQueries),
  fc
    .array(
      fc.tuple(fc.constantFrom('q', 'state', 'organization', 'person', 'year', 'Q', '__proto__', ''), text),
      { maxLength: 5 },
    )
    .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${encoded(value)}`).join('&')}`),
  text.map((one) => `?${one.replaceAll('#', '')}`),
);

/** Halves of characters have no encoding. */
function encoded(plain: string): string {
  return encodeURIComponent(plain.replaceAll(/\p{Surrogate}/gu, ''));
}
