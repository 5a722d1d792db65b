/**
 * Cuts a text around the words that a line would break in: at a hyphen (`level-headed`, `트럼프-벤스`), or before
 * the particle after a closing mark (`“참여하고”를`). The parts, joined, are the text.
 */
export function unbrokenWords(text: string): { text: string; isWhole: boolean }[] {
  return text
    .split(/(\S*(?:[\p{L}\p{N}]-\p{L}|[”’」』)]\p{Script=Hangul})\S*)/u)
    .map((part, index) => ({ text: part, isWhole: index % 2 === 1 && part.length < 20 }))
    .filter((part) => part.text !== '');
}
