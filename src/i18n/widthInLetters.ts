/** How wide a text is, in Latin letters: a Hangul syllable or a Chinese character is as wide as two. */
export function widthInLetters(text: string): number {
  return text.length + (text.match(/[\p{Script=Hangul}\p{Script=Han}]/gu)?.length ?? 0);
}
