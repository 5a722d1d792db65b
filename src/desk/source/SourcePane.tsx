import { useEffect, useMemo, useRef, useState } from 'react';
import { useDesk } from '../DeskTools';
import { useDeskWords } from '../useDeskWords';
import { SelectionBar } from './SelectionBar';
import { SourceText } from './SourceText';
import { useBecame } from './useBecame';
import { useLabels } from './useLabels';
import { foundAt, piecesOf, type Use } from './uses';

/** The texts as they were given, and what became of every word of them. */
export function SourcePane() {
  const { t } = useDeskWords();
  const { draft, uses, pointed, selected, select, goTo } = useDesk();
  const [over, setOver] = useState<Place | null>(null);
  const became = useBecame();
  const pane = useRef<HTMLDivElement>(null);
  const place = over ?? (selected && { text: selected.text, offset: selected.start });

  // Words that something beside the source points at come into view.
  useEffect(() => {
    if (pointed.length === 0) return;
    pane.current?.querySelector('[data-mark=pointed]')?.scrollIntoView({ block: 'nearest' });
  }, [pointed]);

  function open(use: Use | null) {
    if (!use) return;
    const isOfHead = use.part === undefined;
    goTo(isOfHead ? 'release' : 'statements', isOfHead ? null : use.part);
  }

  return (
    <section aria-labelledby="desk-source" className="flex min-h-0 flex-col lg:h-full">
      <header className="z-5 border-b border-line bg-paper px-5 py-3 max-lg:sticky max-lg:top-[5.5rem] max-lg:sm:top-11 lg:px-4">
        <h2 id="desk-source" className="text-name font-semibold">
          {t('source.title')}
        </h2>
        <p
          aria-live="polite"
          className="line-clamp-2 min-h-10 text-list text-quiet sm:line-clamp-1 sm:min-h-5"
        >
          {place ? became(foundAt(uses, place.text, place.offset)) : t('source.hint')}
        </p>
      </header>
      <div ref={pane} className="relative min-h-0 grow scroll-py-16 lg:overflow-y-auto">
        {draft.texts.map(({ name, text }, index) => (
          <OneText
            key={index}
            index={index}
            name={name}
            text={text}
            onPoint={setOver}
            onOpen={(offset) => open(foundAt(uses, index, offset))}
            onSelect={(start, end) => select({ text: index, start, end })}
          />
        ))}
      </div>
      <SelectionBar />
    </section>
  );
}

interface Place {
  text: number;
  offset: number;
}

interface OneTextProps {
  index: number;
  name: string;
  text: string;
  onPoint: (place: Place | null) => void;
  onOpen: (offset: number) => void;
  onSelect: (start: number, end: number) => void;
}

function OneText({ index, name, text, onPoint, ...rest }: OneTextProps) {
  const { t } = useDeskWords();
  const { uses, pointed, selected } = useDesk();
  const chosen = selected && selected.start < selected.end ? selected : null;
  const pieces = useMemo(
    () => piecesOf(text, index, uses, { pointed, selected: chosen ? [chosen] : [] }),
    [text, index, uses, pointed, chosen],
  );
  const labels = useLabels(index, text, pieces);
  return (
    <>
      {name && <h3 className="px-5 pt-4 text-list font-medium text-quiet lg:px-4">{name}</h3>}
      <SourceText
        text={text}
        label={name ? t('source.labelOf', { name }) : t('source.label')}
        pieces={pieces}
        labels={labels}
        onPoint={(offset) => onPoint(offset === null ? null : { text: index, offset })}
        {...rest}
      />
    </>
  );
}
