import { useId } from 'react';

interface SegmentedProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly name: string;
    /** The language that the name is in, where it is not the page's. */
    readonly lang?: string;
  }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, as radio buttons in a row: arrow keys move, as everywhere. */
export function Segmented<Value extends string>({
  legend,
  value,
  options,
  onChange,
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="segment">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span lang={option.lang}>{option.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
