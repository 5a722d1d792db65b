import { createContext, use, useState, type ReactNode } from 'react';
import { useWords } from '../i18n/useWords';
import { CloseIcon } from '../ui/icons';

type Outcome = { kind: 'copied' | 'byHand'; address: string; count: number };

const CopyContext = createContext<(address: string) => void>(() => {});

/** Copies an absolute address and says, where `CopyLinks` says it, what became of that. */
export function useCopy(): (address: string) => void {
  return use(CopyContext);
}

/** Gives everything inside it one place that says what became of a copy, to eyes and to a screen reader. */
export function CopyLinks({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const copy = (address: string) => {
    const say = (kind: Outcome['kind']) =>
      setOutcome((before) => ({ kind, address, count: (before?.count ?? 0) + 1 }));
    // In-app browsers often have no clipboard: then the address is shown, to be copied by hand.
    if (!('clipboard' in navigator)) return say('byHand');
    navigator.clipboard.writeText(address).then(
      () => say('copied'),
      () => say('byHand'),
    );
  };

  return (
    <CopyContext value={copy}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-20 z-30 lg:bottom-6 flex justify-center px-5"
      >
        {outcome?.kind === 'copied' && (
          <p
            key={outcome.count}
            className="animate-[leave_4s_both] bg-ink px-5 py-3 text-name font-medium text-paper motion-reduce:animate-[vanish_4s_both]"
          >
            {t('statement.copied')}
          </p>
        )}
        {outcome?.kind === 'byHand' && (
          <div className="pointer-events-auto flex w-full max-w-lg items-end gap-3 border border-ink bg-paper p-4">
            <label className="grid grow gap-1 text-list">
              {t('statement.copyThis')}
              <input
                key={outcome.count}
                readOnly
                value={outcome.address}
                onFocus={(event) => event.currentTarget.select()}
                className="w-full border border-rule bg-paper px-2 py-2 text-name"
              />
            </label>
            <button
              type="button"
              aria-label={t('statement.close')}
              onClick={() => setOutcome(null)}
              className="flex size-11 shrink-0 items-center justify-center"
            >
              <CloseIcon />
            </button>
          </div>
        )}
      </div>
    </CopyContext>
  );
}
