/** Loaded when a selection was made, with the library that finds what names it. */
import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { processTextFragmentDirective } from 'text-fragments-polyfill/text-fragment-utils';
import type { SelectedPart } from './selectedPart';

/**
 * The text directive that marks exactly these words: `text=[before-,]start[,end][,-after]`. What it names around
 * the words is of their own paragraphs: what stands beyond them is the interface's, and changes.
 *
 * @returns null where there is none.
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textDirective({ range, text, before, after }: SelectedPart): string | null {
  const { fragment } = generateFragmentFromRange(range.cloneRange());
  if (!fragment) return null;
  const { textStart, textEnd, prefix, suffix } = fragment;
  const own = {
    ...(textEnd ? { textStart, textEnd } : { textStart: text }),
    ...(prefix && before.endsWith(prefix) && { prefix }),
    ...(suffix && after.startsWith(suffix) && { suffix }),
  };
  const found = processTextFragmentDirective(own);
  return found.length === 1 && letters(String(found[0])) === letters(text) ? written(own) : null;
}

/** Between paragraphs there is a space to read, and none in the page. */
function letters(text: string): string {
  return text.replace(/\s+/gu, '');
}

function written({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded(textStart),
    textEnd && encoded(textEnd),
    suffix && `-${encoded(suffix)}`,
  ];
  return `text=${parts.filter(Boolean).join(',')}`;
}

/** Hyphens have a meaning in a directive; and a mark at the end of an address is often taken for its sentence's. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[-.!~*'()]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
