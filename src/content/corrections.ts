/** When a release was corrected, and what of it. */
import type { Release, ReleaseVersion } from './schema';

/** A release's corrections, oldest first; those that concern a statement, where one is named. */
export function correctionsOf(
  { versions = [] }: Pick<Release, 'versions'>,
  statement?: string,
): ReleaseVersion[] {
  return versions.filter(
    ({ statements }) => statement === undefined || (statements?.includes(statement) ?? true),
  );
}

/** The day of the last correction of a release, or of one of its statements; none where it is as it was published. */
export function correctedOn(release: Pick<Release, 'versions'>, statement?: string): string | undefined {
  return correctionsOf(release, statement).at(-1)?.date;
}
