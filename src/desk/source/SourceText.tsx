import { memo, useEffect, useEffectEvent, useRef, type MouseEvent, type RefObject } from 'react';
import { useDeskWords } from '../useDeskWords';
import type { Piece, Use } from './uses';

interface SourceTextProps {
  text: string;
  /** How the text is called to those who hear it. */
  label: string;
  pieces: readonly Piece[];
  /** What stands beside the places where parts of the release begin. */
  labels: ReadonlyMap<number, string>;
  onSelect: (start: number, end: number) => void;
  /** Told of the place in the text that the pointer is over. */
  onPoint: (offset: number | null) => void;
  /** Asked to go to what became of the words at a place. */
  onOpen: (offset: number) => void;
}

/** Both layers are set alike, to the pixel: they stand on one another. */
const setting =
  'col-start-1 row-start-1 m-0 block w-full border-0 bg-transparent py-4 pr-4 pl-4 font-serif text-[1rem]/7 font-normal tracking-normal whitespace-pre-wrap break-keep [overflow-wrap:anywhere] [tab-size:4] [text-rendering:geometricPrecision] sm:pl-32';

/**
 * One text of the source. Its words stand in a text field that takes no input, so that they are read and selected by
 * mouse, by keyboard and by ear as in any other; what they became is drawn on a layer beneath.
 */
export function SourceText({ text, label, pieces, labels, onSelect, onPoint, onOpen }: SourceTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  useReadOnly(field, onSelect);

  function handleMove(event: MouseEvent) {
    onPoint(offsetUnder(event, layer.current));
  }

  return (
    <div className="relative grid">
      <Layer ref={layer} text={text} pieces={pieces} labels={labels} />
      <textarea
        ref={field}
        value={text}
        aria-label={label}
        aria-readonly="true"
        inputMode="none"
        spellCheck={false}
        autoComplete="off"
        onChange={ignored}
        onSelect={({ currentTarget }) => onSelect(currentTarget.selectionStart, currentTarget.selectionEnd)}
        onMouseMove={handleMove}
        onMouseLeave={() => onPoint(null)}
        onDoubleClick={({ currentTarget }) => onOpen(currentTarget.selectionStart)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onOpen(event.currentTarget.selectionStart);
        }}
        className={`${setting} relative h-full resize-none overflow-hidden text-transparent caret-ink selection:bg-pin/45 focus-visible:outline-offset-[-2px]`}
      />
    </div>
  );
}

/**
 * The browser's own read-only fields show no caret and move none, so this one refuses what is written. React tells of
 * selections by mouse and by key; those made otherwise, as by a finger, are heard here.
 */
function useReadOnly(field: RefObject<HTMLTextAreaElement | null>, onSelect: SourceTextProps['onSelect']) {
  const tell = useEffectEvent(onSelect);
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    const refuse = (event: Event) => event.preventDefault();
    const hear = () => tell(element.selectionStart, element.selectionEnd);
    element.addEventListener('beforeinput', refuse);
    element.addEventListener('selectionchange', hear);
    return () => {
      element.removeEventListener('beforeinput', refuse);
      element.removeEventListener('selectionchange', hear);
    };
  }, [field]);
}

/** What an input method writes all the same, React takes back: the value stays. */
function ignored() {}

function offsetUnder({ clientX, clientY }: MouseEvent, layer: HTMLElement | null): number | null {
  const under = document
    .elementsFromPoint(clientX, clientY)
    .find(
      (element) => layer?.contains(element) && element instanceof HTMLElement && element.dataset['start'],
    );
  return under instanceof HTMLElement ? Number(under.dataset['start']) : null;
}

interface LayerProps extends Pick<SourceTextProps, 'text' | 'pieces' | 'labels'> {
  ref: RefObject<HTMLDivElement | null>;
}

const Layer = memo(function DrawnLayer({ ref, text, pieces, labels }: LayerProps) {
  const { language } = useDeskWords();
  return (
    <div ref={ref} aria-hidden="true" className={setting}>
      {pieces.map(({ start, end, use, mark }) => (
        <span key={start}>
          {labels.has(start) && (
            <span
              lang={language}
              className="absolute left-4 w-26 truncate pt-1 font-sans text-small/5 text-quiet max-sm:hidden"
            >
              {labels.get(start)}
            </span>
          )}
          <span
            data-start={start}
            data-mark={mark ?? undefined}
            className={mark ? markLooks[mark] : lookOf(use, text.slice(start, end))}
          >
            {text.slice(start, end)}
          </span>
        </span>
      ))}
    </div>
  );
});

const markLooks = { pointed: 'bg-pin/40 text-ink', selected: 'bg-celadon-rec text-ink' };

/** Quietly, and never by colour alone: what is said lies on pale green, heads are underlined, what is left out is struck. */
function lookOf(use: Use | null, words: string): string {
  if (!use) return words.trim() === '' ? '' : 'text-quiet line-through decoration-rule';
  switch (use.kind) {
    case 'words':
      return 'bg-celadon-pale text-ink shadow-[inset_0_-1px_var(--celadon-rec)]';
    case 'frame':
      return 'text-quiet';
    case 'headline':
      return 'text-ink underline decoration-iron decoration-2 underline-offset-4';
    case 'date':
    case 'label':
    case 'dateline':
      return 'text-ink underline decoration-iron decoration-dotted decoration-2 underline-offset-4';
    case 'contact':
    case 'boilerplate':
      return 'text-quiet bg-land-open';
    case 'paragraph':
      return 'text-ink';
  }
}
