import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { normal } from '../../src/content/verbatim';
import { paragraphsOf } from '../../src/desk/importer/paragraphs';
import { readText } from '../../src/desk/importer/readText';
import { releasePartsOf } from '../../src/desk/importer/releaseParts';
import type { Paragraph, Span } from '../../src/desk/importer/source';
import { realContent } from '../realContent';

const text = readText(readFileSync(new URL('../source/nakasec-2024-11-06.txt', import.meta.url), 'utf8'));
const release = realContent().releases[0]!;
const { paragraphs, findings } = paragraphsOf([{ name: 'release.txt', text }]);
const words = (span: Span | undefined) => span && text.slice(span.start, span.end);
const printed = (block: Paragraph[]) => block.map(({ span }) => normal(text.slice(span.start, span.end)));

test.each(['en', 'ko'] as const)(
  'The parts of the published release come out of its text as they were written by hand: %s',
  (language) => {
    const parts = releasePartsOf(paragraphs.filter((one) => one.language === language));
    expect({
      label: words(parts.label),
      date: parts.date?.day,
      headline: words(parts.headline),
      dateline: words(parts.dateline),
      contact: printed(parts.contact),
      boilerplate: printed(parts.boilerplate),
      body: printed(parts.body),
      subheadlines: parts.subheadlines,
    }).toEqual({
      label: release.label?.[language],
      date: release.date,
      headline: release.headline[language],
      dateline: release.dateline?.[language],
      contact: release.contact?.text[language],
      boilerplate: release.boilerplate?.text[language],
      body: release.body.flatMap((item) => (item.text[language] ?? []).map(normal)),
      subheadlines: [],
    });
    const leftOut = language === 'en' ? 'Ir al contenido principal' : 'Dejar una respuesta';
    expect(parts.findings.map(({ kind, at }) => [kind, at.map(words)])).toEqual([['leftOut', [leftOut]]]);
  },
);

test('No language of the published release is set aside', () => {
  expect(findings).toEqual([]);
});
