import { check } from '../../content/check';
import { sentence } from '../../content/parse';
import { authoredFiles } from '../loadContent';
import { where } from '../where';

/** `npm run check`: all that is wrong with the content, one sentence a line. */
export async function main() {
  const { contentDirectory } = where(process.env);
  const files = await authoredFiles(contentDirectory);
  const { problems } = check(files);
  for (const problem of problems) console.error(sentence(problem));
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`The content is sound: ${files.length} files.`);
}
