import { useEffect } from 'react';

/** Marks the moment from which the page can be used. */
export function Ready() {
  useEffect(() => {
    performance.mark('hydrated');
    document.documentElement.dataset.ready = '';
  }, []);
  return null;
}
