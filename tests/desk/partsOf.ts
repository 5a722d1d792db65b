import { paragraphsOf } from '../../src/desk/importer/paragraphs';
import { readText } from '../../src/desk/importer/readText';
import { releasePartsOf, type PartsContext } from '../../src/desk/importer/releaseParts';
import type { Paragraph, Span } from '../../src/desk/importer/source';
import type { Language } from '../../src/i18n/languages';

/** The parts of a text in one language as the words they stand for. */
export function partsOf(raw: string, language: Language = 'en', context: PartsContext = {}) {
  const text = readText(raw);
  const { paragraphs, findings } = paragraphsOf([{ name: 'release.txt', text }]);
  const parts = releasePartsOf(
    paragraphs.filter((one) => one.language === language),
    context,
  );
  const words = (span: Span | undefined) => span && text.slice(span.start, span.end);
  const all = (block: Paragraph[]) => block.map(({ span }) => words(span)!);
  return {
    label: words(parts.label),
    day: parts.date?.day,
    headline: words(parts.headline),
    subheadlines: all(parts.subheadlines),
    dateline: words(parts.dateline),
    contact: all(parts.contact),
    boilerplate: all(parts.boilerplate),
    body: all(parts.body),
    findings: [...findings, ...parts.findings].map(({ kind, at }) => [kind, ...at.map(words)]),
  };
}
