import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Network, Release } from '../../content/schema';
import { networkWith } from '../../desk/draft/compose';
import { differencesOf } from '../../desk/draft/differences';
import { languageCodes, type Language } from '../../i18n/languages';
import { loadDeskWords, type DeskT } from '../../i18n/words';
import { help, readArguments, WrongArguments, type ReleaseArguments } from '../release/arguments';
import { NoNetwork, readContentFolder, type ContentFolder } from '../release/contentFolder';
import { makeRelease, refusal, type Made } from '../release/makeRelease';
import { NoText, readTexts } from '../release/readTexts';
import { changeLines, findingLines, proposalLines, visible } from '../release/report';
import { where } from '../where';

/** `npm run release -- path/to/text…`: a text becomes a release; what a person must see to is said. */
export async function main() {
  const given = process.argv.slice(3);
  try {
    const wanted = readArguments(given);
    if (wanted.help) process.stdout.write(help);
    else process.exitCode = await carryOut(wanted);
  } catch (error) {
    const isWrong = error instanceof WrongArguments;
    const sentence = isWrong ? error.message : failure(error);
    if (given.includes('--json')) printJson(refusal(sentence));
    else console.error(visible(isWrong ? `${sentence}\n\n${help}` : sentence));
    process.exitCode = isWrong ? 2 : 1;
  }
}

/** A fault of ours: said in a sentence, below what whoever mends it needs. */
function failure(error: unknown): string {
  console.error(error);
  return `The desk failed at this text: ${error instanceof Error ? error.message : String(error)}`;
}

async function carryOut(wanted: ReleaseArguments): Promise<number> {
  const words = Object.fromEntries(
    await Promise.all(languageCodes.map(async (code) => [code, await loadDeskWords(code)] as const)),
  ) as Record<Language, DeskT>;
  const t = words.en;
  const { made, folder } = await makeOf(wanted, words);
  if (wanted.json) printJson(made);
  const isLeft = made.refused !== null || made.findings.some(({ weight }) => weight === 'must');
  if (wanted.json) return isLeft ? 1 : 0;
  if (!made.release || !folder) {
    console.error(visible(made.isUnread ? made.refused! : `${wanted.paths.join(', ')}: ${made.refused}`));
    return 1;
  }
  for (const line of findingLines(made.findings)) console.log(visible(line));
  if (!(await write(made, made.release, folder, wanted, t))) return 2;
  return isLeft ? 1 : 0;
}

/** A text, a file or a folder that can't be read is refused, too. */
async function makeOf(
  { paths, source, json: isJson }: ReleaseArguments,
  words: Record<Language, DeskT>,
): Promise<{ made: Made; folder?: ContentFolder }> {
  try {
    const folder = await readContentFolder(where(process.env).contentDirectory);
    const texts = await readTexts(paths, words.en);
    const day = isJson ? undefined : new Date().toISOString().slice(0, 10);
    return { made: makeRelease(texts, { ...folder, source, day, words }), folder };
  } catch (error) {
    if (!(error instanceof NoText) && !(error instanceof NoNetwork)) throw error;
    return { made: { ...refusal(error.message), isUnread: true } };
  }
}

/** Writes the release's file. @returns false where a published one stands in the way. */
async function write(
  made: Made,
  release: Release,
  { directory, network }: ContentFolder,
  { replace, network: addsToNetwork }: ReleaseArguments,
  t: DeskT,
): Promise<boolean> {
  const file = path.join(directory, 'releases', `${release.id}.json`);
  if (made.existing) {
    for (const line of changeLines(differencesOf(made.existing, release), t)) console.log(visible(line));
  }
  if ((await textOf(file)) === json(release)) {
    console.log(`${file} says this already.`);
    return true;
  }
  if (!replace && (await textOf(file)) !== null) {
    console.error(`${file} is there already: nothing was written. With --replace it is written over.`);
    return false;
  }
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, json(release));
  console.log(`Wrote ${file}.`);
  if (made.people.length + made.organizations.length === 0) return true;
  if (addsToNetwork) await addToNetwork(path.join(directory, 'network.json'), network, made);
  else for (const line of proposalLines(made)) console.log(visible(line));
  return true;
}

async function addToNetwork(file: string, network: Network, made: Made) {
  const { $schema } = JSON.parse(await readFile(file, 'utf8')) as { $schema?: string };
  await writeFile(file, json({ ...($schema !== undefined && { $schema }), ...networkWith(made, network) }));
  console.log(`Added ${made.people.length + made.organizations.length} to ${file}.`);
}

async function textOf(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

function printJson({ release, people, organizations, findings, refused }: Made) {
  process.stdout.write(json({ release, people, organizations, findings, refused }));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
