import { createContext, use, useState, type ReactNode } from 'react';
import { ByHand } from './ByHand';
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
        className="pointer-events-none fixed inset-x-0 z-30 flex justify-center px-5 max-lg:top-4 lg:bottom-6 print:hidden"
      >
        {outcome?.said !== undefined && (
          <p
            key={outcome.count}
            className="animate-[leave_4s_both] bg-ink px-5 py-3 text-name font-medium text-paper motion-reduce:animate-[vanish_4s_both]"
          >
            {outcome.said}
          </p>
        )}
      </div>
      {outcome?.byHand && (
        <ByHand key={outcome.count} text={outcome.byHand.text} onClose={() => setOutcome(null)} />
      )}
    </CopyContext>
  );
}
