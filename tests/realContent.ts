/** The content in this checkout, checked as the build checks it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../src/content/check';
import { sentence } from '../src/content/BrokenContent';
import type { Content } from '../src/content/schema';

const folder = path.join(import.meta.dirname, '../public/content');

export function realContent(): Content {
  const releases = readdirSync(path.join(folder, 'releases')).map((name) => `releases/${name}`);
  return checked(
    ['network.json', ...releases].map((file) => ({
      path: file,
      text: readFileSync(path.join(folder, file), 'utf8'),
    })),
  );
}

/** @throws with every problem, so that no test goes on with content that the build would refuse. */
export function checked(files: Parameters<typeof check>[0]): Content {
  const { content, problems } = check(files);
  if (!content) throw new Error(problems.map(sentence).join('\n'));
  return content;
}
