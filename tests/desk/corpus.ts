/**
 * The releases written for the tests, with what a person finds in them: `corpus/01-name.txt`, or `.en.txt` and
 * `.ko.txt` where the two languages are two files, beside `corpus/01-name.labels.json`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Network, Text } from '../../src/content/schema';
import { readFile } from '../../src/desk/importer/readFile';
import { readText } from '../../src/desk/importer/readText';
import type { PerLanguage, SourceText } from '../../src/desk/importer/source';
import { docxOf } from './docx';

const folder = path.join(import.meta.dirname, 'corpus');

/** What a person finds in a release. What isn't labelled as a quotation is none. */
export interface Labels {
  manners: string[];
  /** It is no release, and importing it would be wrong. */
  refused: boolean;
  /** Written as plain text here, and given to the importer as a Word file. */
  docx?: boolean;
  date?: string;
  headline?: Text;
  dateline?: Text;
  contact?: PerLanguage<string[]>;
  boilerplate?: PerLanguage<string[]>;
  quotations?: LabelledQuotation[];
}

/** Title and organizations are left out where the release names none, or named them with the speaker's first words. */
export interface LabelledQuotation extends PerLanguage<string[]> {
  /** Empty for an organization, and for someone whose name the release keeps back. */
  speakers: string[];
  organizations?: Text[];
  title?: Text;
  /** Said by organizations together, without quotation marks. */
  joint?: boolean;
}

export interface LabelledRelease {
  name: string;
  labels: Labels;
  texts: SourceText[];
}

/** The network that the corpus's releases come from: some of their people and organizations, by no means all. */
export function corpusNetwork(): Network {
  return JSON.parse(readFileSync(path.join(folder, 'network.json'), 'utf8')) as Network;
}

/** Every labelled text, in order. */
export async function corpus(): Promise<LabelledRelease[]> {
  const files = readdirSync(folder).toSorted();
  const names = files.flatMap((file) => /^(.+)\.labels\.json$/u.exec(file)?.[1] ?? []);
  return Promise.all(
    names.map(async (name) => {
      const labels = JSON.parse(readFileSync(path.join(folder, `${name}.labels.json`), 'utf8')) as Labels;
      const own = files.filter((file) => file.startsWith(`${name}.`) && /\.(txt|html)$/u.test(file));
      return { name, labels, texts: await Promise.all(own.map((file) => read(file, labels.docx === true))) };
    }),
  );
}

async function read(file: string, isDocx: boolean): Promise<SourceText> {
  const bytes = readFileSync(path.join(folder, file));
  const text = isDocx
    ? await readFile(file.replace(/\.txt$/u, '.docx'), docxOf(bytes.toString('utf8').split('\n')))
    : await readFile(file, new Uint8Array(bytes));
  return { name: file, text: readText(text) };
}
