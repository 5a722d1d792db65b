/**
 * The site's fonts: whole typefaces cut, at build time, down to the characters that the pages show. For
 * Node only.
 */
import { createHash } from 'node:crypto';
import { languageCodes, languages } from '../../i18n/languages';
import { cutSource, type Slice } from './cutSource';
import { type Family, fallbacks } from './fallbacks';
import { fallbackFaces, fontFaces, hangulFamilyOf } from './fontFaces';
import { NoTypeface } from './NoTypeface';
import { hangulSliceOf, isCommon, isHangul } from './slices';
import { hangulFrom } from './stacks';
import { type Role, type Typeface, typefacesInOrder } from './typefaces';

/**
 * The characters that the pages show, by what they are for. A member may also be a longer text; white space
 * does no harm, and ASCII is always in.
 */
export interface Glyphs {
  /** Quotations, headlines and what else is serif at weight 400 or 500. */
  serif: ReadonlySet<string>;
  /** Serif headings at weight 600 or 700. */
  serifBold: ReadonlySet<string>;
  /** The interface, at all weights. */
  sans: ReadonlySet<string>;
  /**
   * Those that pages in a Latin-script language show too: names in Hangul, the switch to 한국어, an arrow that
   * the Latin typeface lacks. They become files of their own, so that such a page fetches no others. Latin
   * letters may be left in; `serifCore` counts for both serif roles.
   */
  serifCore?: ReadonlySet<string>;
  sansCore?: ReadonlySet<string>;
  /**
   * Those of the publishing desk, in the interface's type and in headings. What no page shows beside it becomes files
   * of their own, so that nobody else fetches them.
   */
  desk?: ReadonlySet<string>;
  /**
   * Those that stand on every page whatever it is about: the network's name, the languages' own names. Where this is
   * given, Hangul is cut apart (`slices.ts`) once a role shows more than `oneFile` syllables of it, and of Hangul the core
   * then holds these alone.
   */
  frame?: ReadonlySet<string>;
}

/** As many syllables as one release and the interface show, and some more: up to here one file serves best. */
export const oneFile = 400;

export interface FontFile {
  /** Such as `voice-kr-400-core-3f9a1c2b.woff2`. It changes with the bytes, so a browser may keep it for ever. */
  name: string;
  bytes: Uint8Array;
  roles: Role[];
  slice: Slice;
  characters: ReadonlySet<string>;
}

export interface FontFiles {
  files: FontFile[];
  /** The `@font-face` rules of these files and of their fallbacks. */
  css: string;
  /**
   * Where Hangul is cut apart, the rules of its many slices: too long to stand in every page, and they may come late.
   * Else nothing.
   */
  hangulCss: string;
  covers: (role: Role, character: string) => boolean;
}

/** Where cuts are kept from one run to the next. */
export const fontCache = '.cache/fonts';

interface Options {
  /** What the CSS writes before a file's name: nothing if they lie side by side, else an address ending in `/`. */
  folder?: string;
  cache?: string;
  /** What stays of an axis, where it isn't what the typeface's row says. */
  axes?: Typeface['axes'];
}

/** Whatever the pages show, a reader may type these into a search box. */
const always = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)),
  '\u00a0',
];

/** Drawn as nothing, or as an advance that any font can give. */
const invisible = /^[\s\p{Default_Ignorable_Code_Point}]$/u;

/**
 * Cuts fonts for these characters. Each character is taken from the first typeface of its family that has
 * it, a Latin one before all others. The same characters give the same bytes and names.
 * @throws {NoTypeface} naming every character that no typeface has.
 */
