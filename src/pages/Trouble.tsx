import { useWords } from '../i18n/useWords';
import { ActionButton } from '../ui/ActionButton';
import { failureOf } from './failure';
import { useTries } from './useTries';

interface TroubleProps {
  error: unknown;
  /** Asks again for what didn't come; rejects never. Without it only a new load helps. */
  onRetry?: () => Promise<unknown>;
}

/** What went wrong, and the way to try again, where the thing itself would stand. What came before it is still there. */
export function Trouble({ error, onRetry }: TroubleProps) {
  const { t } = useWords();
  const { words, canRetry } = failureOf(error, t);
  const isAsked = canRetry && onRetry !== undefined;
  const { isBusy, inVain, tryAgain } = useTries(isAsked ? onRetry : undefined);

  return (
    <div className="grid gap-4">
      <p role="alert" className="max-w-xl break-words">
        {words}
      </p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <ActionButton isBusy={isBusy} onPress={tryAgain}>
          {t(isBusy ? 'site.loading' : isAsked ? 'error.retry' : 'error.reload')}
        </ActionButton>
        {inVain > 0 && !isBusy && (
          // Said each time.
          <p key={inVain} role="alert" className="text-list text-quiet">
            {t('error.inVain')}
          </p>
        )}
      </div>
    </div>
  );
}
