/** What stands in marks and was taken for nobody's statement. */
import type { Finding } from '../findings';
import type { Line } from './line';
import { spanIn } from './places';
import { isSentenceLike, wordCount } from './quotations';
import type { Stretch } from './tokens';
import type { Group } from './voice';

/** @param words those of the statement that goes on here, within which some may stand anyway. */
export function unsaidFindings(
  { paragraph, quoted }: Line,
  index: number,
  words: Group['words'] = [],
): Finding[] {
  const here = words.slice(words.findLastIndex(({ line }) => line !== index) + 1);
  const isTaken = ({ start, end }: Stretch) => here.some(({ at }) => at.start <= start && at.end >= end);
  return quoted.flatMap(({ verdict, quotation, attribution }): Finding[] => {
    const at = spanIn(paragraph, quotation);
    if (verdict === 'evidence') {
      const around = attribution ? [spanIn(paragraph, attribution.at)] : [];
      return [{ kind: 'quotedAsEvidence', weight: 'look', at: [at, ...around] }];
    }
    const printed = paragraph.text.slice(quotation.start, quotation.end);
    const isOne =
      verdict === 'fragment' && isSentenceLike(printed) && wordCount(printed) > 5 && !isTaken(quotation);
    return isOne ? [{ kind: 'quotedNotSaid', weight: 'look', at: [at] }] : [];
  });
}
