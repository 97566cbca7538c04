import { useId } from 'react';

interface LabelledSelectProps<Value extends string> {
  readonly className: string;
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of several, under a name that stands beside it. */
export function LabelledSelect<Value extends string>({
  className,
  name,
  value,
  options,
  onChange,
}: LabelledSelectProps<Value>) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
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
