/** The box to search in, where the page or the panel over it has one. */
export const searchBoxId = 'search';

export function searchBox(): HTMLElement | null {
  return document.getElementById(searchBoxId);
}

/** Whether a key asks for search: `/` where nothing is being typed, ⌘K and Ctrl K anywhere but in another panel. */
export function goesToSearch(event: KeyboardEvent): boolean {
  const { key, target, metaKey, ctrlKey, altKey, isComposing, defaultPrevented } = event;
  if (isComposing || defaultPrevented || altKey) return false;
  if (!searchBox() && document.querySelector('dialog[open]')) return false;
  if (key === '/') return !metaKey && !ctrlKey && !isTyped(target) && isSlashOn();
  // The second is what a Korean keyboard has there.
  return metaKey !== ctrlKey && (key.toLowerCase() === 'k' || key === 'ㅏ');
}

const slashKey = `${import.meta.env.BASE_URL}slash`;
let isOn: boolean | undefined;

/** Whether `/` alone searches: unless the visitor switched it off. */
export function isSlashOn(): boolean {
  try {
    isOn ??= localStorage.getItem(slashKey) !== 'off';
  } catch {
    // Storage is switched off, or there is none: nobody has chosen.
  }
  return isOn ?? true;
}

/** @returns whether it is on now. */
export function switchSlash(): boolean {
  isOn = !isSlashOn();
  try {
    localStorage.setItem(slashKey, isOn ? 'on' : 'off');
  } catch {
    // The choice holds until the page is left.
  }
  return isOn;
}

function isTyped(target: EventTarget | null) {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
