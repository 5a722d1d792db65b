import type { ComponentPropsWithRef } from 'react';

interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'type' | 'disabled'> {
  /** `first` is the one thing to do next; `answer` settles a question, `plain` is one of many small ones, `step` moves something by one. */
  kind?: 'first' | 'other' | 'answer' | 'step' | 'plain';
  type?: 'button' | 'submit';
  /** It keeps the focus then, and takes no press. */
  isOff?: boolean;
}

const looks = {
  first:
    'min-h-11 border px-5 text-name font-medium border-celadon bg-celadon text-on-celadon hover:underline underline-offset-4 aria-disabled:border-rule aria-disabled:bg-paper aria-disabled:text-quiet aria-disabled:no-underline',
  other:
    'min-h-11 border px-4 text-name font-medium border-celadon text-celadon hover:bg-celadon-pale aria-disabled:border-rule aria-disabled:text-quiet aria-disabled:hover:bg-paper',
  /** Many of them stand below one another, so they are quieter than the others. */
  answer:
    'min-h-11 border px-3 text-list font-medium border-rule text-celadon hover:border-celadon hover:bg-celadon-pale',
  /** An arrow in a frame. */
  step: 'inline-flex min-h-9 min-w-9 items-center justify-center border border-rule text-list text-celadon hover:border-celadon hover:bg-celadon-pale',
  plain:
    'min-h-9 text-left text-list font-medium text-celadon underline decoration-rule decoration-1 underline-offset-4 hover:decoration-celadon aria-disabled:text-quiet aria-disabled:no-underline',
};

/** A button of the desk. */
export function Button({
  kind = 'other',
  type = 'button',
  isOff = false,
  onClick,
  className = '',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- one of the two above
      type={type}
      aria-disabled={isOff || undefined}
      onClick={isOff ? (event) => event.preventDefault() : onClick}
      className={`${looks[kind]} aria-disabled:cursor-default ${className}`}
    />
  );
}
