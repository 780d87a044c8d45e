import { useId } from 'react';

/** A short text or number with its label, and what is wrong with it. */
export function LineField({
  label,
  value,
  onChange,
  wrong,
  isFirst = false,
  isNumber = false,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong, or null. */
  wrong: string | null;
  isFirst?: boolean;
  isNumber?: boolean;
}) {
  const id = useId();
  return (
    <div className="decide-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={isNumber ? 'field number' : 'field'}
        inputMode={isNumber ? 'decimal' : 'text'}
        autoComplete="off"
        value={value}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that was just asked for
        autoFocus={isFirst}
        aria-invalid={wrong !== null}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-wrong`} className="note" role={wrong === null ? undefined : 'alert'}>
        {wrong ?? ''}
      </p>
    </div>
  );
}
