/** Words in lines: which widths break them where. */

/** What no line may break; widths in pixels. */
export interface Word {
  /** Without the space after it. */
  text: string;
  width: number;
  /** The width of the space after it: none at a hyphen, or at the end. */
  space: number;
}

export interface Line {
  text: string;
  width: number;
}

/** Fills line after line. A word wider than that has a line of its own, too wide. */
export function brokenAt(words: readonly Word[], width: number): Line[] {
  const lines: Word[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const joined = line ? line.width + line.space + word.width : Infinity;
    if (line && joined <= width) {
      line.text += (line.space > 0 ? ' ' : '') + word.text;
      line.width = joined;
      line.space = word.space;
    } else {
      lines.push({ ...word });
    }
  }
  return lines;
}

/**
 * The different ways to set words in as many lines as that width needs: first the most even one, whose longest line
 * is shortest (CSS calls it `balance`), then those with longer lines and, most often, a shorter last one.
 */
export function settingsOf(words: readonly Word[], width: number): Line[][] {
  const settings = [brokenAt(words, width)];
  for (;;) {
    const [best = []] = settings;
    const next = brokenAt(words, longest(best) - 0.01);
    if (next.length > best.length || longest(next) >= longest(best)) return settings;
    settings.unshift(next);
  }
}

export function longest(lines: readonly Line[]): number {
  return Math.max(...lines.map((line) => line.width));
}

/** Whether the last line is long enough to end a paragraph well. */
export function endsWell(lines: readonly Line[]): boolean {
  return (lines.at(-1)?.width ?? 0) >= longest(lines) / 2;
}
