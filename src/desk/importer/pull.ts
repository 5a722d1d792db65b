/** Proposes what a card shows of a statement: words that stand by themselves, whole in every language. */
import { isWhole } from '../../content/finalMark';
import type { DraftPassage, DraftStatement } from '../draft/draft';
import { merged } from '../draft/passages';
import { languageCodes, type Language } from '../../i18n/languages';
import { printed, type Texts } from './printed';
import type { PerLanguage, Span } from './source';

/** A statement’s sentences, and its printed paragraphs. */
type Printed = Pick<DraftStatement, 'passages' | 'text'>;

/**
 * One passage, or two that stand beside each other. Where the source breaks every passage off with an attribution one
 * that is broken off is proposed, else the last.
 * @returns `isWhole` is false where no passage ends with its sentence in every language.
 */
export function pullOf({ passages, text }: Printed, texts: Texts): { ids: string[]; isWhole: boolean } {
  for (const mayBreak of [false, true]) {
    let best: { ids: string[]; score: number } | undefined;
    for (const [index, passage] of passages.entries()) {
      const two = mayBreak || index === 0 ? [] : [passages.slice(index - 1, index + 1)];
      for (const chosen of [[passage], ...two]) {
        const sides = sidesOf(chosen, texts, mayBreak ? undefined : text);
        if (!sides) continue;
        const score = scoreOf(sides) + (2 * index) / passages.length - (chosen.length - 1) * 1.5;
        if (!best || score >= best.score) best = { ids: chosen.map(({ id }) => id), score };
      }
    }
    if (best) return { ids: best.ids, isWhole: true };
  }
  const last = passages.at(-1);
  return { ids: last ? [last.id] : [], isWhole: passages.length === 0 };
}

/**
 * The words as a card prints them; undefined where a language doesn't end their sentence, or prints them in pieces.
 * @param paragraphs those that they must not be broken off in
 */
function sidesOf(
  passages: readonly DraftPassage[],
  texts: Texts,
  paragraphs?: PerLanguage<Span[]>,
): PerLanguage<string> | undefined {
  const sides: PerLanguage<string> = {};
  for (const language of languageCodes) {
    const spans = passages.flatMap(({ words }) => words[language] ?? []);
    const [first, last] = [spans[0], spans.at(-1)];
    if (!first || !last) continue;
    const isOne = merged(texts, spans, paragraphs?.[language]).length === 1;
    if (paragraphs && !isOne) return undefined;
    const words = printed(texts, { ...first, end: Math.max(first.end, last.end) });
    if (!isWhole(words)) return undefined;
    sides[language] = words;
  }
  return Object.keys(sides).length > 0 ? sides : undefined;
}

/** How many characters a card shows large; beyond the second number it has hardly room. */
const lengths: Record<Language, readonly [ideal: number, most: number]> = { en: [150, 280], ko: [80, 160] };

/** Words that lean on what was said before them. */
const leaning: Record<Language, RegExp> = {
  en: /^[“‘"']?(?:They|Them|Their|He|His|She|Her|It|Its|This|That|These|Those|There|But|And|So|Or|Yet|Because|Such|Instead|Then|Therefore|However|Also|Here|In addition|Moreover|To do (?:this|that|so)|As such|Now)\b/u,
  ko: /^[“‘"']?(?:이를|이는|이것|이들|이러한|이런|그것|그들|그는|그녀|그러나|하지만|그래서|그리고|또한|또|따라서|대신|때문에|그런|그러한|여기|더불어|아울러|이에)(?=[\s,은는이가을를의도에]|$)/u,
};

/** Words of a promise, a demand or a hope. */
const telling: Record<Language, RegExp> = {
  en: /\b(?:will|must|together|future|continue|demand|deserves?|justice|dignity|rights|protect|fight|build|create|never|refuse|hope|community|communities|every|all|home|power|stand)\b/giu,
  ko: /것입니다|해야|하겠습니다|겠습니다|함께|미래|계속|정의|존엄|권리|지키|지킬|싸우|싸울|만들|희망|커뮤니티|공동체|모두|모든|힘/gu,
};

function scoreOf(sides: PerLanguage<string>): number {
  const scores = languageCodes.flatMap((language) => {
    const words = sides[language];
    if (words === undefined) return [];
    const [ideal, most] = lengths[language];
    const { length } = words;
    const told = new Set((words.match(telling[language]) ?? []).map((word) => word.toLowerCase())).size;
    return [
      Math.min(4, told) * 0.6 -
        (leaning[language].test(words) ? 3 : 0) -
        (length < ideal / 3 ? 2 : 0) -
        (length > ideal ? ((length - ideal) / (most - ideal)) * 1.5 : 0) -
        (length > most ? 4 : 0) -
        (/[?？]/u.test(words) ? 1 : 0) -
        strangersIn(words, language),
    ];
  });
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

/** Someone else's name or office takes a card's place from the speaker's own words. */
function strangersIn(words: string, language: Language): number {
  if (language !== 'en') return 0;
  const titles = words.match(
    /\b(?:President|Governor|Gov\.|Senator|Sen\.|Secretary|Mayor|Administration|administration)\b|\p{Ll} \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu,
  );
  return Math.min(2, titles?.length ?? 0);
}
