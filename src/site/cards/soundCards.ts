/** Which cards were found to have room, so that the next check measures only what is new. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where it is kept from one run to the next. */
export const soundCardsFile = '.cache/sound-cards.json';

/** The keys of the cards that the last check found nothing wrong with; none where there was no check yet. */
export async function readSoundCards(file: string): Promise<ReadonlySet<string>> {
  try {
    return new Set(JSON.parse(await readFile(file, 'utf8')) as string[]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Set();
    throw error;
  }
}

export async function keepSoundCards(file: string, keys: readonly string[]): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  // Written aside first: another run may be reading.
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, JSON.stringify(keys));
  await rename(aside, file);
}
