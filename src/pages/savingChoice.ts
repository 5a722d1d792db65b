/** Whether pages are saved on this device: they are, but where the visitor asked for little data, or chose otherwise here. */
import type { SavingChoice } from '../offline/onDevice';
import { savesData } from '../offline/savesData';
import { keep, kept } from './choices';

const name = 'offline';

/** What the visitor chose, or null. */
export function savingChoice(): SavingChoice | null {
  const choice = kept(name);
  return choice === 'on' || choice === 'off' ? choice : null;
}

export function chooseSaving(choice: SavingChoice): void {
  keep(name, choice);
}

export function isSaving(): boolean {
  return (savingChoice() ?? (savesData() ? 'off' : 'on')) === 'on';
}
