import { useWords } from '../../i18n/useWords';
import { ActionButton } from '../../ui/ActionButton';
import { failureOf } from '../failure';

interface SearchTroubleProps {
  error: Error;
  isFetching: boolean;
  onRetry: () => void;
}

/** A part of the index didn't come. What came before it is still there. */
export function SearchTrouble({ error, isFetching, onRetry }: SearchTroubleProps) {
  const { t } = useWords();
  return (
    <div role="alert" className="grid gap-4 border-t border-iron py-6">
      <p>{failureOf(error, t).words}</p>
      <ActionButton isBusy={isFetching} onPress={onRetry}>
        {isFetching ? t('site.loading') : t('error.retry')}
      </ActionButton>
    </div>
  );
}
