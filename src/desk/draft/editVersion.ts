/** What readers are told of a correction. */
import type { ReleaseVersion } from '../../content/schema';
import type { Draft } from './draft';

/** @param version null where readers needn't be told */
export function setVersion(draft: Draft, version: ReleaseVersion | null): Draft {
  const { version: _, ...rest } = draft;
  return version ? { ...rest, version } : rest;
}
