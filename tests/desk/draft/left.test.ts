import { describe, expect, test } from 'vitest';
import { check } from '../../../src/content/check';
import type { Release } from '../../../src/content/schema';
import { releaseOf } from '../../../src/desk/draft/compose';
import type { Draft } from '../../../src/desk/draft/draft';
import { addNote } from '../../../src/desk/draft/editNotes';
import { dropSide, choosePull } from '../../../src/desk/draft/editPassages';
import { setSpeaker } from '../../../src/desk/draft/editSpeakers';
import { leftToDo, type Left } from '../../../src/desk/draft/left';
import { leftSentence, placeName } from '../../../src/desk/draft/sayings';
import { wordsAt } from '../../../src/desk/draft/spans';
import { loadDeskWords } from '../../../src/i18n/words';
import { realContent } from '../../realContent';
import { draftOf } from './draftOf';

const { network, releases } = realContent();
const [published] = releases as [Release];
const draft: Draft = { ...draftOf(published), published };
const words = { en: await loadDeskWords('en'), ko: await loadDeskWords('ko') };

/** Everything left, as staff read it. */
function said(of: Draft, language: 'en' | 'ko' = 'en') {
  const telling = { draft: of, network, t: words[language], language };
  return must(of).map((left) => `${placeName(left.place, telling)}: ${leftSentence(left, telling)}`);
}

function must(of: Draft): Left[] {
  return leftToDo(of, network).filter(({ weight }) => weight === 'must');
}

describe('What is left', () => {
  test('Of the published release nothing must be done', () => {
    expect(must(draft)).toEqual([]);
  });

  test('Nothing must be done exactly where the check lets the release through', () => {
    const wrong = [
      dropSide(draft, 'mel-lee', 's2', 'ko'),
      { ...draft, publishers: [] },
      choosePull(draft, 'becky-belcore', ['s1']),
      setSpeaker(draft, 'mel-lee', 'nobody-known'),
    ];
    for (const one of [draft, ...wrong]) {
      const { problems } = check([
        { path: 'network.json', text: JSON.stringify(network) },
        { path: `releases/${one.id}.json`, text: JSON.stringify(releaseOf(one)) },
      ]);
      expect(must(one).length > 0).toBe(problems.length > 0);
    }
  });

  test('A slip is pointed at, character by character, and named in plain words in both languages', () => {
    const slip = { ...draft, contact: { ...draft.contact, notes: [] } };
    const [first] = must(slip);
    expect(first!.at.map((span) => wordsAt(slip.texts, span))).toEqual(['Koelzer,,']);
    expect(said(slip)[0]).toBe(
      'Contact, English: “Koelzer,,” has a punctuation mark twice. If the release was published so, keep it as printed.',
    );
    expect(said(slip, 'ko')[1]).toBe(
      '연락처, 한국어: “Koelzer,,”에 문장 부호가 두 번 들어 있습니다. 발표한 글도 그렇다면 원문 그대로 두어 주세요.',
    );
    const note = { kind: 'slip', text: { en: '“Koelzer,,”', ko: '“Koelzer,,”' } } as const;
    expect(must(addNote(slip, 'contact', note))).toEqual([]);
  });

  test('A passage without its Korean, a card without a whole sentence', () => {
    expect(said(dropSide(draft, 'mel-lee', 's2', 'ko')).join('\n')).toContain(
      'Statement of Mel Lee, sentence 2, Korean: There is nothing in this language yet.',
    );
    expect(said(choosePull(draft, 'becky-belcore', ['s1'])).join('\n')).toContain(
      'Statement of Becky Belcore: The words chosen for the card don’t end with their sentence.',
    );
  });

  test('A missing day is said once, though the importer and the check both miss it', () => {
    const { date: _, ...rest } = draft;
    const undated: Draft = { ...rest, findings: [{ kind: 'dateMissing', weight: 'must', at: [] }] };
    expect(said(undated)).toEqual(['Date: The release has no date yet. Please enter it.']);
  });

  test.each(['', '../../etc', 'a/b', '.hidden', 'Two words', '주소'])(
    'An address that is none is told: “%s”',
    (id) => {
      const told = words.en('problem.idWrong', { words: id });
      expect(said({ ...draft, id })).toEqual([`Address: ${told}`]);
    },
  );

  test('An address that another release has is taken', () => {
    const fresh = draftOf(published);
    const left = leftToDo(fresh, network, releases).filter(({ weight }) => weight === 'must');
    expect(left.map(({ place }) => place)).toEqual([{ field: 'id' }]);
    expect(leftToDo(draft, network, releases).filter(({ weight }) => weight === 'must')).toEqual([]);
  });
});
