import { useId } from 'preact/hooks';

export interface RadioListProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly (readonly [value: T, name: string, hint: string])[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few, each with a line that explains it. */
export function RadioList<T extends string>({
  legend,
  choices,
  value,
  onChoose,
}: RadioListProps<T>) {
  const group = useId();
  return (
    <fieldset class="radio-list">
      <legend>{legend}</legend>
      {choices.map(([choice, name, hint]) => (
        <label key={choice} class="radio">
          <input
            type="radio"
            name={group}
            value={choice}
            checked={choice === value}
            onInput={() => onChoose(choice)}
          />
          <span class="radio-name">{name}</span>
          <span class="radio-hint">{hint}</span>
        </label>
      ))}
    </fieldset>
  );
}
