import type { ReactNode } from 'react';

interface FactsProps {
  /** What no source gives stays out: a fact without a value isn't shown. */
  facts: { name: string; value: ReactNode; isKnown?: boolean }[];
}

/** Short facts, name beside value. */
export function Facts({ facts }: FactsProps) {
  const known = facts.filter(({ value, isKnown = Boolean(value) }) => isKnown);
  if (known.length === 0) return null;
  return (
    <dl className="grid grid-cols-[minmax(4rem,auto)_1fr] gap-x-6 gap-y-2 text-name">
      {known.map(({ name, value }) => (
        <div key={name} className="col-span-2 grid grid-cols-subgrid items-baseline">
          <dt className="text-quiet">{name}</dt>
          <dd className="min-w-0 max-w-2xl">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
