import { spriteUrl } from 'virtual:states-atlas';
import type { StateCode } from '../content/states';

interface StateShapeProps {
  code: StateCode;
  className?: string;
}

/** A state's outline, in path space; fill and stroke may come from what it stands in. */
export function StateShape({ code, className }: StateShapeProps) {
  return <use href={`${spriteUrl}#${code}`} className={className} />;
}
