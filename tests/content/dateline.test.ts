import { expect, test } from 'vitest';
import { datelineEnd } from '../../src/content/dateline';

test.each([
  ['Washington, D.C. – ', 'Washington, D.C.'],
  ['NEW ORLEANS—', 'NEW ORLEANS'],
  ['ANNANDALE, Va. -- ', 'ANNANDALE, Va.'],
  ['(WASHINGTON)—', 'WASHINGTON'],
  ['(로스앤젤레스) ', '로스앤젤레스'],
  ['[애난데일, 버지니아] ', '애난데일, 버지니아'],
  ['LOS ANGELES, CA — (August 18, 2020) — ', 'LOS ANGELES, CA'],
  ['Los Angeles, Calif. (March 3, 2025) – ', 'Los Angeles, Calif.'],
  ['WASHINGTON, D.C. — March 14, 2025 — ', 'WASHINGTON, D.C.'],
  ['WASHINGTON, D.C., September 6, 2021 – ', 'WASHINGTON, D.C.'],
  ['뉴욕, 2025년 3월 4일(화) – ', '뉴욕'],
  ['조지아주 둘루스 = ', '조지아주 둘루스'],
])('The words begin after “%s”', (dateline, place) => {
  expect(datelineEnd(`${dateline}Today we won.`, place)).toBe(dateline.length);
});

test.each([
  ['Washington, D.C. is where it began.', 'Washington, D.C.'],
  ['Today – in Washington – we won.', 'Washington'],
  ['Washington on March 4, 2025, saw us win.', 'Washington'],
  ['Winston-Salem won.', 'Winston'],
])('“%s” has no dateline', (text, place) => {
  expect(datelineEnd(text, place)).toBe(0);
});
