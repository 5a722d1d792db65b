import type { ReactNode } from 'react';
import { ArrowRightIcon } from './icons';
import { Link } from './Link';

interface ReadOnProps {
  to: string;
  /** Said instead of the words shown where those, alone, say too little. It contains them. */
  label?: string;
  children: ReactNode;
}

/** A link with an arrow: the way on from what was just read. It can be pressed above and below its line, too. */
export function ReadOn({ to, label, children }: ReadOnProps) {
  return (
    <Link
      to={to}
      aria-label={label}
      className="group -my-2 inline-flex items-center gap-2 py-3 text-list font-medium text-celadon print:hidden"
    >
      <span className="link group-hover:decoration-2">{children}</span>
      <ArrowRightIcon className="size-3.5 shrink-0 transition-transform group-hover:translate-x-0.5" />
    </Link>
  );
}
