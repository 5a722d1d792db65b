import { useEffect, useRef } from 'react';
import { useWords } from '../i18n/useWords';
import { Dialog } from '../ui/Dialog';
import { moveWithArrows } from './arrowKeys';
import { FoundInDialog, type FoundInDialogProps } from './FoundInDialog';
import { SearchBox } from './SearchBox';

interface SearchDialogProps extends FoundInDialogProps {
  boxId: string;
  /** What stands in the box. */
  typed: string;
  onType: (text: string) => void;
  onEnter: () => void;
  onClose: () => void;
}

/** A box over the page, and what it finds as one types: names, and the best statements. */
export function SearchDialog({ boxId, typed, onType, onEnter, onClose, ...found }: SearchDialogProps) {
  const { t } = useWords();
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => {
    box.current?.focus();
    // Not every browser goes on behind what stands there already.
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
  }, []);

  return (
    <Dialog
      aria-label={t('search.title')}
      onKeyDown={moveWithArrows}
      onClose={onClose}
      className="mx-auto mt-0 mb-auto max-h-dvh max-w-[44rem] scroll-pt-20 overflow-y-auto overscroll-contain max-sm:h-dvh max-sm:max-w-none sm:mt-[8vh] sm:max-h-[84dvh]"
    >
      <div className="sticky top-0 z-1 flex items-center gap-1 bg-paper px-5 pt-3 sm:px-8 sm:pt-5">
        <div className="grow">
          <SearchBox id={boxId} text={typed} onType={onType} onEnter={onEnter} ref={box} />
        </div>
        <button
          type="button"
          onClick={onClose}
          className="-mr-2 min-h-11 shrink-0 px-2 text-list text-quiet hover:text-celadon"
        >
          {t('search.close')}
        </button>
      </div>
      <div className="grid gap-5 px-5 pt-4 pb-7 sm:px-8">
        <FoundInDialog {...found} />
      </div>
    </Dialog>
  );
}
