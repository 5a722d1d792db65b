import { describe, expect, test } from 'vitest';
import { stateCodes, type StateCode } from '../../src/content/states';
import type { Member } from '../../src/content/views';
import { membersByState, otherStates } from '../../src/organizations/membersByState';
import { seatName } from '../../src/organizations/seatName';

const member = (id: string, ...states: StateCode[]): Member => ({ id, name: { text: id }, states });

describe('Members by state', () => {
  const members = [member('b', 'NY', 'NJ'), member('a', 'NY'), member('c', 'VA')];

  test('stand in each language’s alphabetical order', () => {
    const codes = (language: 'en' | 'ko') => membersByState(members, language).map(({ state }) => state);
    expect(codes('en')).toEqual(['NJ', 'NY', 'VA']);
    expect(codes('ko')).toEqual(['NY', 'NJ', 'VA']);
  });

  test('keep the network’s order inside a state', () => {
    const [, newYork] = membersByState(members, 'en');
    expect(newYork?.members.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('and the states without one are all states, each once', () => {
    const all = [...membersByState(members, 'ko').map(({ state }) => state), ...otherStates(members, 'ko')];
    expect(all.toSorted()).toEqual(stateCodes.toSorted());
  });

  test('are none where there is no member', () => {
    expect(membersByState([], 'en')).toEqual([]);
    expect(otherStates([], 'en')).toHaveLength(51);
  });
});

test('A seat names its state only where the context doesn’t', () => {
  const seat = { city: 'Flushing', state: 'NY' } as const;
  expect(seatName(seat, 'en', 'NY')).toBe('Flushing');
  expect(seatName(seat, 'en', 'NJ')).toBe('Flushing, NY');
  expect(seatName(seat, 'en')).toBe('Flushing, NY');
  expect(seatName({ city: '플러싱', state: 'NY' }, 'ko')).toBe('뉴욕 플러싱');
});
