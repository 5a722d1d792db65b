/** The sentences that someone says: one that an attribution interrupts is one sentence in two pieces. */
import { isWhole } from '../../content/finalMark';
import { wordsAt } from '../draft/spans';
import type { Language } from '../../i18n/languages';
import type { Texts } from './printed';
import { sentencesIn } from './sentences';
import type { Span } from './source';

/** @param stretches what is said, in order @returns each sentence's pieces. */
export function saidSentences(stretches: readonly Span[], language: Language, texts: Texts): Span[][] {
  const sentences: Span[][] = [];
  let before: Span | undefined;
  for (const stretch of stretches) {
    const [head, ...rest] = sentencesIn(texts, stretch);
    if (!head) continue;
    const last = sentences.at(-1);
    if (last && before && goesOn(before, head, language, texts)) last.push(head);
    else sentences.push([head]);
    sentences.push(...rest.map((one) => [one]));
    before = rest.at(-1) ?? head;
  }
  return sentences;
}

/** Whether a stretch goes on with the sentence that the one before it broke off. */
function goesOn(before: Span, after: Span, language: Language, texts: Texts): boolean {
  if (before.text !== after.text) return false;
  const said = wordsAt(texts, before);
  if (isWhole(said)) return false;
  const between = wordsAt(texts, { text: before.text, start: before.end, end: after.start });
  const next = wordsAt(texts, { ...after, end: Math.min(after.end, after.start + 40) });
  if (/^[\s“‘"'(…]*\p{Ll}/u.test(next)) return true;
  if (between.includes('\n\n')) return false;
  const lead = between.replace(/[\s“"«「『]+$/u, '').slice(-1);
  if (language === 'ko') return lead === ',' && /[,，]\s*$/u.test(said);
  return lead === ',' || lead === '–' || lead === '—';
}
