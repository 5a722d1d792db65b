import { expect, test } from 'vitest';
import { withParticle } from '../../src/i18n/particles';
import { loadWords } from '../../src/i18n/words';

test.each([
  ['우리센터', '이/가', '우리센터가'],
  ['하나센터', '은/는', '하나센터는'],
  ['민권센터', '을/를', '민권센터를'],
  ['나카섹', '이/가', '나카섹이'],
  ['우리훈토스', '와/과', '우리훈토스와'],
  ['나카섹', '와/과', '나카섹과'],
  ['서울', '으로/로', '서울로'],
  ['뉴욕', '으로/로', '뉴욕으로'],
  ['영어', '으로/로', '영어로'],
  // Digits as they are read: 사, 일, 삼, 육, 영.
  ['2024', '은/는', '2024는'],
  ['2021', '을/를', '2021을'],
  ['3', '이/가', '3이'],
  ['2021', '으로/로', '2021로'],
  ['2026', '으로/로', '2026으로'],
  ['10', '은/는', '10은'],
  // A bracket isn’t read.
  ['하나센터(HANA Center)', '이/가', '하나센터(HANA Center)가'],
  ['나카섹 (NAKASEC)', '은/는', '나카섹 (NAKASEC)은'],
  // But for Hangul after Latin letters: that is how they sound.
  ['HANA Center(하나센터)', '이/가', 'HANA Center(하나센터)가'],
  ['HANA Center (Chicago)', '이/가', 'HANA Center (Chicago)이(가)'],
  // Nothing tells how a Latin letter sounds.
  ['NAKASEC', '은/는', 'NAKASEC은(는)'],
  ['Woori Juntos', '을/를', 'Woori Juntos을(를)'],
])('%s with %s is %s', (word, pair, whole) => {
  expect(withParticle(word, pair)).toBe(whole);
});

test('A name in a Korean sentence gets the particle of its sound', async () => {
  const { t } = await loadWords('ko');
  expect(t('release.only', { language: '영어' })).toBe('이 보도자료는 영어로만 발표되었습니다.');
  expect(t('release.only', { language: '독일말' })).toBe('이 보도자료는 독일말로만 발표되었습니다.');
  expect(t('release.only', { language: '중국말 방언' })).toBe(
    '이 보도자료는 중국말 방언으로만 발표되었습니다.',
  );
});
