/**
 * The edge: what comes from a file is `unknown` before this and typed after it. What is wrong is said to the
 * person who wrote the file: where it stands, and what it should be.
 */
import * as v from 'valibot';

/** What is wrong in a file, and where: `body[2].passages[0].en`. */
export interface Fault {
  /** Empty where the whole file is meant. */
  field: string;
  /** Reads on after the field: `is missing`. */
  message: string;
}

export interface Problem extends Fault {
  /** Below the content folder: `network.json`. */
  file: string;
}

/** A problem on one line: `network.json: people[0].id: is missing`. */
export function sentence({ file, field, message }: Problem): string {
  return [file, field, message].filter(Boolean).join(': ');
}

export class BrokenContent extends Error {
  override name = 'BrokenContent';
  readonly file: string;
  readonly problems: Problem[];
  constructor(file: string, problems: Problem[]) {
    super(problems.map(sentence).join('\n'));
    this.file = file;
    this.problems = problems;
  }
}

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

/** A path as a script would write it: `body[2].title.ko`, `redirects["/old/"]`. */
export function fieldAt(path: readonly unknown[]): string {
  return path
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[\w$]+$/.test(String(key)) ? `.${String(key)}` : `[${JSON.stringify(key)}]`;
    })
    .join('')
    .replace(/^\./, '');
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
