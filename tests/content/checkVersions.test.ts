import { expect, test } from 'vitest';
import type { ReleaseVersion } from '../../src/content/schema';
import { releaseFile, saidAfterRelease } from './authored';

const text = { en: 'A telephone number is corrected.', ko: '전화번호를 바로잡았습니다.' };

function saidOf(...versions: ReleaseVersion[]) {
  return saidAfterRelease((release) => void (release.versions = versions));
}

test('a staff member who says when a release was corrected, and what changed, is let through', () => {
  expect(saidOf({ date: '2024-11-08', text })).toEqual([]);
  expect(saidOf({ date: '2024-11-06', text }, { date: '2024-11-06', text, statements: ['joint'] })).toEqual(
    [],
  );
});

test('a staff member who leaves the list of corrections empty is told', () => {
  expect(saidOf()).toEqual([`${releaseFile}: versions: has no version`]);
});

test('a staff member who dates a correction on no day is told', () => {
  expect(saidOf({ date: '2024-11-31', text })).toEqual([
    `${releaseFile}: versions[0].date: is no day of the calendar`,
  ]);
});

test('a staff member who dates a correction before its release is told', () => {
  expect(saidOf({ date: '2024-11-05', text })).toEqual([
    `${releaseFile}: versions[0].date: is 2024-11-05, before the release’s own 2024-11-06`,
  ]);
});

test('a staff member who writes the newest correction first is told', () => {
  expect(saidOf({ date: '2024-11-09', text }, { date: '2024-11-08', text })).toEqual([
    `${releaseFile}: versions[1].date: is 2024-11-08, before 2024-11-09: the oldest stands first`,
  ]);
});

test('a staff member who says what changed in one language only is told', () => {
  expect(saidOf({ date: '2024-11-08', text: { en: text.en } })).toEqual([
    `${releaseFile}: versions[0].text.ko: is missing`,
  ]);
});

test('a staff member who names a statement that isn’t there as corrected, or one twice, or none, is told', () => {
  expect(saidOf({ date: '2024-11-08', text, statements: ['joint', 'nobody', 'joint'] })).toEqual([
    `${releaseFile}: versions[0].statements[2]: names “joint” again`,
    `${releaseFile}: versions[0].statements[1]: “nobody” is no statement of this release`,
  ]);
  expect(saidOf({ date: '2024-11-08', text, statements: [] })).toEqual([
    `${releaseFile}: versions[0].statements: names no statement`,
  ]);
});
