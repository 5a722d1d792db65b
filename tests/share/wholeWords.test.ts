import { expect, test } from 'vitest';
import { wholeWords } from '../../src/share/wholeWords';

/** What is selected stands between bars. */
function widened(marked: string): string {
  const [before, selected, after] = marked.split('|') as [string, string, string];
  const text = before + selected + after;
  const { start, end } = wholeWords(text, before.length, before.length + selected.length);
  return text.slice(start, end);
}

test.each([
  ['as a core t|enan|t of our work', 'tenant'],
  ['as a |core te|nant of our work', 'core tenant'],
  ['a |core| tenant', 'core'],
  ['tenant of our |wor|k,” said', 'work'],
  ['tenant of our |work|," said', 'work'],
  ['"|Care| now" is work', 'Care'],
  ['say "|care n|ow" today', '"care now"'],
  ['tenant of our |work,| said', 'work,'],
  ['said. “W|e underst|and that', 'We understand'],
  ['to stay level-|head|ed, connected', 'level-headed'],
  ['Donald Trump and JD Van|ce’|s victory', 'Vance’s'],
  ['Consortium (NAKA|S|EC), and', '(NAKASEC)'],
  ['it rose by |5|0% in a year', '50%'],
])('An English selection is widened to whole words: %s', (marked, words) => {
  expect(widened(marked)).toBe(words);
});

test.each([
  ['아시아계 미국인과 |이민자|들의 권리', '이민자들의'],
  ['이민자들의 |권리|를 지켜왔고,', '권리를'],
  ['이민자들의 권|리, 존|엄성, 그리고', '권리, 존엄성'],
  ['트럼프-|벤|스 행정부', '트럼프-벤스'],
  ['하나센터(HANA Ce|nt|er)의 드내', 'Center)의'],
  ['영어판에 없는 “참|여|하고”를 더했습니다', '“참여하고”를'],
  ['전합니다. “우|리|는 1994년부터', '우리는'],
])('A Korean selection is widened to whole 어절: %s', (marked, words) => {
  expect(widened(marked)).toBe(words);
});
