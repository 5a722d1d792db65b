/**
 * Text as the importer reads it. What is changed here is no word of anybody's: letters typed in two parts become
 * the one they are (Unicode NFC), every way to end a line becomes `\n`, and the mark for byte order and the `>` with
 * which mail programs quote are taken off. All else stays as typed: no-break spaces, soft hyphens and zero-width
 * characters too, which a finding names where they stand in a quotation.
 */

/** CR, form feeds, vertical tabs (Word's soft line break), NEL, and Unicode's own ends of lines and paragraphs. */
const lineEnd = /\r\n?|[\f\v\u0085\u2028\u2029]/gu;

/** @param raw a text as it came from the clipboard or a file. */
export function readText(raw: string): string {
  const text = raw
    .replace(/^\uFEFF/u, '')
    .normalize('NFC')
    .replace(lineEnd, '\n');
  return text.includes('\n>') || text.startsWith('>') ? withoutQuoting(text) : text;
}

const quoted = /^[ \t]?>/u;

/** Takes off `> ` where every line of a block has it: a block ends where a line is blank. */
function withoutQuoting(text: string): string {
  const lines = text.split('\n');
  let start = 0;
  for (let index = 0; index <= lines.length; index += 1) {
    if (index < lines.length && lines[index]?.trim() !== '') continue;
    const block = lines.slice(start, index);
    if (block.every((line) => quoted.test(line))) {
      block.forEach((line, at) => {
        lines[start + at] = line.replace(/^(?:[ \t]?>)+ ?/u, '');
      });
    }
    start = index + 1;
  }
  return lines.join('\n');
}
