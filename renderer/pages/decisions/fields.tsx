import { useId } from 'react';
import { MOST_LINES } from '../../../shared/model/cause.ts';
import { LONGEST_NAME, LONGEST_TEXT } from '../../../shared/model/decision.ts';
import { useWords } from '../../ui/use-words.ts';

/** A longer text with its label; `hint` says what is asked for. */
export function TextField({
  label,
  value,
  onChange,
  hint,
  isFirst = false,
  rows = 3,
  longest = LONGEST_TEXT,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  isFirst?: boolean;
  rows?: number;
  longest?: number;
}) {
  const id = useId();
  return (
    <div className="decide-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="field"
        rows={rows}
        maxLength={longest}
        value={value}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that was just asked for
        autoFocus={isFirst}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      )}
    </div>
  );
}

/** Who decides, remembered for the next time on this machine. */
export function WhoField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="decide-field">
      <label htmlFor={id}>{t('decide.who')}</label>
      <input
        id={id}
        className="field"
        autoComplete="name"
        maxLength={LONGEST_NAME}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** A choice of one among named values. */
export function ChoiceField({
  label,
  value,
  choices,
  onChange,
}: {
  label: string;
  value: string;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="decide-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One line of text, a number or a date with its label, and what is wrong with it. */
export function InputField({
  label,
  value,
  onChange,
  type = 'text',
  isFirst = false,
  isNumber = false,
  wrong = null,
  onEnter,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date' | 'number';
  isFirst?: boolean;
  /** A number as people write it, with their decimal mark. */
  isNumber?: boolean;
  /** What is wrong, or null. */
  wrong?: string | null;
  /** What Enter does here; left out: it sends the form. */
  onEnter?: () => void;
}) {
  const id = useId();
  return (
    <div className="decide-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        className={isNumber ? 'field number' : 'field'}
        autoComplete="off"
        maxLength={LONGEST_TEXT}
        value={value}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that was just asked for
        autoFocus={isFirst}
        {...(isNumber ? { inputMode: 'decimal' as const } : {})}
        {...(wrong === null ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` })}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (onEnter === undefined || event.key !== 'Enter') return;
          event.preventDefault();
          onEnter();
        }}
      />
      {wrong !== null && (
        <p id={`${id}-wrong`} className="note" role="alert">
          {wrong}
        </p>
      )}
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
  return (
    <TextField
      label={label}
      hint={hint}
      value={lines.join('\n')}
      onChange={(text) => onChange(text.split('\n'))}
      rows={Math.max(2, Math.min(8, lines.length + 1))}
      longest={MOST_LINES * (LONGEST_TEXT + 1)}
    />
  );
}
