import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** A file of an installed package. */
export function packageFile(name: string, path: string): Buffer {
  return readFileSync(resolve(`${name}/${path}`));
}

export function packageVersion(name: string): string {
  return (JSON.parse(packageFile(name, 'package.json').toString()) as { version: string }).version;
}
