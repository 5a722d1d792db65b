/** Whose work reaches visitors, and under which licence: one file, `/licences.txt`, as most of them ask for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { licencesPath } from '../links';
import { typefacesInOrder } from './fonts/typefaces';
import type { SiteFile } from './siteFile';

/** A package as Vite tells of it, where it has put any of its modules into a file of script. */
export interface Licence {
  name: string;
  version: string;
  /** By its SPDX name. */
  identifier?: string;
  text?: string;
}

/** Licences that ask for no more than to be told along. */
const accepted = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'];

/** Packages whose work stands in what the build writes, though none of their modules: helpers, styles, the states’ shapes. */
const unseen = ['rolldown', 'tailwindcss', 'us-atlas', 'vite'];

const isc = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/** What packages are published without, from their repositories. */
const textsElsewhere: Record<string, string> = {
  saxes: `Copyright (c) Contributors\nOf sax, which it was forked from: Copyright (c) Isaac Z. Schlueter and Contributors\n\n${isc}`,
};

/**
 * @param bundled what Vite says of the packages in the files of script.
 * @throws one sentence naming every package whose licence is missing, or is another than we can keep by telling it along.
 */
export function licencesFile(bundled: readonly Licence[]): SiteFile {
  const typefaces = typefacesInOrder().map((typeface) => {
    const { text, ...licence } = licenceOf(typeface.package, typeface.licence);
    // The cut fonts are too small to bear it themselves.
    return { ...licence, name: typeface.name, ...(text && { text: `${typeface.notice}\n\n${text}` }) };
  });
  const itsPackages = new Set(typefacesInOrder().map((typeface) => typeface.package));
  // A typeface's package has licensed its styles with it.
  const code = [...bundled, ...unseen.map((name) => licenceOf(name))]
    .filter(({ name }) => !itsPackages.has(name))
    .map((one) => ({ ...one, text: one.text ?? textsElsewhere[one.name] }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const all = [...code, ...typefaces];
  const faulty = all.filter(({ identifier = '', text }) => !text || !accepted.includes(identifier));
  if (faulty.length > 0) {
    const named = faulty.map(({ name, identifier = 'none' }) => `${name} (${identifier})`).join(', ');
    throw new Error(
      `The site can’t tell these packages’ licences along: ${named}. See src/site/licences.ts.`,
    );
  }
  const told = all.map(
    ({ name, version, identifier, text }) => `${name} ${version} (${identifier})\n\n${text?.trim()}\n`,
  );
  const begin = 'This site holds work of others. Its packages of code, and then its typefaces:\n';
  return { path: licencesPath, data: [begin, ...told].join(`\n${'-'.repeat(80)}\n\n`) };
}

const require = createRequire(import.meta.url);

/** @param file where its licence stands, if it isn't plain. */
function licenceOf(name: string, file?: string): Licence {
  const folder = path.dirname(require.resolve(`${name}/package.json`));
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const found = file ?? readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text =
    found && existsSync(path.join(folder, found)) && readFileSync(path.join(folder, found), 'utf8');
  return {
    name,
    version,
    ...(license && { identifier: license }),
    // Vite's own is followed by those of all that it is made from, none of which reaches a page.
    ...(text && { text: text.split('# Licenses of bundled dependencies')[0]! }),
  };
}
