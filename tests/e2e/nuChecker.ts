/** The Nu Html Checker, which runs where there is Java. */
import { execFile, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { filesIn, root } from './sites';

const jar = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar');

export const hasJava = spawnSync('java', ['-version']).status === 0;

/**
 * What its stylesheet checker, which is years behind, and its SVG 1.1 don't know and browsers do. Everything else
 * that they have to say counts.
 */
const unknownToIt = [
  /^CSS: Unrecognized at-rule “@(property|container|starting-style)”/,
  /^CSS: “(margin-trim|container-type|paint-order)”: Property “.*” doesn't exist/,
  // Tailwind's own properties in a list of those that change smoothly.
  /^CSS: “transition-property”: “--tw-[a-z-]+” is not a “transition-property” value/,
  /^Attribute “vector-effect” not allowed on element “path”/,
  // Read from disk a page has no origin, so that nothing is its `'self'`; and blocks of data count as scripts.
  // What a page's policy blocks, the browser's console says in every other test.
  /^(?:Resource|Inline script|Inline style) violates Content Security Policy \(meta tag\): /,
  // As React writes them.
  /^Trailing slash on void elements has no effect/,
];

/**
 * @param directory a built site. The styles that every page carries are read in one page only: the same each time, they take
 *   it a quarter of a second.
 * @returns errors and warnings, each with its page.
 */
export async function nuCheckerFinds(directory: string): Promise<string[]> {
  const folder = await mkdtemp(path.join(root, '.cache/nu-'));
  try {
    await cp(directory, folder, {
      recursive: true,
      filter: (file) => statSync(file).isDirectory() || /\.(?:html|svg|css)$/.test(file),
    });
    for (const file of filesIn(folder)) {
      if (!file.endsWith('.html') || file === 'en/index.html') continue;
      const at = path.join(folder, file);
      const html = await readFile(at, 'utf8');
      await writeFile(at, html.replace(/(<style>).*?(?=<\/style>)/su, '$1'));
    }
    return (await run(folder)).filter((found) => !unknownToIt.some((pattern) => pattern.test(found)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function run(folder: string): Promise<string[]> {
  // What it finds goes to stdout; a status other than 0 says no more than that it found something.
  const wishes = ['--format', 'json', '--stdout', '--also-check-svg', '--also-check-css'];
  return new Promise((resolve, reject) => {
    execFile(
      'java',
      ['-Xss2m', '-jar', jar, ...wishes, folder],
      { maxBuffer: 1e9 },
      (error, stdout, stderr) => {
        try {
          const { messages } = JSON.parse(stdout) as {
            messages: { message: string; url: string; lastLine?: number; extract?: string }[];
          };
          resolve(
            messages.map(
              ({ message, url, lastLine, extract }) =>
                `${message} ${url.slice(url.indexOf(folder) + folder.length)}:${lastLine} ${extract}`,
            ),
          );
        } catch {
          reject(new Error(`The Nu checker gave no report: ${stderr || error?.message}`));
        }
      },
    );
  });
}
