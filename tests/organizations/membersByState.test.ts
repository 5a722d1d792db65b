import { describe, expect, test } from 'vitest';
import { stateCodes, type StateCode } from '../../src/content/states';
import type { Member } from '../../src/content/views';
import { membersIn, otherStates } from '../../src/organizations/membersByState';
import { seatName } from '../../src/organizations/seatName';

const member = (id: string, ...states: StateCode[]): Member => ({ id, name: { text: id }, states });

describe('Members by state', () => {
  const members = [member('b', 'NY', 'NJ'), member('a', 'NY'), member('c', 'VA')];

  test('keep the network’s order inside a state, and stand under each of theirs', () => {
    expect(membersIn(members, 'NY').map(({ id }) => id)).toEqual(['b', 'a']);
    expect(membersIn(members, 'NJ').map(({ id }) => id)).toEqual(['b']);
    expect(membersIn(members, 'OH')).toEqual([]);
  });

  test('and the states without one are all states, each once, in each language’s alphabetical order', () => {
    const byState = (['NY', 'NJ', 'VA'] as const).map((state) => ({ state, members: 1 }));
    const others = otherStates({ byState }, 'ko');
    expect([...byState.map(({ state }) => state), ...others].toSorted()).toEqual(stateCodes.toSorted());
    expect([others[0], others.at(-1)]).toEqual(['NV', 'HI']);
    expect(otherStates({ byState: [] }, 'en')).toHaveLength(51);
  });
});

test('A seat names its state only where the context doesn’t', () => {
  const seat = { city: 'Flushing', state: 'NY' } as const;
  expect(seatName(seat, 'en', 'NY')).toBe('Flushing');
  expect(seatName(seat, 'en', 'NJ')).toBe('Flushing, NY');
  expect(seatName(seat, 'en')).toBe('Flushing, NY');
  expect(seatName({ city: '플러싱', state: 'NY' }, 'ko')).toBe('뉴욕 플러싱');
});
