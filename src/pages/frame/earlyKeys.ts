/**
 * Gathers what a visitor types for a box that isn't there yet. Where an input method turns keys into letters there is
 * nothing to gather: it needs the box.
 * @returns what ends it, and gives the letters, those of Hangul one by one.
 */
export function gatherKeys(): () => string {
  let letters: string[] = [];

  function gather(event: KeyboardEvent) {
    const { key, metaKey, ctrlKey, altKey } = event;
    if (metaKey || ctrlKey || altKey) return;
    if (key === 'Backspace') letters = letters.slice(0, -1);
    else if ([...key].length === 1) letters = [...letters, key];
    else return;
    event.preventDefault();
  }

  document.addEventListener('keydown', gather, { capture: true });
  return () => {
    document.removeEventListener('keydown', gather, { capture: true });
    return letters.join('');
  };
}