export async function cutFonts(
  glyphs: Glyphs,
  { folder = '', cache = fontCache, axes = {} }: Options = {},
): Promise<FontFiles> {
  const core: Record<Family, ReadonlySet<string>> = {
    Voice: charactersOf(glyphs.serifCore ?? []),
    Plain: charactersOf(glyphs.sansCore ?? []),
  };
  const shown: Record<Role, ReadonlySet<string>> = {
    serif: charactersOf([...always, ...glyphs.serif, ...core.Voice]),
    serifBold: charactersOf([...always, ...glyphs.serifBold]),
    sans: charactersOf([...always, ...glyphs.sans, ...core.Plain]),
  };
  const desk = charactersOf(glyphs.desk ?? []);
  const frame = glyphs.frame && charactersOf(glyphs.frame);
  const isCutApart = frame !== undefined && Object.values(shown).some(outgrows);
  const missing: Record<Role, ReadonlySet<string>> = {
    serif: shown.serif,
    serifBold: new Set([...shown.serifBold, ...desk]),
    sans: new Set([...shown.sans, ...desk]),
  };

  const files: FontFile[] = [];
  for (const row of typefacesInOrder()) {
    const stays = Object.entries(row.axes).map(([tag, range]) => [tag, axes[tag] ?? range]);
    const typeface: Typeface = { ...row, axes: Object.fromEntries(stays) };
    for (const source of typeface.sources) {
      const wanted = new Set(source.roles.flatMap((role) => [...missing[role]]));
      if ([...wanted].every((character) => invisible.test(character))) continue;
      const name = `${typeface.family} ${source.id}`;
      const names = core[typeface.family];
      const isInFrame = (character: string) => names.has(character) && frame?.has(character) === true;
      // Of those in headings a page shows a dozen.
      const hasOneFile = !source.roles.includes('serifBold');
      const sliceOf = (character: string): Slice => {
        if (typeface.isLatin) return 'latin';
        if (source.roles.every((role) => !shown[role].has(character))) return 'desk';
        if (isInFrame(character)) return 'core';
        const hangul = isCutApart ? hangulSliceOf(character) : undefined;
        if (hangul !== undefined) return hasOneFile && isCommon(character) ? 'common' : `hangul-${hangul}`;
        return names.has(character) ? 'core' : 'rest';
      };
      const cuts = await cutSource({ typeface, source, name, wanted, sliceOf }, cache);
      if (isCutApart && !typeface.isLatin) {
        const again = [...names].filter((one) => wanted.has(one) && isCommon(one) && !isInFrame(one));
        const inNames = (character: string): Slice => `names-${hangulSliceOf(character) ?? 0}`;
        const request = { typeface, source, name, wanted: new Set(again), sliceOf: inNames };
        cuts.push(...(await cutSource(request, cache)));
      }
      for (const cut of cuts) {
        const bytes = Buffer.from(cut.woff2, 'base64');
        const characters = new Set(cut.characters);
        files.push({
          name: fileName(name, cut.slice, bytes),
          bytes,
          roles: source.roles,
          slice: cut.slice,
          characters,
        });
        for (const role of source.roles) {
          missing[role] = new Set([...missing[role]].filter((character) => !characters.has(character)));
        }
      }
    }
  }

  refuse(missing);
  const isApart = ({ slice }: FontFile) => hangulFamilyOf(slice) !== undefined;
  const css = [
    fallbackFaces(fallbacks),
    fontFaces(
      files.filter((file) => !isApart(file)),
      folder,
    ),
  ];
  return {
    files,
    css: [...css, ...(isCutApart ? hangulRules() : [])].join('\n'),
    hangulCss: fontFaces(files.filter(isApart), folder),
    covers: (role, character) =>
      files.some((file) => file.roles.includes(role) && file.characters.has(character)),
  };
}

function charactersOf(texts: Iterable<string>): Set<string> {
  return new Set([...texts].flatMap((text) => [...text.replace(/[\t-\r]/g, '')]));
}

function hangulRules() {
  const others = languageCodes.filter((code) => languages[code].script !== 'Latin');
  const pages = others.map((code) => `:root:lang(${code})`).join(',');
  return [hangulFrom(['names', 'hangul'], ':root'), hangulFrom(['hangul'], pages)];
}

function outgrows(characters: ReadonlySet<string>) {
  return [...characters].filter(isHangul).length > oneFile;
}

function fileName(name: string, slice: Slice, bytes: Buffer) {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const parts = slice === 'latin' ? [name] : [name, slice];
  return `${[...parts, hash].join('-').replaceAll(' ', '-').toLowerCase()}.woff2`;
}

function refuse(missing: Record<Role, ReadonlySet<string>>) {
  const visible = (Object.entries(missing) as [Role, ReadonlySet<string>][])
    .map(([role, characters]) => [role, [...characters].filter((one) => !invisible.test(one))] as const)
    .filter(([, characters]) => characters.length > 0);
  if (visible.length > 0) throw new NoTypeface(new Map(visible));
}
