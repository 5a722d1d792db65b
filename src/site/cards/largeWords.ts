/** A card's large words: in lines, and one by one for measuring. */
import { unbrokenWords } from '../../i18n/unbrokenWords';
import type { Role } from '../fonts/typefaces';
import type { Shown } from './card';
import type { Piece } from './pen';
import { measure, scriptOf, type Step } from './sizes';

/** The opening mark hangs in the margin. */
export function largeWords(shows: Shown, step: Step, lines: readonly string[]): Piece {
  const { role, style } = largeStyle(shows, step);
  const mark: Piece = { text: '“', role, style: { position: 'absolute', right: '100%', top: 0 } };
  return {
    id: 'words',
    style: { position: 'relative', display: 'flex', flexDirection: 'column', ...style, whiteSpace: 'nowrap' },
    pieces: [...lines.map((text): Piece => ({ text, role })), ...(shows.kind === 'statement' ? [mark] : [])],
  };
}

/**
 * The large words for measuring: one to a line, as many together as no line may break. (`apart` is wider than
 * `together` by a space.)
 */
export function sample(shows: Shown, step: Step): Piece {
  const { role, style } = largeStyle(shows, step);
  const inline = { display: 'inline' };
  const pieces = unbrokenWords(largeText(shows)).map(({ text, isWhole }): Piece => ({
    text,
    role,
    style: { ...inline, ...(isWhole && { whiteSpace: 'nowrap' }) },
  }));
  const line = (id: string, text: string): Piece => ({
    id,
    style: { display: 'block', ...style },
    pieces: [{ text, role, style: inline }],
  });
  return {
    style: { display: 'flex', flexDirection: 'column', width: measure, wordBreak: 'keep-all' },
    pieces: [
      { id: 'words', style: { display: 'block', width: 1, ...style }, pieces },
      line('apart', 'n n'),
      line('together', 'nn'),
    ],
  };
}

/** The large words as they run on, with their closing mark. */
export function largeText({ kind, words: { text } }: Shown): string {
  return kind === 'statement' ? `${text}”` : text;
}

function largeStyle(shows: Shown, step: Step) {
  const { kind } = shows;
  const role: Role = kind === 'organization' || kind === 'release' ? 'serifBold' : 'serif';
  return {
    role,
    style: {
      fontSize: step.size,
      lineHeight: `${step.line}px`,
      letterSpacing: scriptOf(shows).tracking,
    },
  };
}
