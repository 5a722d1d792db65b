import { createHash } from 'node:crypto';
import { FaultyCards } from '../cards/cardFaults';
import { toCome, type Finish } from '../finish';
import type { SiteFolder } from '../SiteFolder';
import type { Crew } from './Crew';
import type { Job } from './job';
import type { SiteRecord } from './SiteRecord';
import type { Answer } from './task';

export interface Progress {
  /** How many pages are there so far, and how many of these were kept from the last build. */
  done: number;
  kept: number;
}

interface Options {
  crew: Crew;
  record: SiteRecord;
  /** Of what all jobs are made from. */
  key: string;
  /** What the workers tell pages of fonts and styles, if that is known. */
  finish: Finish | undefined;
  onProgress: (progress: Progress) => void;
}

/**
 * Does the jobs that aren't done as they should be.
 * @throws {FaultyCards} for the first card that can't be made; whatever else stands in the way of a job.
 */
export async function doJobs(jobs: Iterable<Job>, options: Options): Promise<Progress> {
  const { crew, record, key: common, finish = toCome, onProgress } = options;
  const progress: Progress = { done: 0, kept: 0 };
  const name = record.nameFinish(finish);
  await crew.each(jobs, async ({ id, input }, ask) => {
    const text = JSON.stringify(input);
    const key = createHash('sha256').update(common).update(text).digest('base64url').slice(0, 22);
    const kept = record.keep(id, key);
    if (kept) {
      progress.kept += pagesIn(kept).length;
      progress.done += pagesIn(kept).length;
    } else {
      const made = madeOf(await ask({ kind: 'job', input: text, before: record.strike(id) }), id);
      record.add({ id, key, finish: name, ...made });
      progress.done += pagesIn(made.files).length;
    }
    onProgress(progress);
  });
  return progress;
}

/** Tells the pages of fonts and styles that were told something else. */
export async function finishPages(finish: Finish, crew: Crew, record: SiteRecord): Promise<void> {
  const name = record.nameFinish(finish);
  const others = [...record.lines()].filter(
    (line) => line.finish !== name && finishable(line.files).length > 0,
  );
  await crew.each(others, async (line, ask) => {
    record.strike(line.id);
    const from = record.finish(line.finish);
    if (!from) throw new Error(`Nobody knows what the pages of ${line.id} were told of their styles.`);
    answered(await ask({ kind: 'finish', pages: finishable(line.files), from, to: finish }), line.id);
    record.add({ ...line, finish: name });
  });
}

/** Every page of fonts and styles, as it is written. */
export function* pagesOf(record: SiteRecord, folder: SiteFolder) {
  for (const { files } of record.lines()) {
    for (const path of finishable(files)) yield { path, html: folder.read(path) };
  }
}

function answered(answer: Answer, id: string): Exclude<Answer, { error: unknown }> {
  if (!('error' in answer)) return answer;
  const { error, isFaultyCard } = answer;
  const message = error instanceof Error ? error.message : String(error);
  // An error that has come from another thread has lost its class.
  if (isFaultyCard) throw new FaultyCards([message]);
  throw new Error(`The build failed at the ${id}: ${message}`, { cause: error });
}

function madeOf(answer: Answer, id: string) {
  const { made } = answered(answer, id);
  if (!made) throw new Error(`A worker did the ${id} and told nothing of it.`);
  return made;
}

/** The pages of fonts and styles: those of the app, and the cards to frame. */
function finishable(files: Record<string, string>): string[] {
  return Object.keys(files).filter((address) => address.endsWith('/') || address.endsWith('.html'));
}

/** The pages of the app. */
function pagesIn(files: Record<string, string>): string[] {
  return finishable(files).filter((address) => !address.startsWith('/embed/'));
}
