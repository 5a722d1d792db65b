import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { NamesView } from '../content/searchViews';
import { knownNames } from './knownNames';
import type { StatementHit as Hit } from './results';
import { StatementHit } from './StatementHit';

interface StatementHitsProps {
  hits: readonly Hit[];
  names: NamesView;
}

/** So many are drawn whole; of more, those that are near what the visitor sees. */
const whole = 20;

/** How high one is, in pixels, until it is measured. */
const usual = 168;

/** The statements that were found. */
export const StatementHits = memo(function StatementHits({ hits, names }: StatementHitsProps) {
  if (hits.length > whole) return <WindowedHits hits={hits} names={names} />;
  return (
    <ol className="divide-y divide-line">
      {hits.map((hit) => (
        <li key={keyOf(hit)}>
          <StatementHit hit={hit} names={knownNames(names)} />
        </li>
      ))}
    </ol>
  );
});

/** A long list in a window: what has the focus stays in it, and each item says which of how many it is. */
function WindowedHits({ hits, names }: StatementHitsProps) {
  const list = useRef<HTMLOListElement>(null);
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState<number | null>(null);
  // What stands above it comes and goes; where it didn't, nothing is drawn again.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  });

  // oxlint-disable-next-line react/incompatible-library -- we have no compiler
  const rows = useWindowVirtualizer<HTMLLIElement>({
    count: hits.length,
    estimateSize: () => usual,
    // What isn't laid out has no height.
    measureElement: (element) => element.offsetHeight || usual,
    overscan: 4,
    scrollMargin: top,
    getItemKey: (index) => keyOf(hits[index]!),
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      if (focused === null || focused >= hits.length || seen.includes(focused)) return seen;
      return [...seen, focused].toSorted((a, b) => a - b);
    },
  });

  return (
    // It only learns where the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol
      ref={list}
      className="relative"
      style={{ height: rows.getTotalSize() }}
      onFocus={({ target }) => setFocused(indexOf(target))}
      onBlur={() => setFocused(null)}
    >
      {rows.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          ref={rows.measureElement}
          data-index={index}
          aria-posinset={index + 1}
          aria-setsize={hits.length}
          className="absolute inset-x-0 top-0 border-b border-line"
          style={{ transform: `translateY(${start - top}px)` }}
        >
          <StatementHit hit={hits[index]!} names={knownNames(names)} />
        </li>
      ))}
    </ol>
  );
}

function indexOf(target: Element): number | null {
  const index = target.closest('[data-index]')?.getAttribute('data-index');
  return index == null ? null : Number(index);
}

function keyOf({ release, statement }: Hit) {
  return `${release}/${statement}`;
}
