import { useId, useState, type KeyboardEvent } from 'react';
import type { Language } from '../../i18n/languages';

interface TextFieldProps {
  label: string;
  value: string;
  /** Told when the writer goes on, or presses Enter: a word typed is one step. */
  onWrite: (value: string) => void;
  type?: 'text' | 'date' | 'url';
  /** The language of what is written, where it isn't the desk's. */
  lang?: Language;
  hint?: string | undefined;
  isLong?: boolean;
  className?: string;
}

/** One field. What it holds is what the draft holds, until someone types. */
export function TextField({
  label,
  value,
  onWrite,
  type = 'text',
  lang,
  hint,
  isLong = false,
  className = '',
}: TextFieldProps) {
  // What is being typed; the draft has it when the writer goes on.
  const [written, setWritten] = useState<string | null>(null);
  const commit = () => {
    if (written !== null && written !== value) onWrite(written);
    setWritten(null);
  };
  const id = useId();
  const shared = {
    id,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    value: written ?? value,
    lang,
    // Nothing is being typed: undo is the draft's.
    'data-idle': written === null || written === value ? '' : undefined,
    onChange: ({ target }: { target: { value: string } }) => setWritten(target.value),
    onBlur: commit,
    className:
      'min-h-11 w-full min-w-0 border-b border-quiet bg-paper py-1.5 text-name text-ink placeholder:text-quiet',
  };
  return (
    <div className={`grid min-w-0 content-start gap-0.5 text-small text-quiet ${className}`}>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...shared} rows={2} />
      ) : (
        <input
          {...shared}
          type={type}
          onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
          }}
        />
      )}
      {hint !== undefined && <p id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}
