/** A mark that ends a sentence, and the marks that close after it. */
const finalMark = /[.!?…。！？][’”"'»」』〉》)\]）]*\s*$/u;

/** Whether words end with the mark of their sentence. */
export function isWhole(words: string): boolean {
  return finalMark.test(words.slice(-12));
}
