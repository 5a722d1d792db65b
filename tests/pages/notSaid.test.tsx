// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { loadWords } from '../../src/i18n/words';
import { anotherNetwork } from '../network';
import { pageOf, withTitleInMarks, wordOf } from '../rareReleases';
import { readJsonLd } from '../site/readJsonLd';
import { textOf, visit } from '../visit';

const content = anotherNetwork([withTitleInMarks]);
const words = {
  en: {
    said: ['“We open doors,”', '“Come in.”'],
    printed: /said Ana Ruiz, author of “Open Doors,” of Lake House\./,
  },
  ko: {
    said: ['“우리는 문을 엽니다.', '들어오세요.”'],
    printed: /아나 루이스가 “열린 문” 출간에 부쳐 말합니다\./,
  },
};

beforeAll(() => loadWords('en'));

describe.each(['en', 'ko'] as const)('A title in marks that nobody says, in %s', (language) => {
  test.each([pageOf(language, withTitleInMarks), wordOf(language, withTitleInMarks)])(
    'stands in its place, and as quiet as what is around it: %s',
    async (address) => {
      await visit(address, { content });
      const statement = document.querySelector('.words')!;
      expect(textOf(statement)).toMatch(words[language].printed);
      const framed = [...statement.querySelectorAll('[data-frame="all"]')].map((one) => textOf(one));
      expect(framed.filter((text) => text !== '')).toEqual([expect.stringMatching(words[language].printed)]);
    },
  );

  test('is in no passage of the page', async () => {
    await visit(wordOf(language, withTitleInMarks), { content });
    const passages = [...document.querySelectorAll('.passage')].map((one) => textOf(one));
    expect(passages).toEqual(words[language].said);
  });

  test('is in no row of the page with both languages but its passage’s', async () => {
    await visit(`${wordOf(language, withTitleInMarks)}both/`, { content });
    const framed = [
      ...document.querySelectorAll(
        `[lang="${language}"] [data-frame="all"], [lang="${language}"][data-frame="all"]`,
      ),
    ];
    expect(framed.map((one) => textOf(one))).toContainEqual(expect.stringMatching(words[language].printed));
    expect(textOf()).toMatch(words[language].printed);
  });
});

test('A title in marks is no word of the quotation that machines read', () => {
  const place = { page: 'statement', release: '2025-07-01-open-doors', statement: 'word-1' } as const;
  expect(readJsonLd(content, 'en', place)[0]!['text']).toEqual(['We open doors,', 'Come in.']);
});
