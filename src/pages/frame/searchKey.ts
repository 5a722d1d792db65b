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

/** Whether `/` alone searches: unless the visitor switched it off. */
export function isSlashOn(): boolean {
  return document.documentElement.dataset['slash'] !== 'off';
}

function isTyped(target: EventTarget | null) {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
