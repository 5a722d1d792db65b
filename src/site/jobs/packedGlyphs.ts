import type { GlyphSets } from '../glyphs';

/** The characters of some pages in a form that is short to keep. ASCII, which every font has, is left out. */
export type PackedGlyphs = { [Role in keyof GlyphSets]?: string };

export function packed(glyphs: GlyphSets): PackedGlyphs {
  const roles = Object.entries(glyphs) as [keyof GlyphSets, Set<string>][];
  return Object.fromEntries(
    roles
      .map(([role, characters]) => [
        role,
        [...characters]
          .filter((one) => one > '\u007f')
          .toSorted()
          .join(''),
      ])
      .filter(([, text]) => text !== ''),
  );
}

/** Adds them to a set. */
export function addPacked(glyphs: GlyphSets, more: PackedGlyphs): void {
  for (const [role, text] of Object.entries(more) as [keyof GlyphSets, string][]) {
    const characters = (glyphs[role] ??= new Set());
    for (const character of text) characters.add(character);
  }
}
