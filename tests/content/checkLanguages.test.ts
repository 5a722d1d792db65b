import { expect, test } from 'vitest';
import type { Release } from '../../src/content/schema';
import {
  authored,
  passage,
  releaseFile,
  saidAfterNetwork,
  saidAfterRelease,
  saidOf,
  statement,
} from './authored';

/** Takes the Korean out of the release as if it had been published in English alone. */
function withoutKorean(release: Release) {
  const { label, dateline, headline, contact, boilerplate } = release;
  const texts = [label, dateline, headline, contact?.text, boilerplate?.text];
  const spoken = release.body.flatMap((item) =>
    item.kind === 'statement' ? [item.text, item.title, ...item.passages] : [item.text],
  );
  for (const text of [...texts, ...spoken]) delete text?.ko;
}

test('a staff member who leaves a language out without naming it is told of every place', () => {
  const said = saidAfterRelease(withoutKorean);
  const hint = 'is missing: write it, or name the language in “missing”';
  expect(said).toContain(`${releaseFile}: headline.ko: ${hint}`);
  expect(said).toContain(`${releaseFile}: boilerplate.text.ko: ${hint}`);
  expect(said).toContain(`${releaseFile}: body[7].passages[4].ko: ${hint}`);
  expect(said.filter((line) => !line.endsWith(hint))).toEqual([]);
});

test('a staff member who names the language that was never published is let through', () => {
  expect(
    saidAfterRelease((release) => {
      withoutKorean(release);
      release.missing = ['ko'];
    }),
  ).toEqual([]);
});

test('a staff member who leaves one passage out in one language is told', () => {
  const said = saidAfterRelease((release) => void delete passage(release, 'mel-lee', 's4').ko);
  expect(said[1]).toBe(
    `${releaseFile}: body[6].passages[3].ko: is missing: write it, or name the language in “missing”`,
  );
  expect(said[0]).toMatch(/body\[6\]\.text\.ko: these words stand in no passage/);
});

test('a title may stand in one language only, as where the other presents its speaker by name alone', () => {
  expect(saidAfterRelease((release) => void delete statement(release, 'mel-lee').title?.ko)).toEqual([]);
});

test('a staff member who names a language as missing and writes it all the same is told', () => {
  expect(
    saidAfterRelease((release) => {
      withoutKorean(release);
      release.missing = ['ko'];
      release.headline.ko = '대선 결과';
    }),
  ).toEqual([`${releaseFile}: headline.ko: is written, but the release names this language as missing`]);
});

test('a staff member who names every language as missing is told', () => {
  expect(saidAfterRelease((release) => void (release.missing = ['en', 'ko']))).toEqual([
    `${releaseFile}: missing: names every language of the network`,
  ]);
});

test('a staff member who leaves texts of the network out in one language is told of each', () => {
  expect(
    saidAfterNetwork(({ people, mission, organizations: [nakasec, , hana, hamkae] }) => {
      delete mission.leadIn.en;
      delete mission.words.en;
      delete nakasec?.name.en;
      delete nakasec?.fullName?.ko;
      delete hana?.seat?.city.ko;
      delete hana?.founded?.from?.ko;
      delete hamkae?.otherOffices?.[0]?.city.ko;
      delete people[0]?.name.ko;
    }),
  ).toEqual([
    'network.json: mission.leadIn.en: is missing',
    'network.json: mission.words.en: is missing',
    'network.json: organizations[0].name.en: is missing',
    'network.json: organizations[0].fullName.ko: is missing',
    'network.json: organizations[2].seat.city.ko: is missing',
    'network.json: organizations[2].founded.from.ko: is missing',
    'network.json: organizations[3].otherOffices[0].city.ko: is missing',
    'network.json: people[0].name.ko: is missing',
  ]);
});

test('a staff member who writes a language that the network doesn’t list is told', () => {
  const said = saidAfterNetwork((network) => void (network.languages = ['en']));
  expect(said).toContain('network.json: people[0].name.ko: is in a language that the network doesn’t list');
  expect(said).toContain(`${releaseFile}: headline.ko: is in a language that the network doesn’t list`);
});

test('a staff member who names a language as missing that the network doesn’t have is told', () => {
  const files = authored().map((file) => ({
    ...file,
    text: file.text
      .replace(/"languages": \[[^\]]*\]/, '"languages": ["en"]')
      .replace('"id": "2024-11-06-election-results",', '$& "missing": ["ko"],'),
  }));
  expect(saidOf(files)).toContain(`${releaseFile}: missing[0]: “ko” is no language of this network anyway`);
});

test('a staff member who names a missing language twice is told', () => {
  expect(
    saidAfterRelease((release) => {
      withoutKorean(release);
      release.missing = ['ko', 'ko'];
    }),
  ).toEqual([`${releaseFile}: missing[1]: names “ko” again`]);
});

/** Takes the Korean out of one statement, as if the Korean version of the release hadn't it. */
function withoutItsKorean(release: Release) {
  const said = statement(release, 'mel-lee');
  for (const text of [said.text, said.title, ...said.passages]) delete text?.ko;
  said.missing = ['ko'];
  return said;
}

test('a staff member whose Korean version lacks a statement, a paragraph or the contact is let through', () => {
  expect(
    saidAfterRelease((release) => {
      withoutItsKorean(release);
      release.body.push({ kind: 'paragraph', text: { en: ['In English only.'] }, missing: ['ko'] });
      release.contact = { text: { en: ['Press desk'] }, missing: ['ko'] };
      delete release.label?.ko;
    }),
  ).toEqual([]);
});

test('a staff member who writes what a part of the release names as missing is told', () => {
  expect(saidAfterRelease((release) => void (withoutItsKorean(release).title!.ko = '사무총장'))).toEqual([
    `${releaseFile}: body[6].title.ko: is written, but its statement names this language as missing`,
  ]);
});

test('a staff member whose statement has no language left is told', () => {
  expect(saidAfterRelease((release) => void (withoutItsKorean(release).missing = ['ko', 'en']))).toEqual([
    `${releaseFile}: body[6].missing: names every language of the release`,
  ]);
});

test('a staff member whose statement names a language twice, or one that the release names, is told', () => {
  expect(saidAfterRelease((release) => void (withoutItsKorean(release).missing = ['ko', 'ko']))).toEqual([
    `${releaseFile}: body[6].missing[1]: names “ko” again`,
  ]);
  expect(
    saidAfterRelease((release) => {
      withoutKorean(release);
      release.missing = ['ko'];
      statement(release, 'mel-lee').missing = ['ko'];
    }),
  ).toEqual([`${releaseFile}: body[6].missing[0]: names “ko”, which the release names already`]);
});
