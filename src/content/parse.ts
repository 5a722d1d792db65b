/**
 * The edge: what comes from a file is `unknown` before this and typed after it. What is wrong is said to the
 * person who wrote the file: where it stands, and what it should be.
 */
import * as v from 'valibot';
import { BrokenContent, fieldAt, type Fault } from './BrokenContent';

/**
 * Reads a value by a schema.
 * @param file what the problems name as their file
 * @throws {BrokenContent} with every problem of shape, not only the first.
 */
export function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value, { abortPipeEarly: true, message: messageOf });
  if (result.success) return result.output;
  const faults = (result.issues as Issue[]).flatMap((issue) => faultsOf(issue));
  throw new BrokenContent(
    file,
    faults.map((fault) => ({ file, ...fault })),
  );
}

type Issue = v.BaseIssue<unknown>;

/** Where no form of a union fits, the one that fits further in says what is wrong. */
function faultsOf(issue: Issue, above: readonly unknown[] = []): Fault[] {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => key)];
  const inner = issue.issues?.filter((one) => one.path) ?? [];
  if (inner.length > 0) return inner.flatMap((one) => faultsOf(one, path));
  const isMissing = issue.kind === 'schema' && issue.input === undefined;
  return [{ field: fieldAt(path), message: isMissing ? 'is missing' : issue.message }];
}

const kinds: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  strict_object: 'an object',
  variant: 'an object',
  string: 'a string',
};

function messageOf(issue: Issue): string {
  if (issue.expected === 'never') return 'is no field of this format';
  const expected = kinds[issue.type];
  return expected ? `should be ${expected}, but is ${kindOf(issue.input)}` : issue.message;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return (Array.isArray(value) ? kinds['array'] : kinds[typeof value]) ?? typeof value;
}
