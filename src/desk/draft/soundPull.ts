/** Finds words for the card that the check lets through, where those that are chosen can't stay. */
import { checkPull } from '../../content/checkPull';
import { releaseOf } from './compose';
import type { Draft } from './draft';
import { statementOf } from './blocks';
import { choosePull } from './editPassages';

/**
 * Chooses a sentence that is printed in one piece and ends with its own mark: the last one, as a statement's point
 * most often is; else two neighbours. Where the source breaks every one of them off, any will do.
 * @returns null where the statement has none
 */
export function withSoundPull(draft: Draft, id: string): Draft | null {
  const ids = (statementOf(draft, id)?.passages ?? []).map((passage) => passage.id);
  const pairs = ids.slice(1).map((second, index) => [ids[index]!, second]);
  for (const pull of [...ids.map((one) => [one]).toReversed(), ...pairs.toReversed()]) {
    const chosen = choosePull(draft, id, pull);
    if (isSound(chosen, id)) return chosen;
  }
  return null;
}

function isSound(draft: Draft, id: string): boolean {
  const release = releaseOf(draft);
  const statement = release.body.find((part) => part.kind === 'statement' && part.id === id);
  return (
    statement?.kind === 'statement' &&
    statement.pull.length > 0 &&
    checkPull(statement, '', release).length === 0
  );
}
