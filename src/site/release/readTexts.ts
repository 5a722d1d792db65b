import { readFile as readBytes } from 'node:fs/promises';
import path from 'node:path';
import { readFile, UnreadableFile } from '../../desk/importer/readFile';
import { readText } from '../../desk/importer/readText';
import type { SourceText } from '../../desk/importer/source';
import type { DeskT } from '../../i18n/words';

/** A file without a text that can be read; the message says which, and what to do. */
export class NoText extends Error {
  override name = 'NoText';
}

/** The texts of some files, named by their paths. @throws {NoText} */
export async function readTexts(paths: readonly string[], t: DeskT): Promise<SourceText[]> {
  return Promise.all(
    paths.map(async (name) => {
      const bytes = await readBytes(name).catch((error: NodeJS.ErrnoException) => {
        throw new NoText(`${name}: ${reasons[error.code ?? ''] ?? `can’t be read (${error.message}).`}`);
      });
      try {
        return { name, text: readText(await readFile(path.basename(name), new Uint8Array(bytes))) };
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        throw new NoText(`${name}: ${t(`file.${error.kind}`)}`);
      }
    }),
  );
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'is a folder; name the files in it.',
  EACCES: 'may not be read by you.',
};
