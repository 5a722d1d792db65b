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
