import type { RuleCondition, RuleOperator } from '../../../shared/model/complaint-rule.ts';
import type { RecognisedColumn } from '../../../shared/model/recognition.ts';
import { useDimensionLabel } from '../../ui/use-dimension-label.ts';
import { useWords } from '../../ui/use-words.ts';

const OPERATORS = ['is', 'is-not', 'contains', 'at-most', 'at-least'] as const satisfies readonly RuleOperator[];

/** One condition: a field or a column, a comparison, a value. */
export function RuleConditionRow({
  condition,
  columns,
  onChange,
  onRemove,
}: {
  condition: RuleCondition;
  columns: readonly RecognisedColumn[];
  onChange: (condition: RuleCondition) => void;
  onRemove: () => void;
}) {
  const { t } = useWords();
  const label = useDimensionLabel();
  const fields = columns.flatMap(({ field }) => field ?? []);
  const subject = `${condition.of}:${condition.name}`;
  const setSubject = (text: string): void =>
    onChange({
      ...condition,
      of: text.startsWith('field:') ? 'field' : 'column',
      name: text.slice(text.indexOf(':') + 1),
    });
  return (
    <p className="rule-condition">
      <select
        className="field field-small"
        aria-label={t('rule.subject')}
        value={subject}
        onChange={({ target }) => setSubject(target.value)}
      >
        <optgroup label={t('rule.fields')}>
          {fields.map((field) => (
            <option key={field} value={`field:${field}`}>
              {label(field)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('rule.columnsOf')}>
          {columns.map(({ name, position }) => (
            <option key={position} value={`column:${name}`}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
      <select
        className="field field-small"
        aria-label={t('rule.operator')}
        value={condition.op}
        onChange={({ target }) =>
          onChange({ ...condition, op: OPERATORS.find((op) => op === target.value) ?? condition.op })
        }
      >
        {OPERATORS.map((op) => (
          <option key={op} value={op}>
            {t(`rule.${op}`)}
          </option>
        ))}
      </select>
      <input
        className="field field-small"
        aria-label={t('rule.value')}
        defaultValue={condition.value}
        key={`${subject} ${condition.op} ${condition.value}`}
        onBlur={({ target }) => onChange({ ...condition, value: target.value })}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') onChange({ ...condition, value: currentTarget.value });
        }}
      />
      <button
        type="button"
        className="link second"
        aria-label={t('rule.drop')}
        title={t('rule.drop')}
        onClick={onRemove}
      >
        ×
      </button>
    </p>
  );
}
