import { useId, type ReactNode } from 'react';
import { LONGEST_TEXT } from '../../../shared/model/decision.ts';

/** One line of text, a number or a date with its label. */
export function InputField({
  label,
  value,
  onChange,
  type = 'text',
  isFirst = false,
  hint,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date' | 'number';
  isFirst?: boolean;
  hint?: ReactNode;
}) {
  const id = useId();
  return (
    <div className="decide-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        className="field"
        maxLength={LONGEST_TEXT}
        value={value}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that was just asked for
        autoFocus={isFirst}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint}
    </div>
  );
}

/** Several texts, one a line. */
export function LinesField({
  label,
  lines,
  onChange,
  hint,
}: {
  label: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  hint: string;
}) {
  const id = useId();
  return (
    <div className="decide-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="field"
        rows={Math.max(2, Math.min(8, lines.length + 1))}
        value={lines.join('\n')}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value.split('\n'))}
      />
      <p id={`${id}-hint`} className="note">
        {hint}
      </p>
    </div>
  );
}
