import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type TypefaceName, typefacesInOrder } from './typefaces';

const { resolve } = createRequire(import.meta.url);

/** A file of an installed package. */
export function packageFile(name: string, path: string): Buffer {
  return readFileSync(resolve(`${name}/${path}`));
}

export function packageVersion(name: string): string {
  return (JSON.parse(packageFile(name, 'package.json').toString()) as { version: string }).version;
}

/** The typefaces' licences, which have to travel with the fonts. */
export function licences(): { name: TypefaceName; text: string }[] {
  return typefacesInOrder().map((typeface) => ({
    name: typeface.name,
    text: packageFile(typeface.package, typeface.licence).toString(),
  }));
}
