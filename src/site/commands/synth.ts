import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { synthesize, type Size } from '../synth/synthesize';

/** Said to whoever typed the command; nothing is written. */
class WrongArguments extends Error {
  override name = 'WrongArguments';
}

/** `npm run synth -- --organizations N --statements M --out DIR`: writes a made-up network, as `CONTENT_DIR` takes it. */
export async function main() {
  try {
    const { out, ...size } = readArguments(process.argv.slice(3));
    const files = await writeNetwork(out, size);
    console.log(`Wrote ${files} files of a made-up network to ${out}.`);
  } catch (error) {
    if (!(error instanceof WrongArguments)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** @throws {WrongArguments} with a sentence about the first that is missing or wrong. */
export function readArguments(args: string[]): Size & { out: string } {
  const { values, positionals } = parseArgs({
    args,
    strict: false,
    options: {
      organizations: { type: 'string' },
      statements: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { organizations, statements, out, ...unknown } = values;
  const [strange] = [...Object.keys(unknown).map((name) => `--${name}`), ...positionals];
  if (strange !== undefined) throw new WrongArguments(`There is no argument “${strange}” here.`);
  const size = {
    organizations: wholeNumber('organizations', organizations, 20),
    statements: wholeNumber('statements', statements, 1000),
  };
  if (typeof out !== 'string' || out === '') {
    throw new WrongArguments('Say which folder to write to: --out DIR.');
  }
  return { ...size, out };
}

function wholeNumber(name: string, value: string | boolean | undefined, example: number): number {
  if (typeof value !== 'string') throw new WrongArguments(`Say how many ${name}: --${name} ${example}.`);
  if (!/^[1-9]\d{0,5}$/.test(value)) {
    throw new WrongArguments(`--${name} must be a whole number from 1 to 999999, but is “${value}”.`);
  }
  return Number(value);
}

/**
 * Writes into a new or an empty folder, for what stands in another may be someone's work.
 * @returns how many files.
 * @throws {WrongArguments} where it isn't empty, or no folder.
 */
export async function writeNetwork(out: string, size: Size): Promise<number> {
  await mkdir(out, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new WrongArguments(`There is a file at ${out}: name a folder.`);
  });
  if ((await readdir(out)).length > 0) {
    throw new WrongArguments(`The folder ${out} is not empty: name another one, or delete it first.`);
  }
  await mkdir(path.join(out, 'releases'));
  let files = 0;
  for (const { path: name, text } of synthesize(size)) {
    await writeFile(path.join(out, name), text);
    files += 1;
  }
  return files;
}
