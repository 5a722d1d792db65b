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
  return (
    <label className={`grid min-w-0 gap-0.5 text-small text-quiet ${className}`}>
      <span className={isLabelHidden ? 'sr-only' : undefined}>{label}</span>
      <select
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
    </label>
  );
}
