import { useEffect, useEffectEvent, useMemo, useRef, useState, type Dispatch } from 'react';
import { networkWith } from './draft/compose';
import type { History } from './draft/history';
import { leftToDo } from './draft/left';
import type { DeskProps } from './Desk';
import type { DeskAction } from './deskState';
import type { Deed } from './deeds';
import { DeskContext, type View } from './DeskTools';
import { PartsPanel } from './edit/PartsPanel';
import { ReleasePanel } from './edit/ReleasePanel';
import { FinishPanel } from './finish/FinishPanel';
import type { Step } from './draft/steps';
import type { Span } from './importer/source';
import { useKept } from './kept';
import { LeftPanel } from './left/LeftPanel';
import { PreviewPanel } from './preview/PreviewPanel';
import { Problems } from './Problems';
import { usePublished } from './published';
import { SourcePane } from './source/SourcePane';
import { usesOf } from './source/uses';
import { Toolbar } from './Toolbar';
import { useUndoKeys } from './useUndoKeys';

interface WorkProps extends DeskProps {
  history: History<Deed>;
  /** Whether it was opened from another part of the desk: then its heading takes the focus. */
  hasArrived: boolean;
  dispatch: Dispatch<DeskAction>;
}

interface Shown {
  view: View;
  opened: number | null;
  /** How often someone has asked to be taken to a place. */
  asked: number;
}

/** The source and what the desk made of it, side by side; on a narrow screen one at a time. */
export function Work({ network: known, base, history, hasArrived, dispatch, published }: WorkProps) {
  const { draft } = history.present;
  const [{ view, opened, asked }, setShown] = useState<Shown>({
    view: 'left',
    opened: null,
    asked: hasArrived ? 1 : 0,
  });
  const [pointed, point] = useState<readonly Span[]>([]);
  const [step, setStep] = useState<Step>('word');
  const [selected, select] = useState<Span | null>(null);
  const keeping = useKept(base, draft);
  const looked = usePublished(published, draft.date);
  const others = looked === 'unknown' ? undefined : looked;
  const uses = useMemo(() => usesOf(draft), [draft]);
  const network = useMemo(() => networkWith(draft, known), [draft, known]);
  const left = useMemo(() => leftToDo(draft, known, others), [draft, known, others]);
  useUndoKeys(dispatch);

  const panel = useRef<HTMLDivElement>(null);

  // What was asked for from elsewhere comes into view, and takes the focus.
  const arrive = useEffectEvent(() => {
    if (opened === null) window.scrollTo(0, 0);
    const target = (opened !== null && document.getElementById(`part-${opened}`)) || headingIn(panel.current);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    if (asked > 0) arrive();
  }, [asked]);

  function turnTo(next: View, part: number | null | undefined, asks: 0 | 1) {
    // A view begins at its top.
    if (next !== view && window.scrollY > 0) window.scrollTo(0, 0);
    setShown((now) => ({
      view: next,
      opened: part === undefined ? now.opened : part,
      asked: now.asked + asks,
    }));
  }

  const panels = {
    source: null,
    left: (
      <LeftPanel
        left={left}
        others={others}
        known={known}
        onLookAgain={looked === 'unknown' ? () => published.ask(draft.date!) : undefined}
      />
    ),
    release: <ReleasePanel />,
    statements: <PartsPanel />,
    preview: <PreviewPanel />,
    finish: <FinishPanel left={left} known={known} />,
  };
  // Beside the source, there is always something.
  const beside = view === 'source' ? 'left' : view;

  return (
    <DeskContext
      value={{
        draft,
        network,
        languages: network.languages.filter((code) => !draft.missing.includes(code)),
        uses,
        change: (deed, edit) => dispatch({ type: 'change', deed, edit }),
        pointed,
        point,
        selected,
        select,
        step,
        setStep,
        view,
        opened,
        show: (next, part) => turnTo(next, part, 0),
        goTo: (next, part) => turnTo(next, part, 1),
      }}
    >
      <Toolbar history={history} dispatch={dispatch} left={left} keeping={keeping} />
      <div className="min-h-0 grow lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)] lg:grid-rows-[minmax(0,1fr)]">
        <div className={`min-h-0 lg:border-r lg:border-rule ${view === 'source' ? '' : 'max-lg:hidden'}`}>
          <SourcePane />
        </div>
        <div
          key={beside}
          ref={panel}
          role="tabpanel"
          id="desk-panel"
          aria-labelledby={`tab-${beside}`}
          className={`relative min-w-0 px-5 pt-5 pb-16 lg:min-h-0 lg:overflow-y-auto lg:px-8 ${view === 'source' ? 'max-lg:hidden' : ''}`}
        >
          <Problems>{panels[beside]}</Problems>
        </div>
      </div>
    </DeskContext>
  );
}

function headingIn(panel: HTMLElement | null) {
  return panel?.querySelector<HTMLElement>('h2') ?? null;
}
