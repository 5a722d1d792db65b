/** `npm run score`: the importer's score over the corpus; `npm run score -- 07` for those with 07 in their name. */
import { answersOf, mistakes, table } from './scores';

const answers = await answersOf(process.argv[2]);
console.log(`${table(answers)}\n\n${mistakes(answers)}`);
