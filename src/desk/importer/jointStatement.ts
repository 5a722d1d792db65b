/** Tells a statement that organizations make together from narrative. */
import type { Language } from '../../i18n/languages';
import type { Paragraph } from './source';

const firstPerson: Record<Language, RegExp> = {
  en: /\b(?:we|our|us|ours|ourselves)\b/iu,
  ko: /우리|저희/u,
};

/** The paragraphs at the head of a release's body in which its publishers speak for themselves. */
export function jointParagraphs(rest: readonly Paragraph[], before: number | undefined): Paragraph[] {
  const head = rest.filter(({ span }) => before === undefined || span.start < before);
  const end = head.findIndex(({ text, language }) => !firstPerson[language].test(text));
  return end < 0 ? [...head] : head.slice(0, end);
}
