interface PinProps {
  /** In the units of the drawing it stands in, as the radius is. */
  at: readonly [x: number, y: number];
  radius: number;
  /** May set the CSS property `r` for other widths. */
  className?: string;
}

export function Pin({ at: [x, y], radius, className = '' }: PinProps) {
  return (
    <circle
      cx={x}
      cy={y}
      r={radius}
      vectorEffect="non-scaling-stroke"
      className={`fill-pin stroke-pin-stroke stroke-[1.25px] ${className}`}
    />
  );
}
