/** Runs in the page, before anything of it: notes what the browser tells of its loading. Stands alone. */

export interface WatchedLoad {
  firstPaint: number;
  largestPaint: number;
  largest: string;
  /** How long each task ran, of those above 50 ms. */
  longTasks: number[];
  shift: number;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

interface LargestContentfulPaint extends PerformanceEntry {
  element?: Element | null;
}

export function watchLoad() {
  const watched: WatchedLoad = { firstPaint: 0, largestPaint: 0, largest: '', longTasks: [], shift: 0 };
  Object.assign(window, { watchedLoad: watched });
  const watch = <Entry extends PerformanceEntry>(type: string, note: (entry: Entry) => void) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry as Entry);
    }).observe({ type, buffered: true });
  };
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-paint') watched.firstPaint = startTime;
  });
  watch<LargestContentfulPaint>('largest-contentful-paint', ({ startTime, element }) => {
    watched.largestPaint = startTime;
    watched.largest = element?.textContent?.slice(0, 60) ?? '';
  });
  watch('longtask', ({ duration }) => watched.longTasks.push(duration));
  watch<LayoutShift>('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) watched.shift += value;
  });
}
