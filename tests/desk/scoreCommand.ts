/**
 * `npm run score`: the importer's score over the corpus; `npm run score -- 07` for those with 07 in their name;
 * `npm run score -- search`: the search's.
 */
import { searchScore } from '../search/scoreSearch';
import { answersOf, mistakes, table } from './scores';

const [which] = process.argv.slice(2);

if (which === 'search') console.log(searchScore());
else {
  const answers = await answersOf(which);
  console.log(`${table(answers)}\n\n${mistakes(answers)}`);
}
