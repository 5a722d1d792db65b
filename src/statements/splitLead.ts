import type { Stretch } from '../content/stretches';

/** Cuts off the lead sentence that a Korean statement opens with, if this paragraph has one. */
export function splitLead(stretches: readonly Stretch[]): { lead: string; rest: readonly Stretch[] } {
  const [first, second] = stretches;
  const isLead = first?.passage === undefined && second?.opening !== undefined;
  return isLead && first ? { lead: first.text, rest: stretches.slice(1) } : { lead: '', rest: stretches };
}
