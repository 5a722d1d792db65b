/**
 * What the build wrote into the head for machines alone, about this page: picture, feeds, data. The app doesn't
 * draw it again for the next page, and takes it away instead: nobody is told what belongs to another page.
 */
import type { DataRouter } from 'react-router';

/** Stands on each such tag. */
export const writtenMark = 'data-written';

/** Call it once, on the page that the build wrote. */
export function forgetWrittenHead(router: Pick<DataRouter, 'state' | 'subscribe'>): void {
  const { pathname } = router.state.location;
  const stop = router.subscribe(({ location }) => {
    if (location.pathname === pathname) return;
    for (const tag of document.head.querySelectorAll(`[${writtenMark}]`)) tag.remove();
    stop();
  });
}
