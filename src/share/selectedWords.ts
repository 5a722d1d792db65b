import type { Language } from '../i18n/languages';
import { selectedPart } from './selectedPart';

/** Words of a statement that someone chose to share. */
export interface SelectedWords {
  /** What their speaker says of them: `SelectedPart.said`. */
  said: string;
  /** Absolute: opens the page with these words marked, or with their passage. */
  address: string;
  language: Language;
  /** Whether the address marks just these words; otherwise it marks the passage in which they start. */
  isExact: boolean;
}

/**
 * @param container holds one statement and its passages (`selectedPart` says how).
 * @param page the absolute address of the page they stand on, without a fragment.
 * @returns null where the selection holds none of the statement's words.
 */
export async function wordsSelected(
  selection: Selection,
  container: Element,
  page: string,
): Promise<SelectedWords | null> {
  const part = selectedPart(selection, container);
  if (!part) return null;
  const { said, language, passage } = part;
  // Without the module — the network is gone — the passage's address serves.
  const module = await import('./textDirective').catch(() => null);
  const directive = module && module.textDirective(part);
  const fragment = directive ? `#:~:${directive}` : passage ? `#${passage}` : '';
  return { said, address: page + fragment, language, isExact: directive !== null };
}
