import { expect, test } from 'vitest';
import { isRule } from '../../src/desk/importer/lines';
import { paragraphsOf } from '../../src/desk/importer/paragraphs';
import { readText } from '../../src/desk/importer/readText';
import { releasePartsOf } from '../../src/desk/importer/releaseParts';
import { languageCodes } from '../../src/i18n/languages';
import { realContent } from '../realContent';

/** Lines that releases are made of, and some that they aren't. */
const lines = [
  'FOR IMMEDIATE RELEASE',
  '즉시 보도',
  'March 4, 2025',
  '2025년 3월 4일(화)',
  'Contact: Jane Doe',
  'jane@tenants.example',
  '(213) 555-0100',
  '문의: 문지현 718-555-0136',
  'Tenants March for a Longer Notice',
  '세입자들, 퇴거 통보 기간 연장 요구',
  'About Us',
  'About Tenants Together',
  '단체 소개',
  '###',
  '-30-',
  '***',
  '---',
  'Share this',
  'Dejar una respuesta',
  'WASHINGTON, D.C. – The board listened until ten in the evening and then voted to hear the tenants again in May.',
  '워싱턴 D.C. – 위원회는 밤 10시까지 이들의 이야기를 들은 뒤 5월에 다시 공청회를 열기로 했다.',
  '“Nobody was asked, and everybody was moved,” said Ana Ruiz, who has lived on Elm Street for thirty years.',
  '“아무도 묻지 않았다”고 말했다.',
  'Tenants Together is a network of renters in nine counties.',
  '',
  '',
  '',
  '   ',
  '• one',
  '1. two',
  '[1] https://a.example',
  'FOR IMMEDIATE RELEASE | 즉시 보도',
  '“”"«»「」',
  '((((((',
  'a',
  '가',
  '12/31/99',
  '0년 0월 0일',
  'Headline:',
  ':',
  '\u200B',
  '\u00A0',
  '- ',
  '—',
  'Las familias de nuestra comunidad no están solas.',
];

/** The same numbers every time. */
function* numbers(seed: number) {
  for (let state = seed; ;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

function readAll(text: string) {
  const { paragraphs, findings } = paragraphsOf([{ name: 'a.txt', text }]);
  return {
    paragraphs,
    findings,
    parts: languageCodes.map((language) =>
      releasePartsOf(paragraphs.filter((one) => one.language === language)),
    ),
  };
}

test('Whatever the text, each word of it is in exactly one part, or named by a finding, or a rule', () => {
  const random = numbers(4);
  const next = () => random.next().value!;
  for (let round = 0; round < 600; round += 1) {
    const text = readText(
      Array.from({ length: 1 + next() * 30 }, () => lines[Math.floor(next() * lines.length)]).join(
        next() < 0.5 ? '\n' : '\n\n',
      ),
    );
    const { paragraphs, findings, parts } = readAll(text);
    const times = new Uint8Array(text.length);
    const mark = ({ start, end }: { start: number; end: number }) => {
      for (let at = start; at < end; at += 1) times[at]! += 1;
    };
    for (const part of parts) {
      [part.label, part.headline].forEach((span) => span && mark(span));
      [...part.subheadlines, ...part.contact, ...part.boilerplate, ...part.body].forEach(({ span }) =>
        mark(span),
      );
      // A day or a place may stand in the text as well.
      const named = [...part.findings.flatMap(({ at }) => at), part.date?.at, part.dateline];
      named.forEach((span) => span && times[span.start] === 0 && mark(span));
    }
    findings.flatMap(({ at }) => at).forEach(mark);
    const lost = paragraphs.filter(
      ({ span, text: words }) =>
        !isRule(words) && !times.slice(span.start, span.end).some((count) => count > 0),
    );
    expect(lost.map(({ text: words }) => words)).toEqual([]);
    expect(times.findIndex((count) => count > 1)).toBe(-1);
    for (const { span, text: words } of paragraphs)
      expect(words).toBe(text.slice(span.start, span.end).replace(/\s/gu, ' '));
  }
});

test('Ten times the text takes about ten times as long, hostile or not', { timeout: 120_000 }, () => {
  const release = JSON.stringify(realContent().releases[0]!.body).replaceAll('","', '\n\n');
  const texts = [
    release,
    '“'.repeat(2000),
    'A '.repeat(2000),
    '가'.repeat(2000),
    'a\n'.repeat(2000),
    '(((A, B, C & '.repeat(300),
    '- '.repeat(2000),
    'March 4, '.repeat(500),
    '1.1.'.repeat(900),
    ' \n\n'.repeat(2000),
    'Contact: About ### '.repeat(200),
    'Q: a\nA: b\n'.repeat(300),
    'AB (c)\nd\n'.repeat(400),
  ];
  for (const piece of texts) {
    const took = (length: number) => {
      const text = readText(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
      const start = performance.now();
      readAll(text);
      return performance.now() - start;
    };
    took(20_000);
    const short = Math.min(took(20_000), took(20_000));
    const long = took(200_000);
    expect(long, piece.slice(0, 20)).toBeLessThan(Math.max(short * 40, 3000));
  }
});
