/** Runs in the page, before a press: notes when its frame and its result are on the screen. Stands alone. */

/** How the result of a press is known. */
export interface Result {
  /** What stands in another state or language than before: by its text. */
  changed: string;
  /** A pattern that its text must match by then: more than that something is on its way. */
  holds?: string;
  /** The path that the address must have by then; absent where only the query changes. */
  path?: string;
}

export interface WatchedPress {
  /** From the press to the next frame, as the browser's Event Timing tells it; it tells none below 16 ms. */
  nextPaint: number;
  /** From the press to the end of the frame that shows the result. */
  shown: number | null;
}

export function watchPress({ changed, holds = '', path }: Result) {
  const watched: WatchedPress = { nextPaint: 0, shown: null };
  Object.assign(window, { watchedPress: watched });
  const text = () => document.querySelector(changed)?.textContent ?? null;
  const before = text();
  const isThere = () => {
    const now = text();
    if (now === null || now === before || (path && location.pathname !== path)) return false;
    return new RegExp(holds, 'u').test(now);
  };
  let from: number | null = null;

  const afterFrame = () => {
    // A message comes when the frame that is being made has been made.
    const { port1, port2 } = new MessageChannel();
    const at = from;
    port1.addEventListener('message', () => {
      watched.shown = performance.now() - (at ?? 0);
    });
    port1.start();
    port2.postMessage(null);
  };
  const look = () => {
    if (isThere()) afterFrame();
    else requestAnimationFrame(look);
  };
  const press = (event: Event) => {
    if (from !== null || !event.isTrusted) return;
    from = event.timeStamp;
    requestAnimationFrame(look);
  };
  for (const type of ['click', 'keydown', 'beforeinput'])
    window.addEventListener(type, press, { capture: true });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      const isOfPress = from !== null && entry.startTime + entry.duration >= from && 'interactionId' in entry;
      if (isOfPress && /^(pointer|click|key)/.test(entry.name)) {
        watched.nextPaint = Math.max(watched.nextPaint, entry.duration);
      }
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
