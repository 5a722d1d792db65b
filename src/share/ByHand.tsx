import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useWords } from '../i18n/useWords';
import { CloseIcon } from '../ui/icons';

interface ByHandProps {
  text: string;
  onClose: () => void;
}

/** Where a browser lets no page copy: the text, selected, for the visitor's own hand. The focus goes back where it came from. */
export function ByHand({ text, onClose }: ByHandProps) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    field.current?.select();
    field.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  function handleKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // Of a panel around it, too, this goes first.
    event.preventDefault();
    onClose();
  }

  return (
    // What is in it has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      onKeyDown={handleKey}
      aria-label={t('share.open')}
      className="fixed inset-x-0 z-30 flex justify-center px-5 max-lg:top-4 lg:bottom-6 print:hidden"
    >
      <div className="flex w-full max-w-lg items-end gap-3 border border-ink bg-paper p-4">
        <label className="grid grow gap-1 text-list">
          {t('share.copyByHand')}
          <textarea
            ref={field}
            readOnly
            rows={text.length > 100 ? 4 : 1}
            value={text}
            className="w-full resize-none border border-quiet bg-paper px-2 py-2 font-serif text-name"
          />
        </label>
        <button
          type="button"
          aria-label={t('share.close')}
          onClick={onClose}
          className="flex size-11 shrink-0 items-center justify-center"
        >
          <CloseIcon />
        </button>
      </div>
    </section>
  );
}
