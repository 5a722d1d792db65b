import type { ReactNode } from 'react';
import { useWords } from '../i18n/useWords';
import { ChainIcon } from '../ui/icons';
import { PassageLink } from './PassageLink';

interface PassageProps {
  id: string;
  /** Whether the address points at it. */
  isMarked: boolean;
  /** False where the passage goes on after an attribution: it has its address already. */
  isStart: boolean;
  onLink: (passage: string) => void;
  /** Its words, in an element of their own: an address that names some of them targets that, not the whole passage. */
  children: ReactNode;
}

/** One passage with its own address, and the link that copies it. No visible character is added to the words. */
export function Passage({ id, isMarked, isStart, onLink, children }: PassageProps) {
  const { t } = useWords();
  const mark = isMarked ? 'is-marked' : '';
  if (!isStart) return <span className={`passage ${mark}`}>{children}</span>;

  return (
    <span id={id} className={`passage ${mark}`} tabIndex={-1}>
      <PassageLink passage={id} onLink={onLink} className="passage-link" words={t('statement.copyLink')}>
        <ChainIcon className="size-4 shrink-0" />
      </PassageLink>
      {children}
    </span>
  );
}
