import { parseArgs } from 'node:util';

const sections = ['load', 'press', 'lighthouse', 'importer'] as const;

const networks = ['browser', 'link'] as const;

export interface BenchOptions {
  sections: readonly (typeof sections)[number][];
  runs: number;
  /** A site that has been built already. */
  built?: string;
  /** Content to build instead of the usual one. */
  content?: string;
  /** Whether the browser slows its requests, or the server's link is slow. */
  network: (typeof networks)[number];
}

export const help = `npm run bench -- [--runs 9] [--only load,press,lighthouse,importer] [--built DIR | --content DIR] [--network browser|link]`;

/** Said to whoever typed the command. */
export class WrongArguments extends Error {
  override name = 'WrongArguments';
}

/** @throws {WrongArguments} with a sentence about the first that is wrong. */
export function readOptions(args: string[]): BenchOptions {
  const values = parsed(args);
  const { runs = '9', only = sections.join(','), network = 'browser', built, content } = values;
  if (!/^[1-9]\d{0,2}$/.test(runs))
    throw new WrongArguments(`--runs must be a whole number from 1 to 999, but is “${runs}”.`);
  if (built !== undefined && content !== undefined)
    throw new WrongArguments('--built and --content can’t stand together: a built site has its content.');
  return {
    sections: only.split(',').map((name) => oneOf(sections, name, '--only')),
    runs: Number(runs),
    network: oneOf(networks, network, '--network'),
    ...(built !== undefined && { built }),
    ...(content !== undefined && { content }),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        runs: { type: 'string' },
        only: { type: 'string' },
        built: { type: 'string' },
        content: { type: 'string' },
        network: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<Name extends string>(names: readonly Name[], name: string, option: string): Name {
  const found = names.find((one) => one === name);
  if (found === undefined)
    throw new WrongArguments(`${option} knows ${names.join(', ')}, and not “${name}”.`);
  return found;
}
