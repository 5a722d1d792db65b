import { useState } from 'react';
import { patience } from '../content/reading';

/**
 * Tries again what went wrong, as often as a visitor presses.
 * @param ask asks once more, on this page. Without it the page is loaded again, if its host answers: what stands here would be
 * lost for the browser's own page of trouble.
 */
export function useTries(ask?: () => Promise<unknown>) {
  const [isBusy, setBusy] = useState(false);
  const [inVain, setInVain] = useState(0);

  async function tryAgain() {
    setBusy(true);
    if (ask) await ask();
    // It is busy until the new page is there.
    else if (await hasAnswered()) return window.location.reload();
    setBusy(false);
    setInVain((before) => before + 1);
  }

  return {
    isBusy,
    /** So often nothing came of it. Where something did, the trouble is gone and nobody reads this. */
    inVain,
    tryAgain: () => void tryAgain(),
  };
}

async function hasAnswered(): Promise<boolean> {
  try {
    const { status } = await fetch(window.location.href, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    return status < 500;
  } catch {
    return false;
  }
}
