import { parseArgs } from 'node:util';

/** Said to whoever typed the command. */
export class WrongArguments extends Error {
  override name = 'WrongArguments';
}

export interface ReleaseArguments {
  paths: string[];
  /** One JSON object on standard output, and nothing is written. */
  json: boolean;
  help: boolean;
  /** A published release may be written over. */
  replace: boolean;
  /** Proposed people and organizations are added to `network.json`. */
  network: boolean;
  source?: string;
}

export const help = `npm run release -- [options] path/to/text…

Makes a release of a text: .txt, .docx or .html. Several files are parts of one
release, for example the English and the Korean version.

  --source URL   where the release was first published on the web
  --network      add the people and organizations it proposes to network.json
  --replace      write over a published release; its differences are shown
  --json         write nothing; print one JSON object with “release”, “people”,
                 “organizations”, “findings” and “refused” (use npm run -s)
  --help         this text

In “findings”, a place has the file, its line, and where its words start and end
in the text as it was read (from 0, in UTF-16 units).
The content is in public/content, or in the folder that CONTENT_DIR names.

Exit codes: 0 nothing is left to do · 1 a person is needed: the text was refused,
a finding must be settled, or the content check has something to say · 2 the
arguments are wrong, or a published release would have been written over
`;

const options = {
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  replace: { type: 'boolean' },
  network: { type: 'boolean' },
  source: { type: 'string' },
} as const;

/** @throws {WrongArguments} with a sentence about the first that is wrong. */
export function readArguments(args: string[]): ReleaseArguments {
  const { values, positionals: paths } = parsed(args);
  const { json = false, help: wantsHelp = false, replace = false, network = false, source } = values;
  if (!wantsHelp && (paths.length === 0 || paths.includes(''))) {
    throw new WrongArguments('Say which file the text is in: npm run release -- path/to/text.docx');
  }
  if (source !== undefined && !/^https?:\/\/\S+$/u.test(source)) {
    throw new WrongArguments(
      `--source is no web address: “${source}”. It must start with https:// or http://.`,
    );
  }
  return { paths, json, help: wantsHelp, replace, network, ...(source !== undefined && { source }) };
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const option = /'(-[^']*)'/u.exec(message)?.[1];
    const isUnknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && option !== undefined;
    throw new WrongArguments(isUnknown ? `There is no option ${option}.` : message);
  }
}
