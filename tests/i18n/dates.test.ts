import { afterEach, describe, expect, test } from 'vitest';
import { formatDay } from '../../src/i18n/dates';

const here = process.env['TZ'];

afterEach(() => {
  if (here === undefined) delete process.env['TZ'];
  else process.env['TZ'] = here;
});

describe.each(['UTC', 'America/Los_Angeles', 'Asia/Seoul', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'A day in %s',
  (zone) => {
    test('is the day that the release says', () => {
      process.env['TZ'] = zone;
      expect(formatDay('2024-11-06', 'en')).toBe('November 6, 2024');
      expect(formatDay('2024-11-06', 'ko')).toBe('2024년 11월 6일');
      expect(formatDay('2024-01-01', 'en')).toBe('January 1, 2024');
      expect(formatDay('2024-02-29', 'ko')).toBe('2024년 2월 29일');
    });
  },
);

test('The zones above are different from each other here', () => {
  process.env['TZ'] = 'Pacific/Pago_Pago';
  const day = new Date('2024-11-06T00:00:00Z').getDate();
  process.env['TZ'] = 'Pacific/Kiritimati';
  expect(new Date('2024-11-06T00:00:00Z').getDate()).not.toBe(day);
});
