import type { Left } from '../draft/left';
import { useDeskWords } from '../useDeskWords';

/** Says in words how much is left to do. */
export function useLeftCount(): (left: readonly Left[]) => string {
  const { t } = useDeskWords();
  return (left) => {
    const must = left.filter(({ weight }) => weight === 'must').length;
    const look = left.length - must;
    if (left.length === 0) return t('left.nothing');
    if (must === 0) return t('left.look', { count: look });
    if (look === 0) return t('left.must', { count: must });
    return `${t('left.must', { count: must })} ${t('left.more', { count: look })}`;
  };
}
