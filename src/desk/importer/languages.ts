/**
 * Which language each paragraph is in. Nothing in a release marks the change, and a Korean paragraph may be
 * mostly Latin letters: so what a paragraph's own letters say is weighed against what its neighbours are.
 */
import type { Language } from '../../i18n/languages';
import { daysIn } from './days';
import type { Finding } from './findings';
import { releaseLabel } from './labels';
import { lettersIn, otherLanguageOf, type OtherLanguage } from './otherLanguages';
import { isPageChrome } from './pageChrome';
import type { Unread } from './paragraphs';
import type { Paragraph } from './source';

type State = Language | 'other';
const states: readonly State[] = ['en', 'ko', 'other'];

/** What a change of language must bring in. */
const change = 1.2;

const nowhere: Record<State, number> = { en: 9, ko: 9, other: 9 };

/** A paragraph whose language is certain. */
type Half = Unread & { known?: Language };

/** @param unread one text's paragraphs. */
export function splitByLanguage(unread: Unread[]): { paragraphs: Paragraph[]; findings: Finding[] } {
  const halves = unread.flatMap(bilingualHalves);
  const costs = halves.map(({ text, known }) =>
    known ? { cost: { ...nowhere, [known]: 0 }, other: undefined } : costsOf(text),
  );
  const path = cheapest(costs.map(({ cost }) => cost));
  const findings: Finding[] = [];
  const paragraphs = halves.flatMap(({ span, text, isSetOff }, index): Paragraph[] => {
    const language = path[index]!;
    if (language !== 'other') return [{ span, text, language, isSetOff }];
    const last = findings.at(-1);
    const name = costs[index]!.other;
    if (last && path[index - 1] === 'other' && (name === undefined || last.values?.['language'] === name)) {
      last.at.push(span);
    } else {
      const values = name === undefined ? {} : { values: { language: name } };
      findings.push({ kind: 'otherLanguage', weight: 'look', at: [span], ...values });
    }
    return [];
  });
  return { paragraphs, findings };
}

interface Costs {
  cost: Record<State, number>;
  other: OtherLanguage | undefined;
}

/** What it costs to take a paragraph for each language: nothing where its letters are that language's. */
function costsOf(text: string): Costs {
  const { hangul, latin, foreign } = lettersIn(text);
  const all = hangul + latin + foreign;
  const any: Record<State, number> = { en: 0, ko: 0, other: 1 };
  if (all === 0 || isPageChrome(text)) return { cost: any, other: undefined };
  const other = otherLanguageOf(text);
  if (other) return { cost: { en: 5, ko: 5, other: 0 }, other };
  const share = hangul / (hangul + latin || 1);
  const words = wordsIn(text) * (isSentence(text) ? 1 : 0.5);
  return {
    cost: {
      en: hangul === 0 ? 0 : Math.min(1, hangul / 4) * (share < 0.1 ? 0.4 : Math.min(6, share * 12)),
      ko: share >= 0.25 ? 0 : Math.min(1, words / 8) * 4 * (1 - share / 0.25),
      other: hangul > 0 ? 6 : Math.min(4, 0.6 + words / 4),
    },
    other: undefined,
  };
}

/** Whether small words hold it together, as they don't a name or an address. */
function isSentence(text: string): boolean {
  return /\s(?:the|of|and|to|in|for|on|with|is|are|will|at|by|from|that)\s/u.test(text);
}

/** Latin words that aren't part of an address. */
function wordsIn(text: string): number {
  return text
    .split(' ')
    .filter((word) => /^\P{L}*\p{Script=Latin}{2}/u.test(word) && !/[@/]|\.\p{L}/u.test(word)).length;
}

/** The row of languages that costs least in all, changes of language counted. */
function cheapest(costs: Record<State, number>[]): State[] {
  let sums: Record<State, number> = { en: 0, ko: 0, other: 0 };
  const from: Record<State, State>[] = [];
  for (const cost of costs) {
    const came = {} as Record<State, State>;
    const next = {} as Record<State, number>;
    for (const state of states) {
      const via = (one: State) => sums[one] + (one === state ? 0 : change);
      const best = states.reduce((a, b) => (via(b) < via(a) ? b : a), state);
      came[state] = best;
      next[state] = via(best) + cost[state];
    }
    from.push(came);
    sums = next;
  }
  const path: State[] = [];
  let state = states.reduce((a, b) => (sums[b] < sums[a] ? b : a));
  for (let index = costs.length - 1; index >= 0; index -= 1) {
    path.push(state);
    state = from[index]![state];
  }
  return path.toReversed();
}

/** `FOR IMMEDIATE RELEASE | 즉시 보도`: a line that says one thing in both languages is two. */
function bilingualHalves(paragraph: Unread): Half[] {
  const { text, span } = paragraph;
  if (text.length > 400 || !/\p{Script=Hangul}/u.test(text)) return [paragraph];
  for (const separator of text.matchAll(/\s+[|/–—·•-]+\s+|\s*[|｜/]\s*|\s{3,}/gu)) {
    const end = separator.index;
    const start = end + separator[0].length;
    const [one, other] = [text.slice(0, end), text.slice(start)];
    if (separator[0].trim() === separator[0] && /https?:|www\.|@/u.test(text)) continue;
    const [first, second] = [pureLanguage(one), pureLanguage(other)];
    if (!first || !second || first === second) continue;
    // A dash stands inside headlines, too.
    const isDash = /[–—·•-]/u.test(separator[0]);
    if (isDash && !releaseLabel(one) && !releaseLabel(other) && daysIn(text).length < 2) continue;
    return [
      { ...paragraph, known: first, text: one, span: { ...span, end: span.start + end } },
      { ...paragraph, known: second, text: other, span: { ...span, start: span.start + start } },
    ];
  }
  return [paragraph];
}

/** The language of words that hold next to nothing of the other. */
function pureLanguage(text: string): Language | undefined {
  const { hangul, latin } = lettersIn(text.replace(/\S*(?:@|\.\p{L})\S*/gu, ''));
  if (latin >= 4 && hangul === 0) return 'en';
  return hangul >= 2 && hangul > latin * 3 ? 'ko' : undefined;
}
