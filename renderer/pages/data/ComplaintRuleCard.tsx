import { useId } from 'react';
import { ruleText, type ComplaintRule, type RuleCondition } from '../../../shared/model/complaint-rule.ts';
import type { ImportOptions, Recognition } from '../../../shared/model/recognition.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { RuleConditionRow } from './RuleConditionRow.tsx';

/** Which rows count as complaints: every row, a rule that the file suggests, or a rule of one's own. */
export function ComplaintRuleCard({
  recognition,
  options,
  onOptions,
}: {
  recognition: Recognition;
  options: ImportOptions;
  onOptions: (options: ImportOptions) => void;
}) {
  const { t } = useWords();
  const format = useFormat();
  const name = useId();
  const { rules, columns } = recognition;
  const rule = recognition.options.complaintRule ?? null;
  const choose = (next: ComplaintRule | null): void => onOptions({ ...options, complaintRule: next });
  const proposals = rules.filter((one) => rule === null || ruleText(one.rule) !== ruleText(rule));
  const first = (): ComplaintRule => rules[0]?.rule ?? ownRule(columns[0]?.name ?? '');
  return (
    <div className="rule">
      <fieldset className="choices">
        <legend className="second">{t('rule.title')}</legend>
        <label>
          <input type="radio" name={name} checked={rule === null} onChange={() => choose(null)} />
          {t('rule.every')}
        </label>
        <label>
          <input type="radio" name={name} checked={rule !== null} onChange={() => choose(first())} />
          {t('rule.some')}
        </label>
      </fieldset>
      {rule !== null && (
        <div className="rule-body">
          {rule.conditions.length > 1 && (
            <select
              className="field field-small"
              aria-label={t('rule.title')}
              value={rule.match}
              onChange={({ target }) => choose({ ...rule, match: target.value === 'any' ? 'any' : 'all' })}
            >
              <option value="all">{t('rule.all')}</option>
              <option value="any">{t('rule.any')}</option>
            </select>
          )}
          {rule.conditions.map((condition, i) => (
            <RuleConditionRow
              key={i}
              condition={condition}
              columns={columns}
              onChange={(next) => choose({ ...rule, conditions: rule.conditions.with(i, next) })}
              onRemove={() => choose(without(rule, i))}
            />
          ))}
          <p className="second">
            <button
              type="button"
              className="link"
              onClick={() =>
                choose({ ...rule, conditions: [...rule.conditions, ...ownRule(columns[0]?.name ?? '').conditions] })
              }
            >
              {t('rule.add')}
            </button>
            <span className="soft"> · {t('rule.contacts')}</span>
          </p>
          <label className="second check">
            <input
              type="checkbox"
              checked={recognition.options.contactsAsChances === true}
              onChange={({ target }) => onOptions({ ...options, contactsAsChances: target.checked })}
            />
            {t('rule.chances')}
          </label>
        </div>
      )}
      {proposals.length > 0 && (
        <p className="second rule-proposals">
          <span className="soft">{t('rule.proposed')}: </span>
          {proposals.map(({ rule: proposed, counted, looked }) => (
            <button key={ruleText(proposed)} type="button" className="link" onClick={() => choose(proposed)}>
              {t('rule.take', { rule: ruleText(proposed), n: format.count(counted), all: format.count(looked) })}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}

function ownRule(column: string): ComplaintRule {
  return { match: 'all', conditions: [{ of: 'column', name: column, op: 'is', value: '' }] };
}

function without(rule: ComplaintRule, i: number): ComplaintRule | null {
  const conditions: readonly RuleCondition[] = rule.conditions.toSpliced(i, 1);
  return conditions.length === 0 ? null : { ...rule, conditions };
}
