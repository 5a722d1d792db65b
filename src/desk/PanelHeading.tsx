import type { ReactNode } from 'react';

interface PanelHeadingProps {
  hint?: string | undefined;
  children: ReactNode;
}

/** What a view of the desk is about; it takes the focus when the view is opened from elsewhere. */
export function PanelHeading({ hint, children }: PanelHeadingProps) {
  return (
    <div className="pb-4">
      <h2 tabIndex={-1} className="font-serif text-section font-semibold">
        {children}
      </h2>
      {hint && <p className="max-w-2xl pt-1 text-list text-quiet">{hint}</p>}
    </div>
  );
}
