import type { MouseEvent, ReactNode } from 'react';

interface JumpLinkProps {
  /** The id of an element of this page that can take the focus. */
  target: string;
  className?: string;
  children: ReactNode;
}

/** Takes the focus, and with it the view, to another place of the page; the address and the history stay. */
export function JumpLink({ target, className = '', children }: JumpLinkProps) {
  function handleClick(event: MouseEvent) {
    const element = document.getElementById(target);
    if (!element) return;
    event.preventDefault();
    element.focus();
  }

  return (
    <a href={`#${target}`} onClick={handleClick} className={`print:hidden ${className}`}>
      {children}
    </a>
  );
}
