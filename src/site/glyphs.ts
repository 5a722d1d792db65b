/** Which characters the pages show in which typeface: read from the pages themselves. */
import { decodeHTML } from 'entities';
import type { Glyphs } from './fonts/cutFonts';
import type { NoTypeface, Whereabouts } from './fonts/NoTypeface';

export type GlyphSets = { [Role in Exclude<keyof Glyphs, 'desk' | 'frame'>]-?: Set<string> };

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
 * Adds what a page shows, ASCII apart, which every font has. Ten years' pages are read in one go: this takes a tenth of a
 * parser's time, and understands what React writes, and no other HTML.
 * @param html of the body.
 * @param isCore whether the page is one of those that should need the small slices only.
 * @throws where tags don't match.
 */
export function addGlyphs(glyphs: GlyphSets, html: string, isCore: boolean): void {
  const open: { name: string; style: Style }[] = [];
  let style = plain;
  let hidden = 0;
  const add = (text: string, { isSerif, isBold }: Style) => {
    const shown = text.includes('&') ? decodeHTML(text) : text;
    addTo(glyphs[isSerif ? (isBold ? 'serifBold' : 'serif') : 'sans'], shown);
    if (isCore) addTo(glyphs[isSerif ? 'serifCore' : 'sansCore'], shown);
  };

  for (let at = 0; at < html.length;) {
    const start = html.indexOf('<', at);
    const end = start < 0 ? html.length : start;
    if (hidden === 0 && end > at) add(html.slice(at, end), style);
    if (start < 0) break;
    if (html.startsWith('<!--', start)) {
      at = after(html, '-->', start);
      continue;
    }
    at = after(html, '>', start);
    const tag = html.slice(start + 1, at - 1);
    if (tag.startsWith('/')) {
      const closed = open.pop();
      if (closed?.name !== tag.slice(1)) throw new Error(`A page closes <${closed?.name}> with <${tag}>.`);
      if (unseen.has(closed.name)) hidden -= 1;
      style = closed.style;
      continue;
    }
    const [name = ''] = /^[^\s/]+/.exec(tag) ?? [];
    // Written by CSS, always in the interface's typeface.
    if (hidden === 0 && tag.includes(' data-words="')) add(attribute(tag, 'data-words'), plain);
    if (tag.endsWith('/') || childless.has(name)) continue;
    open.push({ name, style });
    if (unseen.has(name)) hidden += 1;
    if (tag.includes(' class="')) style = styleOf(attribute(tag, 'class'), style);
  }
  if (open.length > 0) throw new Error(`A page leaves <${open.at(-1)?.name}> open.`);
}

/**
 * Finds where characters stand that no typeface has. Read once more for it: no build that goes well needs to know.
 * @param pages as they were written, head and all.
 */
export function whereabouts(
  missing: NoTypeface['missing'],
  pages: Iterable<{ path: string; html: string }>,
): Whereabouts {
  const sought = [...missing].flatMap(([role, characters]) => characters.map((one) => `${role} ${one}`));
  const found = new Map<string, string>();
  for (const { path, html } of pages) {
    const glyphs = noGlyphs();
    addGlyphs(glyphs, bodyOf(html), false);
    for (const role of missing.keys()) {
      for (const one of glyphs[role]) if (!found.has(`${role} ${one}`)) found.set(`${role} ${one}`, path);
    }
    if (sought.every((one) => found.has(one))) break;
  }
  return (role, character) => found.get(`${role} ${character}`);
}

function bodyOf(html: string) {
  const start = html.indexOf('>', html.indexOf('<body')) + 1;
  return html.slice(start, html.lastIndexOf('</body>'));
}

const unseen = new Set(['script', 'style', 'template']);
const childless = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

function after(html: string, mark: string, from: number) {
  const found = html.indexOf(mark, from);
  if (found < 0) throw new Error(`A page breaks off in a tag: “${html.slice(from, from + 40)}”.`);
  return found + mark.length;
}

function attribute(tag: string, name: string) {
  const start = tag.indexOf(` ${name}="`) + name.length + 3;
  return tag.slice(start, tag.indexOf('"', start));
}

function addTo(set: Set<string>, text: string) {
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x80) continue;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    set.add(character);
    at += character.length - 1;
  }
}

interface Style {
  isSerif: boolean;
  isBold: boolean;
}

const plain: Style = { isSerif: false, isBold: false };

/** The classes that choose a typeface, as the pages use them. */
function styleOf(classes: string, inherited: Style): Style {
  if (!/words|font-/.test(classes)) return inherited;
  const all = classes.split(/\s+/);
  const has = (name: string) => all.includes(name);
  const isSerif = has('font-serif') || has('words') || (inherited.isSerif && !has('font-sans'));
  const isLight = has('font-normal') || has('font-medium') || has('words');
  return { isSerif, isBold: has('font-semibold') || (inherited.isBold && !isLight) };
}
