/** How long to wait for a quiet moment, and how long where the browser can't tell one; ms. */
const [longest, usual] = [5_000, 2_000];

/** Does something after the page has loaded, when nobody waits for anything. */
export function onceIdle(job: () => void): void {
  const wait = () =>
    'requestIdleCallback' in window ? requestIdleCallback(job, { timeout: longest }) : setTimeout(job, usual);
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
}
