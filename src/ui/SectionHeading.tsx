import type { ReactNode } from 'react';

interface SectionHeadingProps {
  id?: string;
  children: ReactNode;
  /** Said quietly at the end of the line. */
  aside?: ReactNode;
}

/** A section opens with a rule in ink. */
export function SectionHeading({ id, children, aside }: SectionHeadingProps) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-ink pt-4">
      <h2 id={id} className="font-serif text-section font-semibold">
        {children}
      </h2>
      {aside && <p className="text-list text-quiet">{aside}</p>}
    </div>
  );
}
