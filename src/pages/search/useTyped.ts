import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** The pause after which what was typed is in the address. Safari lets a page write a hundred addresses in thirty seconds. */
const pause = 300;

/**
 * What stands in the box: the address's query, or while someone types what the address is about to say.
 * @param query as the address has it. @param addressOf where a query is shown.
 */
export function useTyped(query: string, addressOf: (query: string) => { pathname: string; search: string }) {
  const entry = useEntry();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<{ text: string; entry: string } | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  // Who has gone on or back isn't called back by what they typed before.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another entry is what it is about
  useEffect(() => () => clearTimeout(waiting.current), [entry]);

  function write(next: string) {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    const state = { typedIn: entry };
    void navigate(addressOf(next.trim()), { replace: true, preventScrollReset: true, state });
  }

  return {
    text: typed?.entry === entry ? typed.text : query,
    type: (next: string) => {
      setTyped({ text: next, entry });
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => write(next), pause);
    },
    /** Writes the address now: the visitor is about to go on. */
    finish: () => {
      if (waiting.current !== undefined && typed) write(typed.text);
    },
  };
}

/** The entry of the history, by the key that it had before anything was typed in it: typing replaces it. */
function useEntry(): string {
  const { key, state } = useLocation() as { key: string; state: unknown };
  return typeof state === 'object' && state !== null && 'typedIn' in state ? String(state.typedIn) : key;
}
