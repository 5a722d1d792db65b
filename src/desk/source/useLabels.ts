import { textIn } from '../../content/names';
import type { Piece } from './uses';
import { useDesk } from '../DeskTools';
import { useDeskWords } from '../useDeskWords';
import { useNames } from '../useNames';

/** What stands beside a text where parts of the release begin in it, by the place where they do. */
export function useLabels(text: string, pieces: readonly Piece[]): Map<number, string> {
  const { t } = useDeskWords();
  const { draft } = useDesk();
  const { sayer } = useNames();
  const labels = new Map<number, string>();
  let isLeft = false;
  for (const { start, end, use } of pieces) {
    if (use === null) {
      const words = text.slice(start, end);
      const first = start + words.length - words.trimStart().length;
      if (words.trim() !== '' && !isLeft) labels.set(start, t('use.left'));
      isLeft = words.trim() === '' ? isLeft : first >= 0;
      continue;
    }
    isLeft = false;
    const { kind, span, part, isStart, statement } = use;
    const isFirst = (isStart ?? false) && span.start === start;
    if (!isFirst && !(kind !== 'words' && span.start === start && isStart)) continue;
    if (statement !== undefined && part !== undefined) {
      const one = draft.body[part];
      labels.set(start, one?.kind === 'statement' ? `${part + 1} ${sayer(one)}` : '');
    } else labels.set(start, kind === 'paragraph' ? `${(part ?? 0) + 1} ${t('use.paragraph')}` : t(`use.${kind}`));
  }
  return labels;
}
void textIn;
