/** A file that staff drop, read as text. What it is shows in its first bytes; its name decides where they don't. */
import { loadCode } from '../../content/reading';

/** What can’t be read here; the desk says what to do instead. */
export type UnreadableKind =
  /** Word before 2007: save it as .docx. */
  | 'doc'
  | 'pdf'
  | 'rtf'
  /** Hangul word processor, old or new: save it as .docx or .txt. */
  | 'hwp'
  | 'odt'
  /** Apple Pages. */
  | 'pages'
  | 'image'
  /** A spreadsheet, a presentation, a folder packed together. */
  | 'other'
  /** It is called a Word document but can't be unpacked, or is a page that would take minutes. */
  | 'broken';

export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  readonly kind: UnreadableKind;
  constructor(kind: UnreadableKind, options?: ErrorOptions) {
    super(`This file can’t be read: ${kind}`, options);
    this.kind = kind;
  }
}

/** How files of a kind begin. */
const beginnings: [bytes: string, kind: UnreadableKind | 'zip'][] = [
  ['PK\u0003\u0004', 'zip'],
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['\u00D0\u00CF\u0011\u00E0', 'doc'],
  ['HWP Document File', 'hwp'],
  ['\u0089PNG', 'image'],
  ['\u00FF\u00D8\u00FF', 'image'],
  ['GIF8', 'image'],
  ['II*\u0000', 'image'],
  ['MM\u0000*', 'image'],
];

const byExtension: Record<string, UnreadableKind> = {
  doc: 'doc',
  pdf: 'pdf',
  rtf: 'rtf',
  hwp: 'hwp',
  hwpx: 'hwp',
  odt: 'odt',
  pages: 'pages',
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
  gif: 'image',
  webp: 'image',
  heic: 'image',
  tif: 'image',
  tiff: 'image',
};

/**
 * @param name the file's: `release.docx`. @returns its text, not yet through `readText`.
 * @throws {UnreadableFile}, or {UnreachableCode} where what reads such a file doesn’t come.
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<string> {
  const extension = /\.([^.]+)$/u.exec(name.toLowerCase())?.[1] ?? '';
  const head = String.fromCharCode(...bytes.subarray(0, 32));
  const kind = beginnings.find(([beginning]) => head.startsWith(beginning))?.[1];
  const named = byExtension[extension];
  if (kind === 'zip') {
    if (named) throw new UnreadableFile(named);
    if (!/^(?:docx|docm|dotx|)$/u.test(extension)) throw new UnreadableFile('other');
    const { readDocx } = await loadCode(() => import('./readDocx'));
    return whole(() => readDocx(bytes));
  }
  // Hangul's older files and Word's begin alike.
  if (kind) throw new UnreadableFile(kind === 'doc' && named ? named : kind);
  if (/^(?:docx|docm|dotx)$/u.test(extension)) throw new UnreadableFile('broken');
  if (named && named !== 'doc') throw new UnreadableFile(named);
  const isPage = /^(?:html?|xhtml|mht)$/u.test(extension);
  const text = decoded(bytes, isPage);
  if (text.includes('\u0000')) throw new UnreadableFile(named ?? 'other');
  if (!isPage && !/^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<html)/iu.test(text.slice(0, 400)))
    return text;
  const { readHtml } = await loadCode(() => import('./readHtml'));
  return whole(() => readHtml(text));
}

/** What stops a reader half-way is in the file. */
function whole(read: () => string): string {
  try {
    return read();
  } catch (cause) {
    throw new UnreadableFile('broken', { cause });
  }
}

/** The first encoding in which the bytes make sense: UTF-8, UTF-16 by its mark, what a page names, Korean, Western. */
function decoded(bytes: Uint8Array, isPage: boolean): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  for (const encoding of ['utf-8', ...(isPage ? namedIn(bytes) : []), 'euc-kr']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (encoding !== 'euc-kr' || isKorean(text)) return text;
    } catch {
      // The next one, then.
    }
  }
  // Node 20 reads this encoding as the one it grew out of, which has no curly marks.
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/gu, (one) => western.charAt(one.charCodeAt(0) - 0x80));
}

/** What windows-1252 has from 0x80 to 0x9F. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function namedIn(bytes: Uint8Array): string[] {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const named = /charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1];
  return named === undefined ? [] : [named];
}

/** Western text read as Korean has odd syllables among Latin letters; Korean text has words of syllables. */
function isKorean(text: string): boolean {
  const syllables = text.match(/[가-힣]/gu)?.length ?? 0;
  const inWords = text.match(/[가-힣]{2,}/gu)?.join('').length ?? 0;
  const others = [...text].filter((one) => one > '\u007F' && !/[가-힣]/u.test(one)).length;
  return syllables > 0 && inWords >= syllables * 0.7 && syllables >= others;
}
