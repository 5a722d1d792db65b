/** What the build tells the worker to keep on a device. All addresses begin with the base path. */
export interface Kept {
  /** Changes with the app's code, which views are written for: those that an older one read aren't shown by a newer one. */
  code: string;
  /** The app's page with nothing on it yet: any address can be drawn from it. */
  page: string;
  /** The views that are kept without having been read, in one file: by their files below `/content/`. */
  views: string;
  /** These two and all else that is fetched at once. Where there is no revision, the name holds a hash. */
  files: { url: string; revision: string | null }[];
  /** Parts of typefaces that few pages need: kept once they were needed. */
  later: string[];
  /** Below it stand the views that can be read; those that were read are kept. */
  index: string;
  /** Below these stand pages that the app doesn't draw, or not offline: the worker leaves them alone. */
  others: string[];
}

/** Says of an answer when it was saved: it came from the device. */
export const savedHeader = 'X-Saved';

/** Where the worker's script stands, below the base path. */
export const workerFile = 'sw.js';

/**
 * What a page tells the worker once it runs: the address of the script that it began with, whose name changes with any part of
 * the app. Where that is the worker's own, what only older pages needed can go.
 */
export type BegunWith = string;
