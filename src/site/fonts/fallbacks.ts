/** Our families: words that are quoted, and the interface. */
export type Family = 'Voice' | 'Plain';

export interface Fallback {
  /** The family it stands in for. */
  family: Family;
  name: string;
  /** Full and PostScript names, as `local()` looks for them. */
  local: string[];
  /** Per cent: `size-adjust`, `ascent-override`, `descent-override`. */
  size: number;
  ascent: number;
  descent: number;
  /** Where it may draw at all; everywhere if absent. */
  range?: string;
}

/** Their Latin letters are none of our business. */
const hangul = 'U+1100-11FF,U+3000-318F,U+AC00-D7A3';

const notoSansHangul = ['Noto Sans CJK KR', 'NotoSansCJKkr-Regular', 'Noto Sans KR'];

/**
 * Fonts of the reader's machine, stretched to the measure of ours, so that nothing moves when ours arrive.
 * One family each: two sources in one family would share one measure. Those of phones come first, and each has few names: a
 * browser asks the machine for every name before the one that it has, in each size, before it can draw anything. The figures come from
 * @capsizecss/core 4.1.3 and its metrics; those for Hangul and DejaVu were measured. For Source Serif 4 those are of its
 * 14 px letters: ours, for 24 px, run to 0.9287 of their width (Chromium, over the English text of a release).
 */
export const fallbacks: Fallback[] = [
  {
    family: 'Voice',
    name: 'Voice Fallback Noto',
    local: ['Noto Serif', 'NotoSerif-Regular'],
    size: 92.485,
    ascent: 112.018,
    descent: 36.222,
  },
  {
    family: 'Voice',
    name: 'Voice Fallback Georgia',
    local: ['Georgia'],
    size: 99.787,
    ascent: 103.822,
    descent: 33.572,
  },
  {
    family: 'Voice',
    name: 'Voice Fallback Times',
    // Who has Times New Roman itself has Georgia; this has its measures, by design.
    local: ['Liberation Serif'],
    size: 109.502,
    ascent: 94.61,
    descent: 30.593,
  },
  {
    // What a bare Linux has.
    family: 'Voice',
    name: 'Voice Fallback DejaVu',
    local: ['DejaVu Serif'],
    size: 85.98,
    ascent: 120.49,
    descent: 38.96,
  },
  {
    family: 'Voice',
    name: 'Voice Fallback Noto Hangul',
    local: ['Noto Serif CJK KR', 'Noto Serif KR'],
    size: 100,
    ascent: 115.1,
    descent: 28.6,
    range: hangul,
  },
  {
    // Most phones have no Korean serif. A syllable of ours is 0.966 em wide, one of theirs 0.92.
    family: 'Voice',
    name: 'Voice Fallback Noto Sans Hangul',
    local: notoSansHangul,
    size: 105,
    ascent: 109.62,
    descent: 27.24,
    range: hangul,
  },
  {
    family: 'Plain',
    name: 'Plain Fallback Roboto',
    local: ['Roboto', 'Roboto-Regular'],
    size: 105.098,
    ascent: 90.392,
    descent: 21.409,
  },
  {
    family: 'Plain',
    name: 'Plain Fallback Arial',
    local: ['Arial', 'Liberation Sans'],
    size: 104.868,
    ascent: 90.591,
    descent: 21.456,
  },
  {
    family: 'Plain',
    name: 'Plain Fallback DejaVu',
    local: ['DejaVu Sans'],
    size: 91.39,
    ascent: 103.95,
    descent: 24.62,
  },
  {
    family: 'Plain',
    name: 'Plain Fallback Noto',
    local: notoSansHangul,
    size: 93.95,
    ascent: 101.33,
    descent: 25.65,
    range: hangul,
  },
];
