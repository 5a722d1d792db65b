import { useReducer, useState } from 'react';
import type { Network } from '../content/schema';
import { useWordsAround } from '../i18n/useWords';
import { deskAfter, deskAtFirst } from './deskState';
import { importRelease } from './importer/importRelease';
import type { SourceText } from './importer/source';
import type { PublishedReleases } from './published';
import { whatWasKept } from './kept';
import { Start } from './start/Start';
import { Welcome } from './start/Welcome';
import { useNoLostDrops } from './useNoLostDrops';
import { Work } from './Work';

export interface DeskProps {
  network: Network;
  /** The site's base path: what is kept in this browser is kept under its name. */
  base: string;
  published: PublishedReleases;
}

/** From a pasted text to a file for the content folder. */
export function Desk({ network, base, published }: DeskProps) {
  const words = useWordsAround();
  const [kept] = useState(() => whatWasKept(base, (kind) => words.exists(`finding.${kind}`, { ns: 'desk' })));
  const [state, dispatch] = useReducer(deskAfter, kept.draft, deskAtFirst);
  const { history, isAtStart, hasArrived } = state;
  useNoLostDrops();

  function read(texts: SourceText[]) {
    const { draft, refused } = importRelease(texts, network);
    if (draft) dispatch({ type: 'read', draft });
    return refused;
  }

  if (isAtStart || !history) {
    return (
      <Welcome
        hasArrived={hasArrived}
        left={history?.present.draft ?? null}
        unreadable={history ? null : kept.unreadable}
        onComeBack={() => dispatch({ type: 'comeBack' })}
      >
        <Start onRead={read} />
      </Welcome>
    );
  }
  return (
    <Work
      hasArrived={hasArrived}
      network={network}
      base={base}
      history={history}
      dispatch={dispatch}
      published={published}
    />
  );
}
