/** What reads the build's own files. No page that the build wrote needs it: it comes with the first file that is fetched. */
import * as v from 'valibot';
import { BrokenContent, fieldAt } from './BrokenContent';

export * from './searchViews';
export * from './views';

/**
 * Reads a view's file, which the build made: what is wrong with one is for whoever built the site, and the first fault is
 * enough. What staff write, `parse` reads.
 * @throws {BrokenContent}
 */
export function readView<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
): v.InferOutput<Schema> {
  const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
  if (success) return output;
  const [{ path, message }] = issues;
  throw new BrokenContent(file, [{ file, field: fieldAt((path ?? []).map(({ key }) => key)), message }]);
}
