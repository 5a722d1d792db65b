/** Whether pages are saved on this device: they are, but where the visitor asked for little data, or chose otherwise here. */
import { savesData } from './savesData';

/** Under the base path's name: one host may carry several such sites. */
const key = `${import.meta.env.BASE_URL}offline`;

type Choice = 'on' | 'off';

/** What the visitor chose, or null. */
export function chosen(): Choice | null {
  try {
    const saved = localStorage.getItem(key);
    return saved === 'on' || saved === 'off' ? saved : null;
  } catch {
    // Storage is switched off.
    return null;
  }
}

/** One that keeps nothing is asked again: the choice holds until the page is left. */
export function choose(choice: Choice): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // Storage is switched off or full.
  }
}

export function isSaving(): boolean {
  return (chosen() ?? (savesData() ? 'off' : 'on')) === 'on';
}
