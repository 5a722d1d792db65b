import { useState } from 'react';

/**
 * What went wrong, until another try has ended: queries forget it when they begin one, and the button that was pressed would
 * go, and with it the focus.
 */
export function useTold<Trouble>(error: Trouble | null, isFetching: boolean): Trouble | null {
  const [told, setTold] = useState(error);
  const now = error ?? (isFetching ? told : null);
  if (now !== told) setTold(now);
  return now;
}
