/** What the desk reads as staff wrote it; its shape in full, with all that can be wrong with it, is loaded there only. */
import { parse } from './parse';
import { fileQuery } from './queries';
import { networkSchema, releaseSchema } from './schema';

/** The network whole. */
export const networkQuery = () =>
  fileQuery('network.json', () => Promise.resolve((value, file) => parse(networkSchema, value, file)));

export const authoredReleaseQuery = (id: string) =>
  fileQuery(`releases/${id}.json`, () => Promise.resolve((value, file) => parse(releaseSchema, value, file)));
