/** What a card says to whoever sees the link: who, in both scripts, for whom, when. */
import { describe, expect, test } from 'vitest';
import { Archive } from '../../../src/content/archive';
import type { Content } from '../../../src/content/schema';
import type { Language } from '../../../src/i18n/languages';
import { cardPath, type CardPlace } from '../../../src/links';
import { cardsIn } from '../../../src/site/cards/cardsIn';
import { day, leaders, releaseId } from '../../leaders';
import { anotherNetwork, director } from '../../network';
import { realContent } from '../../realContent';

async function cardAt(content: Content, language: Language, place: CardPlace) {
  const cards = cardsIn(new Archive(content), language);
  const found = cards.find((card) => cardPath(language, card.place) === cardPath(language, place));
  if (!found) throw new Error(`There is no card ${cardPath(language, place)}.`);
  return found;
}

const real = realContent();
const statement = (id: string): CardPlace => ({ page: 'statement', release: releaseId, statement: id });
const organization = (id: string): CardPlace => ({ page: 'organization', organization: id });

describe('A statement’s card', () => {
  test.each(leaders.map((leader) => [leader.id, leader] as const))(
    'in English gives the words, name and Hangul name, title, organization and day: %s',
    async (id, leader) => {
      const { shows, alt } = await cardAt(real, 'en', statement(id));
      expect(shows.masthead).toEqual(['NAKASEC', '나카섹']);
      expect(shows.words).toEqual({ language: 'en', text: leader.pull.en });
      expect(shows.byline).toEqual({
        who: leader.name.en,
        otherwise: leader.name.ko,
        facts: [`${leader.title.en}, ${leader.organization.en}`, day.en],
      });
      expect(alt).toBe(
        `“${leader.pull.en}” — ${leader.name.en}, ${leader.title.en}, ${leader.organization.en}, ${day.en}`,
      );
    },
  );

  test.each(leaders.map((leader) => [leader.id, leader] as const))(
    'in Korean gives 단체 이름 직함 in a row, and both Latin names: %s',
    async (id, leader) => {
      const { shows, alt } = await cardAt(real, 'ko', statement(id));
      const who = `${leader.organization.ko} ${leader.name.ko} ${leader.title.ko}`;
      expect(shows.words).toEqual({ language: 'ko', text: leader.pull.ko });
      expect(shows.byline).toEqual({
        who,
        otherwise: leader.name.en,
        facts: [leader.organization.en, day.ko],
      });
      expect(alt).toBe(`“${leader.pull.ko}” — ${who}, ${day.ko}`);
    },
  );

  test('without a speaker names its organizations', async () => {
    expect((await cardAt(real, 'en', statement('joint'))).shows.byline).toEqual({
      who: 'NAKASEC and NAKASEC Action Fund',
      otherwise: '나카섹·나카섹 액션펀드',
      facts: ['Joint statement', day.en],
    });
    expect((await cardAt(real, 'ko', statement('joint'))).shows.byline).toEqual({
      who: '나카섹·나카섹 액션펀드',
      otherwise: 'NAKASEC and NAKASEC Action Fund',
      facts: ['공동 성명', day.ko],
    });
  });

  test('shows the states of its organization together, and none for a national body', async () => {
    const { shows } = await cardAt(real, 'en', statement('john-park'));
    expect(shows.figure).toEqual({
      kind: 'silhouette',
      states: ['NJ', 'NY'],
      pins: [{ latitude: 40.77, longitude: -73.82 }],
    });
    expect((await cardAt(real, 'en', statement('becky-belcore'))).shows.figure).toBeUndefined();
  });

  test('whose release was never published in a language shows the words as published', async () => {
    const content = anotherNetwork([
      { day: '03-14', said: [{ speaker: 'seoyeon-han', title: director }], isEnglishOnly: true },
    ]);
    const place: CardPlace = { page: 'statement', release: '2025-03-14-open-doors', statement: 'word-1' };
    const { shows } = await cardAt(content, 'ko', place);
    expect(shows.words).toEqual({ language: 'en', text: 'On 03-14 no. 1 we open a door.' });
    expect(shows.byline).toEqual({
      who: '메사센터 한서연 Director',
      otherwise: 'Seoyeon Han',
      facts: ['Mesa Center', '2025년 3월 14일'],
    });
  });

  test('of someone without a title stands without one', async () => {
    const content = anotherNetwork([{ day: '03-14', said: [{ speaker: 'ana-ruiz' }] }]);
    const place: CardPlace = { page: 'statement', release: '2025-03-14-open-doors', statement: 'word-1' };
    expect((await cardAt(content, 'en', place)).shows.byline.facts[0]).toBe('Lake House');
    expect((await cardAt(content, 'ko', place)).shows.byline.who).toBe('호수의집 아나 루이스');
  });
});

