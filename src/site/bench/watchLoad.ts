/** Runs in the page, before anything of it: notes what the browser tells of its loading. Stands alone. */

export interface WatchedLoad {
  firstPaint: number;
  largestPaint: number;
  /** How long each task ran, of those above 50 ms. */
  longTasks: number[];
  shift: number;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

export function watchLoad() {
  const watched: WatchedLoad = { firstPaint: 0, largestPaint: 0, longTasks: [], shift: 0 };
  Object.assign(window, { watchedLoad: watched });
  const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry);
    }).observe({ type, buffered: true });
  };
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-paint') watched.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    watched.largestPaint = startTime;
  });
  watch('longtask', ({ duration }) => watched.longTasks.push(duration));
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as LayoutShift;
    if (!hadRecentInput) watched.shift += value;
  });
}
