import { useId } from 'react';
import { useCall } from '../../client/use-call.ts';
import { useDimensionLabel } from '../../ui/use-dimension-label.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { ChoiceField } from '../decisions/fields.tsx';
import type { RuleDraft } from './split-draft.ts';

const WORD = 'word';

/** One rule of a split: which cases, and what they become. */
export function SplitRuleFields({
  at,
  rule,
  onChange,
  onRemove,
}: {
  at: number;
  rule: RuleDraft;
  onChange: (rule: RuleDraft) => void;
  onRemove: (() => void) | null;
}) {
  const { t } = useWords();
  const format = useFormat();
  const label = useDimensionLabel();
  const id = useId();
  const info = useCall('app.info', {});
  const dimensions = info.state === 'data' ? info.value.dimensions : {};
  const fields = Object.keys(dimensions).filter((field) => field !== 'category' && field !== 'touchpoint');
  const values = rule.field === null ? [] : (dimensions[rule.field] ?? []);
  return (
    <fieldset className="split-rule">
      <legend className="second">
        {t('taxonomy.rule', { n: String(at + 1) })}
        {onRemove !== null && (
          <>
            {' · '}
            <button type="button" className="link" onClick={onRemove}>
              {t('taxonomy.removeRule', { n: String(at + 1) })}
            </button>
          </>
        )}
      </legend>
      <ChoiceField
        label={t('taxonomy.when')}
        value={rule.field ?? WORD}
        choices={[
          { value: WORD, label: t('taxonomy.whenWord') },
          ...fields.map((field) => ({ value: field, label: label(field) })),
        ]}
        onChange={(field) => onChange({ ...rule, field: field === WORD ? null : field, values: [] })}
      />
      {rule.field === null ? (
        <div className="decide-field">
          <label htmlFor={`${id}-word`}>{t('taxonomy.word')}</label>
          <input
            id={`${id}-word`}
            className="field"
            maxLength={100}
            aria-describedby={`${id}-note`}
            value={rule.word}
            onChange={(event) => onChange({ ...rule, word: event.target.value })}
          />
          <p id={`${id}-note`} className="note">
            {t('taxonomy.wordNote')}
          </p>
        </div>
      ) : (
        <div className="decide-field">
          <label htmlFor={`${id}-values`}>{t('taxonomy.values')}</label>
          <select
            id={`${id}-values`}
            className="field"
            multiple
            size={Math.min(6, Math.max(2, values.length))}
            value={rule.values}
            onChange={(event) =>
              onChange({ ...rule, values: Array.from(event.target.selectedOptions, (option) => option.value) })
            }
          >
            {values.map(({ value, n }) => (
              <option key={value} value={value}>
                {value} ({format.count(n)})
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="decide-field">
        <label htmlFor={`${id}-to`}>{t('taxonomy.becomes')}</label>
        <input
          id={`${id}-to`}
          className="field"
          maxLength={500}
          value={rule.to}
          onChange={(event) => onChange({ ...rule, to: event.target.value })}
        />
      </div>
    </fieldset>
  );
}
