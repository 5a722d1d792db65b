import type { SelectedWords } from './selectedWords';

export interface Offer {
  words: SelectedWords;
  /** Beside the end of the selection at which the pointer was left; pixels from the container's corner. */
  at: { left: number; top: number };
}

/** What reads a selection comes when someone begins one. */
const loadReader = () => import('./selectedWords');

/** A selection is made once it has stood this long, in ms: a finger or the keyboard changes it in small steps. */
const settled = 150;

/** For a button of 44 px above a selection, and between it and a button below; px. */
const room = { above: 52, below: 8 };

/**
 * Tells of each selection of a statement's words once it is made, and null when there is none or Escape was pressed:
 * never while a finger or a mouse button is down, so that nothing moves under the pointer. Call it when one begins.
 *
 * @param container and `page`: as `wordsSelected` takes them.
 * @param signal stops it.
 */
export function watchSelection(
  container: Element,
  page: string,
  tell: (offer: Offer | null) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // The press that began the selection may go on.
  let isHeld = document.querySelector(':active') !== null;
  let isNew = true;
  let round = 0;

  function forget() {
    clearTimeout(timer);
    isNew = false;
    round++;
  }

  function wait() {
    clearTimeout(timer);
    if (isNew && !isHeld) timer = setTimeout(() => void read(), settled);
  }

  async function read() {
    forget();
    const ours = round;
    const selection = document.getSelection();
    // Without the module — the network is gone — there is nothing to offer.
    const reader = await loadReader().catch(() => null);
    const words = selection && reader && (await reader.wordsSelected(selection, container, page));
    if (ours === round) tell(words ? { words, at: beside(selection, container) } : null);
  }

  const on = <Type extends keyof DocumentEventMap>(
    type: Type,
    listener: (event: DocumentEventMap[Type]) => void,
  ) => document.addEventListener(type, listener, { signal });

  on('selectionchange', () => {
    // A panel over the page takes the selection away, not the visitor.
    if (document.querySelector('dialog[open]')) return;
    isNew = true;
    wait();
  });
  on('pointerdown', ({ pointerType, target }) => {
    if (isInPanel(target)) return;
    isHeld = true;
    wait();
    // A mouse begins another selection; a finger may only scroll.
    if (pointerType !== 'mouse') return;
    isNew = true;
    tell(null);
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    on(type, () => {
      isHeld = false;
      wait();
    });
  }
  on('keydown', ({ key, target }) => {
    if (key !== 'Escape' || isInPanel(target)) return;
    forget();
    tell(null);
  });
  signal.addEventListener('abort', forget);
  void loadReader().catch(() => null);
  wait();
}

/** What is done in a panel over the page leaves the offer below it as it is: the focus comes back to it. */
function isInPanel(target: EventTarget | null) {
  return target instanceof Element && target.closest('dialog') !== null;
}

function beside(selection: Selection, container: Element): Offer['at'] {
  const range = selection.getRangeAt(0);
  const isBackward =
    selection.focusNode === range.startContainer && selection.focusOffset === range.startOffset;
  const words = container.getBoundingClientRect();
  const line = [...range.getClientRects()].at(isBackward ? 0 : -1) ?? words;
  return {
    left: (isBackward ? line.left : line.right) - words.left,
    // The selection may begin above the words, and end below them.
    top:
      (isBackward
        ? Math.max(line.top, words.top) - room.above
        : Math.min(line.bottom, words.bottom) + room.below) - words.top,
  };
}