describe('The other cards', () => {
  test('The home card has the mission, the members and their states', async () => {
    const { shows, alt } = await cardAt(real, 'en', { page: 'home' });
    expect(`${shows.lead} ${shows.words.text}`).toBe(alt);
    expect(alt).toMatch(/mission is to organize Korean and Asian Americans/);
    expect(shows.byline.who).toBe('Five members in six states');
    expect(shows.figure).toMatchObject({ kind: 'map', states: ['IL', 'NJ', 'NY', 'PA', 'TX', 'VA'] });
    expect((await cardAt(real, 'ko', { page: 'home' })).shows.byline.who).toBe('여섯 주의 가입 단체 다섯 곳');
  });

  test('An organization’s card has its name in both scripts, its states, its city and its network', async () => {
    const english = await cardAt(real, 'en', organization('minkwon-center'));
    expect(english.shows.words.text).toBe('MinKwon Center for Community Action');
    expect(english.shows.under).toBe('민권센터');
    expect(english.shows.byline).toEqual({
      who: 'New Jersey and New York',
      facts: ['Flushing, NY', 'Member of NAKASEC'],
    });
    const korean = await cardAt(real, 'ko', organization('hana-center'));
    expect(korean.shows.words.text).toBe('하나센터');
    expect(korean.shows.under).toBe('HANA Center');
    expect(korean.shows.byline).toEqual({ who: '일리노이', facts: ['시카고', '나카섹 가입 단체'] });
    expect(korean.alt).toBe('하나센터, HANA Center — 일리노이, 시카고, 나카섹 가입 단체');
  });

  test('The network’s own card has its full name below the short one, and its members’ states', async () => {
    const { shows } = await cardAt(real, 'en', organization('nakasec'));
    expect(shows.words.text).toBe('National Korean American Service & Education Consortium');
    expect(shows.byline).toEqual({ who: 'National organization', facts: ['Founded in 1994'] });
    expect(shows.figure).toMatchObject({ kind: 'map', states: ['IL', 'NJ', 'NY', 'PA', 'TX', 'VA'] });
    expect((await cardAt(real, 'en', organization('nakasec-action-fund'))).shows.figure).toBeUndefined();
  });

  test('A release’s card has its headline, its publishers and its day', async () => {
    const { shows, alt } = await cardAt(real, 'ko', { page: 'release', release: releaseId });
    expect(shows.words.text).toBe('2024년 대선 결과에 대한 아시아계 및 이민자 커뮤니티 반응');
    expect(shows.byline).toEqual({
      who: '나카섹·나카섹 액션펀드',
      otherwise: 'NAKASEC and NAKASEC Action Fund',
      facts: ['보도자료', day.ko],
    });
    expect(alt).toBe(`${shows.words.text} — 나카섹·나카섹 액션펀드, 보도자료, ${day.ko}`);
  });

  test('No card says what only the release’s own page may say', async () => {
    const archive = new Archive(real);
    const all = [...cardsIn(archive, 'en'), ...cardsIn(archive, 'ko')];
    const contact = Object.values(real.releases[0]!.contact!.text).flat().join(' ');
    expect(contact).toContain('Koelzer');
    const slips = JSON.stringify(all);
    for (const word of ['DACA', '다카', 'Koelzer', '703-0992', '@', 'For immediate release', '즉시 보도']) {
      expect(slips).not.toContain(word);
    }
  });
});
