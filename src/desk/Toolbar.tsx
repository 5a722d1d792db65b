import type { Dispatch, KeyboardEvent } from 'react';
import type { History } from './draft/history';
import type { Left } from './draft/left';
import { Button } from './Button';
import type { DeskAction } from './deskState';
import type { Deed } from './deeds';
import type { Keeping } from './kept';
import { useDesk, type View } from './DeskTools';
import { useDeskWords } from './useDeskWords';
import { useLeftCount } from './left/useLeftCount';

interface ToolbarProps {
  history: History<Deed>;
  dispatch: Dispatch<DeskAction>;
  left: readonly Left[];
  /** How this browser keeps the draft. */
  keeping: Keeping;
}

const views: readonly View[] = ['source', 'left', 'release', 'statements', 'preview', 'finish'];

/** What can be done at any time, how the draft stands, and the views. */
export function Toolbar({ history, dispatch, left, keeping }: ToolbarProps) {
  const { t } = useDeskWords();
  const { past, present, future } = history;
  const next = future[0]?.deed;
  const count = useLeftCount();
  const troubles = { kept: null, full: t('toolbar.notKept'), elsewhere: t('toolbar.keptElsewhere') };
  const trouble = troubles[keeping];
  const { view } = useDesk();
  // The heading of that view says it already.
  const isSaid = trouble === null && (view === 'left' || view === 'source');

  return (
    <div className="max-lg:contents lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)] lg:border-b lg:border-rule">
      <div className="flex min-w-0 flex-wrap items-center gap-x-4 px-5 lg:flex-nowrap lg:px-4">
        <Button
          kind="plain"
          className="min-h-11 whitespace-nowrap"
          isOff={past.length === 0}
          onClick={() => dispatch({ type: 'undo' })}
          title={present.deed && t('toolbar.undoDeed', { deed: t(`deed.${present.deed}`) })}
        >
          {t('toolbar.undo')}
        </Button>
        <Button
          kind="plain"
          className="min-h-11 whitespace-nowrap"
          isOff={future.length === 0}
          onClick={() => dispatch({ type: 'redo' })}
          title={next && t('toolbar.redoDeed', { deed: t(`deed.${next}`) })}
        >
          {t('toolbar.redo')}
        </Button>
        <Button
          kind="plain"
          className="min-h-11 whitespace-nowrap"
          onClick={() => dispatch({ type: 'startOver' })}
        >
          {t('toolbar.startOver')}
        </Button>
        <p
          role="status"
          className={`min-w-0 text-small text-quiet max-lg:sr-only ${isSaid ? 'lg:sr-only' : ''}`}
        >
          {trouble === null ? count(left) : <span className="text-iron">{trouble}</span>}
        </p>
      </div>
      <Tabs left={left.length} />
      {trouble !== null && <p className="px-5 pb-2 text-small text-iron lg:hidden">{trouble}</p>}
    </div>
  );
}

function Tabs({ left }: { left: number }) {
  const { t } = useDeskWords();
  const { view, show } = useDesk();

  function handleKey(event: KeyboardEvent<HTMLDivElement>) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')].filter(
      (tab) => tab.offsetParent !== null,
    );
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const tab = tabs.at((at + step) % tabs.length);
    tab?.focus();
    tab?.click();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its tabs have the focus
    <div
      role="tablist"
      aria-label={t('toolbar.views')}
      onKeyDown={handleKey}
      className="z-10 grid shrink-0 grid-cols-3 border-rule bg-paper px-3 max-lg:sticky max-lg:top-0 max-lg:border-b sm:flex sm:px-2 lg:gap-x-1 lg:px-5"
    >
      {views.map((one) => {
        const isShown = one === view || (view === 'source' && one === 'left');
        return (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={one === view}
            aria-controls={one === 'source' ? undefined : 'desk-panel'}
            tabIndex={isShown ? 0 : -1}
            onClick={() => show(one)}
            className={`min-h-11 border-b-2 px-2 text-list whitespace-nowrap hover:text-celadon sm:px-3 lg:min-h-13 ${
              one === 'source' ? 'lg:hidden' : ''
            } ${one === view ? 'border-iron font-semibold' : view === 'source' && one === 'left' ? 'border-transparent lg:border-iron lg:font-semibold' : 'border-transparent'}`}
          >
            {one === 'left' ? t('view.leftCount', { count: left }) : t(`view.${one}`)}
          </button>
        );
      })}
    </div>
  );
}
