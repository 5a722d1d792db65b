import { callouts } from './callouts';
import { Chip } from './Chip';
import { toneOf, type Selection, type Tone } from './tone';
import { onlyWide } from './widths';

interface LeadersProps {
  selection: Selection;
}

const lineOf: Record<Tone, string> = {
  land: 'stroke-rule stroke-1',
  member: 'stroke-celadon-mid stroke-[1.25px]',
  receding: 'stroke-celadon-mid stroke-[1.25px]',
  selected: 'stroke-celadon-sel stroke-[1.25px]',
};

const dotOf: Record<Tone, string> = {
  land: 'fill-quiet',
  member: 'fill-celadon',
  receding: 'fill-celadon',
  selected: 'fill-celadon',
};

/** The lines from the small states to their chips, and the chips that are no links. */
export function Leaders({ selection }: LeadersProps) {
  return (
    <g aria-hidden="true" className={`pointer-events-none ${onlyWide}`}>
      {callouts.map((callout) => {
        const { code } = callout;
        const tone = toneOf(code, selection);
        const [x, y] = callout.anchor;
        return (
          <g key={code}>
            <path
              d={callout.leader}
              vectorEffect="non-scaling-stroke"
              className={`fill-none forced-colors:stroke-[CanvasText] ${
                code === selection.open && tone === 'land' ? 'stroke-ink stroke-[1.25px]' : lineOf[tone]
              }`}
            />
            <circle cx={x} cy={y} r={3.5} className={`forced-colors:fill-[CanvasText] ${dotOf[tone]}`} />
            {tone === 'land' && <Chip callout={callout} tone={tone} isOpen={code === selection.open} />}
          </g>
        );
      })}
    </g>
  );
}
