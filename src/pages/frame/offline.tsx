/** What keeps the site on the device, and tells of it, begins here: a root of its own, so that no page waits for it. */
import type { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import type { DataRouter } from 'react-router';
import { deskPath } from '../../links';
import { begin, watchShown } from '../../offline/onDevice';
import { onceIdle } from '../../offline/onceIdle';
import { savingChoice } from '../savingChoice';
import { site } from '../siteSettings';
import { DeviceBar } from './DeviceBar';

/** @param client holds what the page has read. */
export function startOffline(router: Pick<DataRouter, 'subscribe'>, client: QueryClient): void {
  const pathNow = () => `/${window.location.pathname.slice(site.base.length)}`;
  // The desk keeps its drafts itself, and needs the network for all else.
  if (pathNow().startsWith(deskPath)) return;
  const place = document.createElement('div');
  place.className = 'sticky bottom-0 z-10';
  document.body.append(place);
  // It stays in sight where the page keeps most of the room, and what the keyboard comes to is never below it.
  new ResizeObserver(() => {
    const isSmall = place.offsetHeight * 3 < window.innerHeight;
    place.classList.toggle('sticky', isSmall);
    document.documentElement.style.scrollPaddingBottom = isSmall ? `${place.offsetHeight}px` : '';
  }).observe(place);
  watchShown(client);
  createRoot(place).render(<DeviceBar onMove={(listener) => router.subscribe(listener)} pathNow={pathNow} />);
  onceIdle(() => {
    begin(client, site.base, savingChoice()).catch(reportError);
  });
}
