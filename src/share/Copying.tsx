import { createContext, use, useState, type ReactNode } from 'react';
import { useWords } from '../i18n/useWords';
import { CloseIcon } from '../ui/icons';
import { writeClipboard, type Clip } from './clipboard';

interface Copy extends Clip {
  /** What is said once it is copied. */
  said: string;
}

interface Outcome {
  said?: string;
  /** What couldn't be copied. */
  byHand?: Clip;
  count: number;
}

interface Copying {
  copy: (copy: Copy) => void;
  say: (words: string) => void;
}

const CopyContext = createContext<Copying | null>(null);

/** Copies something and says what became of that, where the nearest `Copying` says it; or says what became of something else. */
export function useCopying(): Copying {
  const copying = use(CopyContext);
  if (!copying) throw new Error('Nothing here copies: there is no Copying around it.');
  return copying;
}

/** Gives everything inside it one place that says what became of a copy, to eyes and to a screen reader. */
export function Copying({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const tell = (told: Omit<Outcome, 'count'>) =>
    setOutcome((before) => ({ ...told, count: (before?.count ?? 0) + 1 }));
  const copying = {
    copy: ({ said, ...clip }: Copy) =>
      void writeClipboard(clip).then((isCopied) => tell(isCopied ? { said } : { byHand: clip })),
    say: (said: string) => tell({ said }),
  };

  return (
    <CopyContext value={copying}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-20 z-30 flex justify-center px-5 lg:bottom-6 print:hidden"
      >
        {outcome?.said !== undefined && (
          <p
            key={outcome.count}
            className="animate-[leave_4s_both] bg-ink px-5 py-3 text-name font-medium text-paper motion-reduce:animate-[vanish_4s_both]"
          >
            {outcome.said}
          </p>
        )}
        {outcome?.byHand && (
          <div className="pointer-events-auto flex w-full max-w-lg items-end gap-3 border border-ink bg-paper p-4">
            <label className="grid grow gap-1 text-list">
              {t('share.copyByHand')}
              <textarea
                key={outcome.count}
                readOnly
                rows={outcome.byHand.text.length > 100 ? 4 : 1}
                value={outcome.byHand.text}
                onFocus={(event) => event.currentTarget.select()}
                className="w-full resize-none font-serif border border-quiet bg-paper px-2 py-2 text-name"
              />
            </label>
            <button
              type="button"
              aria-label={t('share.close')}
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
