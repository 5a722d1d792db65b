/** Text as the importer reads it. */

/** @param raw a text as it came from the clipboard or a file. */
export function readText(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?|[\u2028\u2029\f\v]/gu, '\n');
}
