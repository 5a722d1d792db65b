import { chipPitch, chipSize, type Callout } from './callouts';
import { edgeOf, fillOf, inkOf, quickly, type Tone } from './tone';
import { labelSize, onlyWide } from './widths';

interface ChipProps {
  callout: Callout;
  tone: Tone;
  isFocused?: boolean;
  /** Whether its state is open: one without members has nothing else to show it by. */
  isOpen?: boolean;
}

const { width, height } = chipSize;

/** The small box that stands for a small state. A member's is part of its link, and pressed beyond its edge too. */
export function Chip({ callout: { code, chip }, tone, isFocused = false, isOpen = false }: ChipProps) {
  const [x, y] = chip;
  const box = { x, y: y - height / 2, width, height, rx: 5, vectorEffect: 'non-scaling-stroke' };
  const fill =
    tone === 'land'
      ? `fill-paper ${isOpen ? 'stroke-ink' : 'stroke-rule'} forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]`
      : `${fillOf[tone]} ${tone === 'receding' ? edgeOf[tone] : ''}`;
  return (
    <g aria-hidden="true" className={onlyWide}>
      {tone !== 'land' && (
        <rect x={x - 26} y={y - chipPitch / 2} width={100} height={chipPitch} className="fill-transparent" />
      )}
      {isFocused && (
        <rect
          {...box}
          x={x - 11}
          y={box.y - 11}
          width={width + 22}
          height={height + 22}
          rx={12}
          className="fill-none stroke-ink stroke-2 forced-colors:stroke-[CanvasText]"
        />
      )}
      <rect {...box} className={`stroke-1 ${quickly} ${fill}`} />
      <text
        x={x + width / 2}
        y={y}
        dy="0.36em"
        textAnchor="middle"
        className={`tracking-[.02em] ${labelSize} ${inkOf[tone]}`}
      >
        {code}
      </text>
    </g>
  );
}
