/** What the build asks of a worker, and what it answers. */
import type { Finish } from '../finish';
import type { Settings } from './doJob';
import type { Made } from './JobFiles';

/** What a worker is told when it starts. */
export interface Briefing {
  /** The folder that the site is written to. */
  directory: string;
  settings: Settings;
  /** What pages are told of fonts and styles, if that is known before they are drawn. */
  finish?: Finish | undefined;
}

export type Task =
  | {
      kind: 'job';
      /** As JSON. */
      input: string;
      /** What the job left the last time and is there. */
      before: Record<string, string>;
    }
  | { kind: 'finish'; pages: string[]; from: Finish; to: Finish };

export type Answer = { made?: Made } | { error: unknown; isFaultyCard: boolean };
