import type { ReactNode } from 'react';

/** Something of this site's own, set apart from what is said about it. */
export function Example({ children }: { children: ReactNode }) {
  return <div className="grid gap-1 border-l-3 border-celadon pl-5 text-list">{children}</div>;
}
