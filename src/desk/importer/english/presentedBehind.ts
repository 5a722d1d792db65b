/** People whom a sentence presents behind its verb: `Among those who came was Mel Lee, a student.` */
import type { Sayers } from './sayerParts';
import { readSayers } from './sayers';
import type { Token } from './tokens';

/** @param tokens of the sentence. @returns whom it presents; none where it begins in another way. */
export function presentedBehind(tokens: readonly Token[]): Sayers | undefined {
  const first = tokens[0]?.word === 'also' ? 1 : 0;
  const isAmong =
    /^(?:among|amongst|alongside|beside|joining)$/u.test(tokens[first]?.word ?? '') ||
    (tokens[first]?.word === 'one' && tokens[first + 1]?.word === 'of');
  if (!isAmong) return undefined;
  const verb = tokens.findIndex(
    ({ word }, index) =>
      /^(?:was|were|is|are)$/u.test(word) &&
      (tokens[index + 1]?.isCapital === true || /^(?:the|an?)$/u.test(tokens[index + 1]?.word ?? '')),
  );
  if (verb < 0) return undefined;
  const sayers = readSayers(tokens.slice(verb + 1), false);
  return sayers.kind === 'people' ? sayers : undefined;
}
