import { useId, type ReactNode } from 'react';

interface GroupProps {
  title: string;
  hint?: string | undefined;
  children: ReactNode;
}

/** Fields that belong together, under a quiet heading. */
export function Group({ title, hint, children }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <div>
        <h4 id={id} className="text-list font-semibold">
          {title}
        </h4>
        {hint && <p className="max-w-xl text-small text-quiet">{hint}</p>}
      </div>
      {children}
    </section>
  );
}
