import { useLayoutEffect, useRef, type ComponentProps, type MouseEvent } from 'react';

type DialogProps = Pick<
  ComponentProps<'dialog'>,
  'aria-label' | 'aria-labelledby' | 'onKeyDown' | 'className' | 'children'
> & {
  /** Asks that it be drawn no more: that alone closes it, so that what is pressed next is the page's. */
  onClose: () => void;
};

/** Stands over the page while it is drawn, and gives the focus back to where it was. */
export function Dialog({ onClose, className = '', ...props }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pressed = useRef<EventTarget>(null);

  // While it is still in the page: only there does closing it give back the focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  function handleClick({ target, currentTarget }: MouseEvent) {
    // What isn't on the panel itself is on the backdrop; a drag that ends there began elsewhere.
    if (target === currentTarget && pressed.current === currentTarget) onClose();
  }

  return (
    // The browser gives the keyboard its way out: Escape.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      {...props}
      ref={dialog}
      onPointerDown={({ target }) => {
        pressed.current = target;
      }}
      onClick={handleClick}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // Where the browser closed it without asking. What it says late of another's end isn't meant.
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) onClose();
      }}
      className={`w-full border-t-3 border-iron bg-paper text-ink backdrop:bg-paper/80 sm:border sm:border-t-3 sm:border-rule sm:border-t-iron ${className}`}
    />
  );
}
