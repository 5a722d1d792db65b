import { Archive } from '../../content/archive';
import { check } from '../../content/check';
import { sentence } from '../../content/BrokenContent';
import { cardProblems } from '../cards/cardFiles';
import { authoredFiles } from '../loadContent';
import { where } from '../where';

/** `npm run check`: all that is wrong with the content, one sentence a line. */
export async function main() {
  const { contentDirectory } = where(process.env);
  const files = await authoredFiles(contentDirectory);
  const { content, problems } = check(files);
  // Which cards there are is known only of sound content.
  const sentences = content
    ? await cardProblems({ archive: new Archive(content) })
    : problems.map((problem) => sentence(problem));
  for (const one of sentences) console.error(one);
  if (sentences.length > 0) process.exitCode = 1;
  else console.log(`The content is sound: ${files.length} files.`);
}
