/** Which characters the pages show in which typeface: read from the pages themselves. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Glyphs } from './fonts/cutFonts';

type Node = DefaultTreeAdapterTypes.ChildNode;

interface Style {
  isSerif: boolean;
  isBold: boolean;
}

export type GlyphSets = { [Role in keyof Glyphs]: Set<string> };

export function noGlyphs(): GlyphSets {
  return {
    serif: new Set(),
    serifBold: new Set(),
    sans: new Set(),
    serifCore: new Set(),
    sansCore: new Set(),
  };
}

/**
 * Adds what a page shows.
 * @param isCore whether the page is one of those that should need the small slices only.
 */
export function addGlyphs(glyphs: GlyphSets, html: string, isCore: boolean): void {
  const add = (text: string, { isSerif, isBold }: Style) => {
    for (const character of text) {
      glyphs[isSerif ? (isBold ? 'serifBold' : 'serif') : 'sans'].add(character);
      if (isCore) glyphs[isSerif ? 'serifCore' : 'sansCore'].add(character);
    }
  };
  const walk = (nodes: Node[], style: Style) => {
    for (const node of nodes) {
      if (node.nodeName === '#text') add((node as DefaultTreeAdapterTypes.TextNode).value, style);
      if (!('attrs' in node)) continue;
      const attribute = (name: string) => node.attrs.find((one) => one.name === name)?.value ?? '';
      // Written by CSS, always in the interface's typeface.
      add(attribute('data-words'), { isSerif: false, isBold: false });
      walk(node.childNodes, styleOf(attribute('class'), style));
    }
  };
  walk(parseFragment(html).childNodes, { isSerif: false, isBold: false });
}

/** The classes that choose a typeface, as the pages use them. */
function styleOf(classes: string, inherited: Style): Style {
  const has = (name: string) => classes.split(/\s+/).includes(name);
  const isSerif = has('font-serif') || has('words') || (inherited.isSerif && !has('font-sans'));
  const isLight = has('font-normal') || has('font-medium') || has('words');
  return { isSerif, isBold: has('font-semibold') || (inherited.isBold && !isLight) };
}
