/** What stands in marks and was taken for nobody's statement. */
import type { Finding } from '../findings';
import type { Line } from './line';
import { spanIn } from './places';
import { isSentenceLike, wordCount } from './quotations';
import type { Stretch } from './tokens';

/** @param isTaken whether these words stand within a statement anyway. */
export function unsaidFindings({ paragraph, quoted }: Line, isTaken: (at: Stretch) => boolean): Finding[] {
  return quoted.flatMap(({ verdict, quotation, attribution }): Finding[] => {
    const at = spanIn(paragraph, quotation);
    if (verdict === 'evidence') {
      const around = attribution ? [spanIn(paragraph, attribution.at)] : [];
      return [{ kind: 'quotedAsEvidence', weight: 'look', at: [at, ...around] }];
    }
    const words = paragraph.text.slice(quotation.start, quotation.end);
    const isOne =
      verdict === 'fragment' && isSentenceLike(words) && wordCount(words) > 5 && !isTaken(quotation);
    return isOne ? [{ kind: 'quotedNotSaid', weight: 'look', at: [at] }] : [];
  });
}
