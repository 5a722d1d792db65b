import type { MouseEvent, ReactNode } from 'react';
import { useWords } from '../i18n/useWords';

interface PassageLinkProps {
  passage: string;
  /** Marks the passage and copies its address. */
  onLink: (passage: string) => void;
  className: string;
  /** Drawn by CSS behind the children: no letter of it stands in the page's text. */
  words?: string;
  children: ReactNode;
}

/** A passage's own address; without scripts it only leads there. */
export function PassageLink({ passage, onLink, className, words, children }: PassageLinkProps) {
  const { t, language } = useWords();

  function handleClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onLink(passage);
  }

  return (
    <a
      href={`#${passage}`}
      lang={language}
      onClick={handleClick}
      aria-label={t('statement.copyLinkTo', { number: Number(passage.slice(1)) })}
      data-words={words}
      className={className}
    >
      {children}
    </a>
  );
}
