/**
 * What the rest of the app says in CSS: one family a style, all scripts in it. Light on purpose, so that
 * `tailwind.config.ts` can read it. The names are ours: the licences reserve the typefaces' own for the
 * unchanged fonts.
 */
import { type Family, fallbacks } from './fallbacks';

/**
 * The families beside each of ours that hold its Hangul where that is cut apart (`slices.ts`). Pages in Korean ask the first,
 * which has all of it; others, which show names only, ask the second before.
 */
export type HangulFamily = 'hangul' | 'names';

/** A family, or one of those beside it. */
export function familyOf(family: Family, beside?: HangulFamily): string {
  return beside ? `"${family} ${beside}"` : family;
}

/**
 * Which of these are asked for it. Where nothing is cut apart they say nothing, and the family itself holds its Hangul: a
 * browser asks the machine for each name that the page doesn't give it, in each size, before it can draw anything.
 */
const hangulOf: Record<Family, string> = { Voice: '--voice-hangul', Plain: '--plain-hangul' };

/** The rule that says which, in this order, for pages in some language: an English page may quote in Korean. */
export function hangulFrom(besides: HangulFamily[], selector: string): string {
  const rules = (Object.keys(hangulOf) as Family[]).map(
    (family) => `${hangulOf[family]}:${besides.map((beside) => familyOf(family, beside)).join(',')}`,
  );
  return `${selector}{${rules.join(';')}}`;
}

/**
 * Values for `font-family`: ours, its measured stand-ins, the whole typefaces, which the publishing desk alone loads
 * (`pages/desk/wholeTypefaces.ts`), then whatever else the machine has.
 */
export const stacks = {
  /** Quotations, headlines and headings: weights 400 and 600. */
  serif: stack('Voice', ['Noto Serif KR', 'Noto Serif CJK KR', 'AppleMyungjo', 'Batang', 'serif']),
  /** The interface: weights 400 to 600. */
  sans: stack('Plain', ['Pretendard Variable', 'Apple SD Gothic Neo', 'Malgun Gothic', 'sans-serif']),
};

function stack(family: Family, system: string[]) {
  const standIns = fallbacks.filter((fallback) => fallback.family === family).map(({ name }) => name);
  const others = [...standIns, ...system].map((name) => (name.includes(' ') ? `"${name}"` : name));
  return [family, `var(${hangulOf[family]}, ${family})`, ...others].join(', ');
}
