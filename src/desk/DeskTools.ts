/** What every piece of the drawn desk works with: the draft, the source's words pointed at, and the way to change them. */
import { createContext, use } from 'react';
import type { Network } from '../content/schema';
import type { Language } from '../i18n/languages';
import type { Draft } from './draft/draft';
import type { Step } from './draft/steps';
import type { Span } from './importer/source';
import type { Deed } from './deeds';
import type { Use } from './source/uses';

/** What the desk shows beside the source; on a narrow screen, or the source itself. */
export type View = 'source' | 'left' | 'release' | 'statements' | 'preview' | 'finish';

export interface DeskTools {
  draft: Draft;
  /** The network with those whom the draft proposes. */
  network: Network;
  /** The languages that the draft has texts in. */
  languages: readonly Language[];
  uses: readonly Use[];
  /** Changes the draft as one step that can be undone. An edit that changes nothing is no step. */
  change: (deed: Deed, edit: (draft: Draft) => Draft) => void;
  /** Words of the source that are marked because something about them is pointed at. */
  pointed: readonly Span[];
  point: (spans: readonly Span[]) => void;
  /** What is selected in the source; a caret where it ends as it begins. */
  selected: Span | null;
  select: (span: Span) => void;
  /** How far an end moves at a time. */
  step: Step;
  setStep: (step: Step) => void;
  view: View;
  /** The part of the body that is opened. */
  opened: number | null;
  /** @param part opened there, where it is one of the body */
  show: (view: View, part?: number | null) => void;
  /** As `show`, and takes the focus there. */
  goTo: (view: View, part?: number | null) => void;
}

export const DeskContext = createContext<DeskTools | null>(null);

export function useDesk(): DeskTools {
  const tools = use(DeskContext);
  if (!tools) throw new Error('There is no draft on the desk.');
  return tools;
}
