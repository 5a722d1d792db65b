/** The corpus: releases as real ones are written, and how well the importer reads them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { normal } from '../../src/content/verbatim';
import { corpus, corpusNetwork, type LabelledRelease } from './corpus';
import { answersOf, mistakes, share } from './scores';
import type { Answer, Measure } from './score';

/** Every manner of the issue, and those of the documents that carry them. */
const manners = `
  attribution-before attribution-after attribution-inside surname-second said-role-name name-role-said two-speakers
  organization-speaks name-colon-list block-quotation over-paragraphs nested
  straight curly guillemets corner-brackets mixed-marks left-open hard-wrapped no-break-spaces crlf word-oddities docs-oddities
  ko-lead-then-quotation ko-rago ko-myeo title-before-name title-after-name bracketed-other-script
  scare-quotes slogan title-in-marks quoted-to-disagree no-release no-quotation joint outside-voice anonymous
  english-only korean-only bilingual english-first korean-first interleaved two-files
  letterhead contact-top contact-bottom hashes subheadline web-chrome boilerplate latin-boilerplate html docx
`
  .trim()
  .split(/\s+/u);

let releases: LabelledRelease[];
let answers: Answer[];

beforeAll(async () => {
  releases = await corpus();
  answers = await answersOf();
});

describe('The corpus', () => {
  test('has at least thirty releases, and texts that are none', () => {
    expect(releases.filter(({ labels }) => !labels.refused).length).toBeGreaterThanOrEqual(30);
    expect(releases.filter(({ labels }) => labels.refused).length).toBeGreaterThanOrEqual(6);
  });

  test.each(manners)('has at least two texts in the manner “%s”', (manner) => {
    expect(releases.filter(({ labels }) => labels.manners.includes(manner)).length).toBeGreaterThanOrEqual(2);
  });

  test('names no manner that isn’t listed', () => {
    const others = releases.flatMap(({ labels }) => labels.manners.filter((one) => !manners.includes(one)));
    expect([...new Set(others)]).toEqual([]);
  });

  test('labels only what stands in the text, character by character', () => {
    const missing = releases.flatMap(({ name, labels, texts }) => {
      const text = normal(texts.map((one) => one.text).join('\n'));
      const { quotations = [], headline, dateline, contact, boilerplate } = labels;
      const blocks = [contact, boilerplate, ...quotations].flatMap((one) => [
        ...(one?.en ?? []),
        ...(one?.ko ?? []),
      ]);
      const lines = [...blocks, headline?.en, headline?.ko, dateline?.en, dateline?.ko];
      return lines
        .filter((line) => line !== undefined && !text.includes(line))
        .map((line) => `${name}: ${line}`);
    });
    expect(missing).toEqual([]);
  });

  test('knows of people and organizations that the network has, and of others', () => {
    const known = new Set(corpusNetwork().people.map(({ name }) => name.en!));
    const speakers = new Set(
      releases.flatMap(({ labels }) => labels.quotations ?? []).flatMap((one) => one.speakers),
    );
    expect([...speakers].filter((name) => known.has(name)).length).toBeGreaterThanOrEqual(10);
    expect([...speakers].filter((name) => !known.has(name)).length).toBeGreaterThanOrEqual(10);
  });
});

describe('The importer, over the corpus,', () => {
  const wrong = (...of: Measure[]) => mistakes(answers.filter(({ measure }) => of.includes(measure)));

  test('finds at least 98 of 100 quotations, exactly', () => {
    expect(share(answers, 'stretches'), wrong('stretches')).toBeGreaterThanOrEqual(0.98);
    expect(share(answers, 'quotations'), wrong('quotations')).toBeGreaterThanOrEqual(0.98);
  });

  test('gives at least 97 of 100 to their speaker', () => {
    expect(share(answers, 'speakers'), wrong('speakers')).toBeGreaterThanOrEqual(0.97);
  });

  test('imports at most one in a hundred that nobody said', () => {
    expect(share(answers, 'imports'), wrong('imports')).toBeGreaterThanOrEqual(0.99);
  });

  test('refuses what is no release, and nothing else', () => {
    expect(share(answers, 'refusals'), wrong('refusals')).toBe(1);
  });
});
