import { useRef } from 'react';
import type { Network, Release } from '../../content/schema';
import type { Left } from '../draft/left';
import { useDesk } from '../DeskTools';
import { PanelHeading } from '../PanelHeading';
import { useDeskWords } from '../useDeskWords';
import { Button } from '../Button';
import { Correction } from './Correction';
import { LeftItem } from './LeftItem';
import { useDecisionsForAll } from './useDecisions';
import { useLeftCount } from './useLeftCount';

interface LeftPanelProps {
  left: readonly Left[];
  /** The published releases of that day, if they are known. */
  others: readonly Release[] | undefined;
  /** The network without those whom the draft proposes. */
  known: Network;
  /** Where they couldn't be looked up. */
  onLookAgain: (() => void) | undefined;
}

/** What is left to do, what must be done first. */
export function LeftPanel({ left, others, known, onLookAgain }: LeftPanelProps) {
  const { t } = useDeskWords();
  const { goTo } = useDesk();
  const list = useRef<HTMLOListElement>(null);
  const count = useLeftCount();

  return (
    <>
      <PanelHeading hint={t('left.hint')}>{count(left)}</PanelHeading>
      <Correction others={others} known={known} />
      {onLookAgain && (
        <div role="alert" className="mb-5 grid justify-items-start gap-2 border-l-3 border-iron py-1 pl-4">
          <p className="max-w-xl">{t('correction.unknown')}</p>
          <Button onClick={onLookAgain}>{t('correction.lookAgain')}</Button>
        </div>
      )}
      {left.length === 0 ? (
        <div className="grid justify-items-start gap-4 border-t border-ink pt-5">
          <p className="max-w-xl">{t('left.done')}</p>
          <Button kind="first" onClick={() => goTo('finish')}>
            {t('view.finish')}
          </Button>
        </div>
      ) : (
        <>
          <ForAll left={left} onDecided={() => list.current?.focus()} />
          <ol
            ref={list}
            tabIndex={-1}
            aria-label={t('view.left')}
            className="border-t border-ink outline-none"
          >
            {left.map((one, index) => (
              // What was decided is gone, and with it the button that had the focus: the list takes it.
              <LeftItem key={index} left={one} onDecided={() => list.current?.focus()} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

/** What is alike, and can be decided at once. */
function ForAll({ left, onDecided }: { left: readonly Left[]; onDecided: () => void }) {
  const { t } = useDeskWords();
  const { change } = useDesk();
  const decisions = useDecisionsForAll(left);
  if (decisions.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-2 pb-5">
      {decisions.map(({ name, count, deed, edit }) => (
        <Button
          key={name}
          kind="answer"
          onClick={() => {
            change(deed, edit);
            onDecided();
          }}
        >
          {t(`decideAll.${name}`, { count })}
        </Button>
      ))}
    </p>
  );
}
