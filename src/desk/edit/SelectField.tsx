import { useId } from 'react';

interface SelectFieldProps {
  label: string;
  value: string;
  options: readonly { value: string; name: string }[];
  onChoose: (value: string) => void;
  /** Where it can be seen beside already. */
  isLabelHidden?: boolean;
  className?: string;
}

/** A choice among some, as the browser draws it: it works with every hand and every reader. */
export function SelectField({
  label,
  value,
  options,
  onChoose,
  isLabelHidden = false,
  className = '',
}: SelectFieldProps) {
  const id = useId();
  return (
    <div className={`grid min-w-0 content-start gap-0.5 text-small text-quiet ${className}`}>
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="min-h-11 w-full min-w-0 border-b border-quiet bg-paper text-name text-ink"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
