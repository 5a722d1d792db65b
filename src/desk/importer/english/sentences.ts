/** Where the sentences of a release's own prose begin. Of the words it quotes, `importer/sentences` tells more. */

const abbreviations =
  /(?:^|[\s(“"])(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Rev|Dr|Rep|Reps|Sen|Sens|Mr|Ms|Mrs|Mx|Jr|Sr|St|Inc|Gov|Hon|Fr|Prof|Lt|Gen|Col|Capt|Sgt|Atty|Asst|Assoc|Ald|Del|No|Esq|Ph\.?D|Ave|Corp|Co|Dept|Univ|Ft|Mt|vs|etc|e\.g|i\.e|a\.m|p\.m|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)$/u;

/** The first place from `from` on where a sentence has ended: after its mark, or the text's end. */
export function sentenceEnd(text: string, from: number): number {
  const ends = /[.!?…]+["”’»)\]]*(?=\s|$)/gu;
  ends.lastIndex = from;
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && isAbbreviation(text, match.index, end)) continue;
    return end;
  }
  return text.length;
}

/** `U.S.` and `Rev.` end no sentence, and neither does a point before a small letter. */
function isAbbreviation(text: string, point: number, end: number): boolean {
  const next = /^\s*(\S)/u.exec(text.slice(end, end + 8))?.[1];
  if (next === undefined) return false;
  if (/[\p{Ll},;]/u.test(next)) return true;
  return abbreviations.test(text.slice(Math.max(0, point - 12), point));
}

/** Where the last sentence of a stretch begins that may still be unfinished: `… home. Mel Lee said: ` at `Mel`. */
export function lastSentenceStart(text: string): number {
  const length = text.trimEnd().length;
  let start = 0;
  for (let end = sentenceEnd(text, 0); end < length; end = sentenceEnd(text, end)) start = end;
  while (start < length && /\s/u.test(text.charAt(start))) start += 1;
  return start;
}

/** How long `WASHINGTON, D.C. (Nov. 6) — ` is at the head of a paragraph. */
export function datelineLength(text: string): number {
  const [line = '', place = ''] =
    /^(\p{Lu}[^:“”"–—]{2,70}?)\s*(?:[–—]+|-{1,2}(?=\s))\s*/u.exec(text.slice(0, 90)) ?? [];
  const isPlace =
    /^[^\p{Ll}]+$/u.test(place.replace(/\(.*|\d.*/u, '')) ||
    /,\s*(?:\p{Lu}\.?\s?\p{Lu}\.?|\p{Lu}\p{L}+\.?)(?:\s*\(.*\)|,.*)?$/u.test(place) ||
    /\d{4}$/u.test(place);
  return isPlace ? line.length : 0;
}
