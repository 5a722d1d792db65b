/**
 * The typefaces the site is set in and where they come from. A language's row in `i18n/languages.ts` names
 * its two; a further one is a row here.
 */
import { languages } from '../../i18n/languages';
import type { Family } from './fallbacks';

/** What a text is for, and with it the family and the weights that draw it. */
export type Role = 'serif' | 'serifBold' | 'sans';

/**
 * Every face of a role carries these weights, whatever its file holds: a browser joins faces by
 * `unicode-range` only where all their other descriptors are the same, and otherwise picks one and forgets the rest.
 */
export const roles: Record<Role, { family: Family; weights: string }> = {
  serif: { family: 'Voice', weights: '400 500' },
  serifBold: { family: 'Voice', weights: '600 700' },
  sans: { family: 'Plain', weights: '400 700' },
};

export interface Source {
  /** Part of the name of the files cut from it. */
  id: string;
  /** A path inside the package. */
  file: string;
  roles: Role[];
}

export interface Typeface {
  family: Family;
  package: string;
  /** A path inside the package. */
  licence: string;
  /** Of copyright, as the font itself has it: its package's licence may name another. */
  notice: string;
  /** The Latin typefaces are asked for a character before all others. */
  isLatin: boolean;
  /** What stays of a variable font's axes: a range, or one value for good. None in a static font. */
  axes: Record<string, number | { min: number; max: number }>;
  /** Asked in this order. */
  sources: Source[];
}

export type TypefaceName = (typeof languages)[keyof typeof languages]['typefaces']['serif' | 'sans'];

/** The heaviest that the pages ask for, whatever a role's face says it could. */
const weights = { min: 400, max: 600 };
const serifRoles: Role[] = ['serif', 'serifBold'];

const typefaces: Record<TypefaceName, Typeface> = {
  'Source Serif 4': {
    family: 'Voice',
    package: '@fontsource-variable/source-serif-4',
    licence: 'LICENSE',
    notice:
      '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
    isLatin: true,
    // One optical size for all, that of the quotations. The whole axis would cost 26 kB; without it the
    // letters are those for 14 px, too wide and heavy for ours, and fallbacks.ts would need other figures.
    axes: { wght: weights, opsz: 24 },
    sources: [
      { id: 'latin', file: 'files/source-serif-4-latin-opsz-normal.woff2', roles: serifRoles },
      { id: 'latin-ext', file: 'files/source-serif-4-latin-ext-opsz-normal.woff2', roles: serifRoles },
      { id: 'vietnamese', file: 'files/source-serif-4-vietnamese-opsz-normal.woff2', roles: serifRoles },
    ],
  },
  'Public Sans': {
    family: 'Plain',
    package: '@fontsource-variable/public-sans',
    licence: 'LICENSE',
    notice: 'Copyright 2015 The Public Sans Project Authors (https://github.com/uswds/public-sans)',
    isLatin: true,
    axes: { wght: weights },
    sources: [
      { id: 'latin', file: 'files/public-sans-latin-wght-normal.woff2', roles: ['sans'] },
      { id: 'latin-ext', file: 'files/public-sans-latin-ext-wght-normal.woff2', roles: ['sans'] },
      { id: 'vietnamese', file: 'files/public-sans-vietnamese-wght-normal.woff2', roles: ['sans'] },
    ],
  },
  'Noto Serif KR': {
    family: 'Voice',
    package: '@fontsource/noto-serif-kr',
    licence: 'LICENSE',
    notice: '(c) 2017-2024 Adobe (http://www.adobe.com/).',
    isLatin: false,
    axes: {},
    sources: [...notoSerifKr(400, 'serif'), ...notoSerifKr(600, 'serifBold')],
  },
  Pretendard: {
    family: 'Plain',
    package: 'pretendard',
    licence: 'dist/LICENSE.txt',
    notice: 'Copyright © 2023 Kil Hyung-jin',
    isLatin: false,
    axes: { wght: weights },
    sources: [{ id: 'kr', file: 'dist/public/variable/PretendardVariable.ttf', roles: ['sans'] }],
  },
};

/**
 * The package has no whole variable font, hence files for each weight: one with all Hangul, and for hanja and
 * marks such as 「」 and ※ the small slices that a browser would otherwise choose from; the marks lie in the last.
 */
function notoSerifKr(weight: number, role: Role): Source[] {
  const source = (id: string, part: string | number): Source => ({
    id,
    file: `files/noto-serif-kr-${part}-${weight}-normal.woff2`,
    roles: [role],
  });
  const slices = Array.from({ length: 120 }, (_, number) =>
    source(`kr-${weight}-${119 - number}`, 119 - number),
  );
  return [source(`kr-${weight}`, 'korean'), ...slices];
}

/** The typefaces of all languages, with their names, in the order in which they are asked for a character. */
export function typefacesInOrder(): (Typeface & { name: TypefaceName })[] {
  const names = new Set(Object.values(languages).flatMap((language) => Object.values(language.typefaces)));
  return [...names]
    .map((name) => ({ name, ...typefaces[name] }))
    .toSorted((a, b) => Number(b.isLatin) - Number(a.isLatin));
}
