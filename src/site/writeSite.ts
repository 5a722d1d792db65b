/**
 * Writes what the app's own build doesn't: every page, and all that stands beside the pages. Pages are made in jobs, by
 * several workers; what the last build left is kept where it was made of the same.
 */
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Archive } from '../content/archive';
import { derive } from '../content/derive';
import type { Content } from '../content/schema';
import { loadWords } from '../i18n/words';
import type { Site } from '../links';
import { builtApp, type Built } from './builtApp';
import { FaultyCards } from './cards/cardFaults';
import { cardProblems, cardTeller } from './cards/cardFiles';
import { finishOf } from './finish';
import { fontCache } from './fonts/cutFonts';
import { dropUnused } from './fonts/kept';
import { NoTypeface } from './fonts/NoTypeface';
import { noGlyphs, whereabouts } from './glyphs';
import { hostFiles } from './hosts/hostFiles';
import { Crew } from './jobs/Crew';
import { doJobs, finishPages, pagesOf, type Progress } from './jobs/doJobs';
import { JobFiles } from './jobs/JobFiles';
import { jobsOf, pageCount } from './jobs/jobsOf';
import { addPacked } from './jobs/packedGlyphs';
import { SiteRecord } from './jobs/SiteRecord';
import { offlineFiles } from './offlineFiles';
import { otherFiles } from './otherFiles';
import { styleHash } from './policy';
import { fontFiles, siteFonts } from './siteFonts';
import { SiteFolder } from './SiteFolder';
import { empty, sweep } from './sweep';

export interface SiteOptions extends Built {
  content: Content;
  /** The folder that `content` was read from. */
  contentDirectory: string;
  /** A folder whose files are served as they are, but for its `content/`. */
  publicDirectory: string;
  /** Where the site is written; what else is there is removed, but for a `.git`. */
  outDirectory: string;
  /** Where the build keeps what it left there, for the next one. */
  recordFile: string;
  site: Site;
  /** Told how many of all pages there are. */
  onProgress: (progress: Progress, all: number) => void;
}

/** The job of all that is made in one piece each time. */
const others = 'others';

/** More than these make a build faster by little, and each takes its memory. */
const mostWorkers = 8;

/**
 * How much garbage a heap may hold beside what is in use, in per cent. V8 itself let a long archive's
 * heap hold nearly twice what is in use.
 */
const mostGarbage = 40;

/** @returns how many pages there are, and how many of them were kept. */
export async function writeSite(options: SiteOptions): Promise<Progress> {
  setFlagsFromString(`--heap-growing-percent=${mostGarbage}`);
  const { content, outDirectory, site, serverDirectory, onProgress } = options;
  const { languages } = content.network;
  await Promise.all(languages.map(loadWords));
  const archive = new Archive(content);
  const derived = derive(archive);
  const context = { archive, site, cardOf: cardTeller(archive, site) };
  const all = pageCount(archive);
  const app = builtApp(options, site);
  const folder = new SiteFolder(outDirectory);
  const record = new SiteRecord(options.recordFile, folder);
  if (record.isEmpty) empty(outDirectory);
  mkdirSync(outDirectory, { recursive: true });

  /** All that pages are told last, for what they show as far as is known. */
  const last = async () => {
    const glyphs = noGlyphs();
    for (const line of record.lines()) addPacked(glyphs, line.glyphs);
    const fonts = await siteFonts(glyphs, content.network, site.base);
    return { fonts, ...finishOf({ fonts, styles: app.styles, base: site.base }) };
  };
  // Most often they show the characters that they showed before, and are told the same: then they are written once.
  const expected = record.isEmpty ? undefined : await last().catch(nothingWithoutTypeface);

  const script = pathToFileURL(path.join(serverDirectory, 'worker.js'));
  const crew = new Crew(script, Math.min(availableParallelism(), mostWorkers), () => ({
    directory: outDirectory,
    settings: { ...app.settings, characters: charactersIn(content) },
    finish: expected?.finish,
  }));
  try {
    const { key } = app;
    const progress = await doJobs(jobsOf(context, derived), {
      crew,
      record,
      key,
      finish: expected?.finish,
      onProgress: (made) => onProgress(made, all),
    });
    // Cutting fonts takes much memory: let the workers’ go first.
    await crew.dismiss();
    const before = record.strike(others);
    record.forgetTheRest();
    const { fonts, finish, sheets } = await last().catch((error: unknown) => {
      if (!(error instanceof NoTypeface)) throw error;
      throw new NoTypeface(error.missing, whereabouts(error.missing, pagesOf(record, folder)));
    });
    await finishPages(finish, crew, record);
    const files = new JobFiles(folder, before);
    for (const file of [...sheets, ...fontFiles(fonts)]) files.put(file);
    for (const file of app.files()) files.put(file);
    const offline = { archive, derived, app, finish, sheets, fonts: fonts.files };
    for (const file of offlineFiles(offline)) files.put(file);
    for (const file of hostFiles(context, styleHash(finish.head))) files.put(file);
    for await (const file of otherFiles(context, derived, options)) files.put(file);
    record.add({ id: others, key: '', finish: '', ...files.made() });
    record.save();
    await sweep(folder, record.addresses());
    await dropUnused(fontCache);
    return progress;
  } catch (error) {
    if (!(error instanceof FaultyCards)) throw error;
    // One was met with: staff are told of all.
    const problems = await cardProblems(context);
    throw problems.length > 0 ? new FaultyCards(problems) : error;
  } finally {
    await crew.dismiss();
  }
}

/** What the last build couldn't finish for want of a typeface says nothing of this one. */
function nothingWithoutTypeface(error: unknown): undefined {
  if (!(error instanceof NoTypeface)) throw error;
}

/** Cards show some of these. */
function charactersIn(content: Content): string {
  return [...new Set(JSON.stringify(content))].join('');
}
