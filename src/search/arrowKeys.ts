/**
 * Arrow keys go from the box to what was found and up again; what is typed there goes on in the box. All of them are real
 * links, which a visitor may as well reach by Tab, open in a new tab or copy.
 */
import type { KeyboardEvent } from 'react';

/** What an arrow key stops at, besides the box. */
export const stop = { 'data-stop': '' };

export function moveWithArrows(event: KeyboardEvent<HTMLElement>) {
  const { key, target, currentTarget, nativeEvent } = event;
  // A syllable is being typed: its keys are the input method's.
  if (nativeEvent.isComposing || event.defaultPrevented) return;
  if (event.metaKey || event.ctrlKey || event.altKey || event.shiftKey) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('[role=searchbox], [data-stop]')];
  const at = stops.findIndex((one) => one === target);
  if (at === -1) return;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const next = stops[key === 'ArrowDown' ? at + 1 : at - 1];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  } else if (at > 0 && goesOnTyping(key)) {
    // The box has the focus before the key writes, so that it writes there.
    stops[0]!.focus();
  }
}

function goesOnTyping(key: string) {
  return key === 'Backspace' || key === 'Process' || (key !== ' ' && [...key].length === 1);
}
