import type { ReactNode } from 'react';
import { citySize, onlyWide } from './widths';

interface MapTextProps {
  x: number;
  y: number;
  anchor?: 'start' | 'middle';
  children: ReactNode;
}

/** A name over the map, in ink with an edge of paper so that it is read over borders and labels. */
export function MapText({ x, y, anchor = 'start', children }: MapTextProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      vectorEffect="non-scaling-stroke"
      className={`fill-ink stroke-paper stroke-[3px] font-semibold [paint-order:stroke] [stroke-linejoin:round] forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas] ${citySize} ${onlyWide}`}
    >
      {children}
    </text>
  );
}
