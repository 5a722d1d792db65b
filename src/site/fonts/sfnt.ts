/**
 * The three tables of a font that concern us, read and written by the OpenType specification: `cmap`, which characters it
 * has, `name`, what it calls itself, and `fvar`, what of it varies.
 */
interface Table {
  /** Where the font's directory lists it. */
  entry: number;
  offset: number;
}

function table(font: Buffer, tag: string): Table {
  const found = tableIfAny(font, tag);
  if (!found) throw new Error(`The font has no ${tag} table.`);
  return found;
}

function tableIfAny(font: Buffer, tag: string): Table | undefined {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    if (font.toString('latin1', entry, entry + 4) === tag)
      return { entry, offset: font.readUInt32BE(entry + 8) };
  }
  return undefined;
}

/**
 * The characters a font draws.
 * @param font uncompressed (sfnt).
 */
export function charactersIn(font: Buffer): Set<string> {
  const { offset } = table(font, 'cmap');
  const characters = new Set<string>();
  for (let index = 0; index < font.readUInt16BE(offset + 2); index += 1) {
    const subtable = offset + font.readUInt32BE(offset + 4 + index * 8 + 4);
    const format = font.readUInt16BE(subtable);
    const codes =
      format === 4 ? codesInSegments(font, subtable) : format === 12 ? codesInGroups(font, subtable) : [];
    for (const code of codes) characters.add(String.fromCodePoint(code));
  }
  return characters;
}

/** Format 4: the basic plane. */
function* codesInSegments(font: Buffer, subtable: number) {
  const size = font.readUInt16BE(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + size + 2;
  for (let segment = 0; segment < size; segment += 2) {
    const start = font.readUInt16BE(starts + segment);
    const delta = font.readUInt16BE(starts + size + segment);
    const rangeAt = starts + 2 * size + segment;
    const range = font.readUInt16BE(rangeAt);
    for (let code = start; code <= font.readUInt16BE(ends + segment) && code < 0xffff; code += 1) {
      const glyph =
        range === 0 ? (code + delta) & 0xffff : font.readUInt16BE(rangeAt + range + 2 * (code - start));
      if (glyph !== 0) yield code;
    }
  }
}

/** Format 12: all planes. */
function* codesInGroups(font: Buffer, subtable: number) {
  const count = font.readUInt32BE(subtable + 12);
  for (let group = subtable + 16; group < subtable + 16 + count * 12; group += 12) {
    const end = font.readUInt32BE(group + 4);
    for (let code = font.readUInt32BE(group); code <= end; code += 1) yield code;
  }
}

const ids = {
  family: 1,
  style: 2,
  full: 4,
  postScript: 6,
};

/** The entries of a font's name table that a cut font has: a few syllables are no place for notices (`../licences.ts`). */
export const keptNames = Object.values(ids);

/** What a font calls itself: its English names by their number in the specification. */
export function namesIn(font: Buffer): Map<number, string> {
  const { offset } = table(font, 'name');
  const strings = offset + font.readUInt16BE(offset + 4);
  const names = new Map<number, string>();
  for (let index = 0; index < font.readUInt16BE(offset + 2); index += 1) {
    const record = offset + 6 + index * 12;
    if (font.readUInt16BE(record) !== 3 || font.readUInt16BE(record + 4) !== 0x409) continue;
    const start = strings + font.readUInt16BE(record + 10);
    const text = Buffer.from(font.subarray(start, start + font.readUInt16BE(record + 8)));
    names.set(font.readUInt16BE(record + 6), text.swap16().toString('utf16le'));
  }
  return names;
}

/**
 * A font under another name, and nothing in it that says its old one: the styles that a menu would offer of what varies go,
 * too. The table is replaced and not dropped, as browsers refuse a font without one.
 */
export function renamed(font: Buffer, name: string): Buffer {
  const postScript = name.replaceAll(' ', '');
  const fvar = tableIfAny(font, 'fvar');
  const axes = fvar ? axisLabels(font, fvar) : [];
  const labels = [...namesIn(font)].filter(([id]) => axes.includes(id));
  const own = [
    [ids.family, name],
    [ids.style, 'Regular'],
    [ids.full, name],
    [ids.postScript, postScript],
  ] as const;
  const result = withNames(font, new Map([...own, ...labels]));
  if (fvar) result.writeUInt16BE(0, fvar.offset + 12);
  return result;
}

/** The numbers of the names that axes have. */
function axisLabels(font: Buffer, { offset }: Table): number[] {
  const first = offset + font.readUInt16BE(offset + 4);
  const size = font.readUInt16BE(offset + 10);
  return Array.from({ length: font.readUInt16BE(offset + 8) }, (_, axis) =>
    font.readUInt16BE(first + axis * size + 18),
  );
}

function withNames(font: Buffer, names: Map<number, string>): Buffer {
  const texts = [...names]
    .toSorted(([a], [b]) => a - b)
    .map(([id, text]) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }));
  const head = Buffer.alloc(6 + texts.length * 12);
  head.writeUInt16BE(texts.length, 2);
  head.writeUInt16BE(head.length, 4);
  let end = 0;
  for (const [index, { id, bytes }] of texts.entries()) {
    const fields = [3, 1, 0x409, id, bytes.length, end];
    for (const [place, value] of fields.entries()) head.writeUInt16BE(value, 6 + index * 12 + place * 2);
    end += bytes.length;
  }
  const written = Buffer.concat([head, ...texts.map(({ bytes }) => bytes)]);
  // At the end of the file, on a multiple of four. Checksums are made anew when the font is cut.
  const padding = Buffer.alloc(-font.length & 3);
  const result = Buffer.concat([font, padding, written]);
  const { entry } = table(font, 'name');
  result.writeUInt32BE(font.length + padding.length, entry + 8);
  result.writeUInt32BE(written.length, entry + 12);
  return result;
}
