import { describe, expect, test } from 'vitest';
import { KnownPeople } from '../../src/desk/importer/known';
import { realContent } from '../realContent';

const known = new KnownPeople(realContent().network);

describe('the network knows an organization', () => {
  test.each([
    ['MinKwon', 'minkwon-center', 'form'],
    ['MinKwon Center', 'minkwon-center', 'form'],
    ['the Minkwon Center’s', 'minkwon-center', 'form'],
    ['National Korean American Service and Education Consortium', 'nakasec', 'same'],
    ['미교협', 'nakasec', 'same'],
    ['NAKASEC VA', 'hamkae-center', 'same'],
    ['나카섹 액션 펀드', 'nakasec-action-fund', 'same'],
    ['Woori Junto', 'woori-juntos', 'near'],
  ])('by “%s”', (written, id, likeness) => {
    expect(known.organization(written)).toMatchObject({ known: { id }, likeness });
  });

  test.each(['Woori', 'National', 'Center', 'National Korean Bank', '하나은행'])('not by “%s”', (written) => {
    expect(known.organization(written)).toBeUndefined();
  });
});

describe('the network knows a person', () => {
  test.each([
    ['Jung-Woo Kim', 'jung-woo-kim', 'same'],
    ['Kim Jung Woo', 'jung-woo-kim', 'form'],
    ['존박', 'john-park', 'same'],
    ['박 존', 'john-park', 'form'],
    ['Denae Kovac', 'danae-kovac', 'near'],
    ['BECKY BELCORE', 'becky-belcore', 'same'],
  ])('by “%s”', (written, id, likeness) => {
    expect(known.person(written)).toMatchObject({ known: { id }, likeness });
  });

  test.each(['Kim', 'John Parker', 'Mel Gee', '김정수'])('not by “%s”', (written) => {
    expect(known.person(written)).toBeUndefined();
  });
});

test('names are found in their places in a text', () => {
  const text = '하나센터(HANA Center)의 드내 코박 사무총장은 MinKwon Center for Community Action과 함께';
  const names = [...known.peopleIn(text), ...known.organizationsIn(text)];
  expect(names.map(({ start, end }) => text.slice(start, end))).toEqual([
    '드내 코박',
    '하나센터',
    'HANA Center',
    'MinKwon Center for Community Action',
  ]);
  expect(known.organizationsIn('Reunion at the Shana Center. Mel. Lee')).toEqual([]);
});
