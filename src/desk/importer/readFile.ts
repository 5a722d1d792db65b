/** A file that staff drop, read as text. */

/** A kind of file that can't be read here: the desk says what to do instead. */
export type UnreadableKind = 'doc' | 'pdf' | 'rtf' | 'hwp' | 'pages' | 'odt' | 'image' | 'broken' | 'other';

export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  readonly kind: UnreadableKind;
  constructor(kind: UnreadableKind) {
    super(kind);
    this.kind = kind;
  }
}

/** @param name the file's, as `release.docx` @returns its text, not yet through `readText` @throws {UnreadableFile} */
export async function readFile(_name: string, bytes: Uint8Array): Promise<string> {
  return new TextDecoder().decode(bytes);
}
