/**
 * What the rest of the app says in CSS: one family a style, all scripts in it. Light on purpose, so that
 * `tailwind.config.ts` can read it. The names are ours: the licences reserve the typefaces' own for the
 * unchanged fonts.
 */
import { type Family, fallbacks } from './fallbacks';

/**
 * Values for `font-family`: ours, its measured stand-ins, the whole typefaces, which the publishing desk alone loads
 * (`pages/desk/wholeTypefaces.ts`), then whatever else the machine has.
 */
export const stacks = {
  /** Quotations, headlines and headings: weights 400 and 600. */
  serif: stack('Voice', ['Noto Serif KR', 'Noto Serif CJK KR', 'AppleMyungjo', 'Batang', 'serif']),
  /** The interface: weights 400 to 700. */
  sans: stack('Plain', ['Pretendard Variable', 'Apple SD Gothic Neo', 'Malgun Gothic', 'sans-serif']),
};

function stack(family: Family, system: string[]) {
  const standIns = fallbacks.filter((fallback) => fallback.family === family).map(({ name }) => name);
  return [family, ...standIns, ...system].map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ');
}
