/** The card's measures, in pixels. */
import { languages, type Language } from '../../i18n/languages';
import type { CardPlace } from '../../links';
import { cardSize, type Shown } from './card';

type Script = (typeof languages)[Language]['script'];

/** The largest that a kind of card draws its figure, in pixels; its byline keeps to the left of it. */
export const figureRooms: Record<CardPlace['page'], { width: number; height: number }> = {
  home: { width: 460, height: 300 },
  organization: { width: 420, height: 400 },
  release: { width: 250, height: 242 },
  statement: { width: 250, height: 242 },
};

export const edge = { left: 80, right: 80, top: 48, bottom: 60 };
/** From edge to edge. */
export const measure = cardSize.width - edge.left - edge.right;

/** Least distances: of the byline from the words, of the figure from words beside and above it. */
export const gap = { byline: 34, beside: 30, above: 14 };

/** A size of the large words. */
export interface Step {
  size: number;
  line: number;
  /** For at most so many lines; as many as there is room for if absent. */
  lines?: number;
}

/** Largest first. The last is as small as can still be read where a chat shows the card at half its size. */
const steps: Record<Script, [Step, ...Step[]]> = {
  Latin: [
    { size: 72, line: 86, lines: 2 },
    { size: 64, line: 79, lines: 3 },
    { size: 56, line: 70 },
    { size: 50, line: 63 },
    { size: 45, line: 57 },
    { size: 40, line: 51 },
    { size: 36, line: 46 },
    { size: 33, line: 42 },
    { size: 30, line: 38 },
  ],
  Hangul: [
    { size: 60, line: 94, lines: 2 },
    { size: 52, line: 84, lines: 3 },
    { size: 46, line: 76 },
    { size: 41, line: 67 },
    { size: 37, line: 60 },
    { size: 33, line: 53 },
    { size: 30, line: 48 },
    { size: 28, line: 44 },
  ],
};

/** The sizes for a card's large words. */
export function stepsFor({ words: { language } }: Shown): [Step, ...Step[]] {
  return steps[languages[language].script];
}

/** `under`: the distance from the large words to the line below them, as Hangul's lines stand wider apart. */
const scripts: Record<Script, { tracking: string; under: number }> = {
  Latin: { tracking: '-0.016em', under: 18 },
  Hangul: { tracking: '-0.02em', under: 8 },
};

/** What its words' script asks of a card. */
export function scriptOf({ words: { language } }: Shown) {
  return scripts[languages[language].script];
}
