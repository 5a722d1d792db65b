import path from 'node:path';
import { readJson } from '../../content/checkJson';
import { BrokenContent } from '../../content/BrokenContent';
import { parse } from '../../content/parse';
import { networkSchema, releaseSchema, type Network, type Release } from '../../content/schema';
import { authoredFiles } from '../loadContent';

/** What is published already. A release that has not its shape is left out: `npm run check` names it. */
export interface ContentFolder {
  directory: string;
  network: Network;
  releases: Release[];
}

/** The network can't be read: without it nobody can be known. */
export class NoNetwork extends Error {
  override name = 'NoNetwork';
}

/** @throws {NoNetwork} */
export async function readContentFolder(directory: string): Promise<ContentFolder> {
  const files = await authoredFiles(directory).catch(() => {
    throw new NoNetwork(`There is no content in ${directory}: CONTENT_DIR names the folder.`);
  });
  const file = files.find((one) => one.path === 'network.json');
  if (!file) throw new NoNetwork(`There is no network.json in ${directory}.`);
  const releases = files
    .filter((one) => /^releases\/[^/]+\.json$/u.test(one.path))
    .flatMap((one) => {
      try {
        return parse(releaseSchema, readJson(one.text).value, one.path);
      } catch (error) {
        if (error instanceof BrokenContent) return [];
        throw error;
      }
    });
  try {
    return { directory, network: parse(networkSchema, readJson(file.text).value, file.path), releases };
  } catch (error) {
    if (!(error instanceof BrokenContent)) throw error;
    throw new NoNetwork(`${path.join(directory, file.path)} has problems: ${error.message}`);
  }
}
