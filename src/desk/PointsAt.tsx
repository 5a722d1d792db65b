import type { ReactNode } from 'react';
import { useDesk } from './DeskTools';
import type { Span } from './importer/source';

interface PointsAtProps {
  spans: readonly Span[];
  className?: string;
  children: ReactNode;
}

/** Marks words in the source while it, or something in it, is pointed at or has the focus. */
export function PointsAt({ spans, className, children }: PointsAtProps) {
  const { point } = useDesk();
  const mark = () => spans.length > 0 && point(spans);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- nothing is done by it; what it holds is pressed
    <div onPointerEnter={mark} onFocus={mark} className={className}>
      {children}
    </div>
  );
}
