import { useId, type ReactNode } from 'react';

interface GroupProps {
  title: string;
  /** Of its heading, under those around it. */
  level?: 3 | 4;
  hint?: string | undefined;
  children: ReactNode;
}

/** Fields that belong together, under a quiet heading. */
export function Group({ title, level = 3, hint, children }: GroupProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <div>
        <Heading id={id} className="text-list font-semibold">
          {title}
        </Heading>
        {hint && <p className="max-w-xl text-small text-quiet">{hint}</p>}
      </div>
      {children}
    </section>
  );
}
