import { useState } from 'react';
import type { TaxonomyField } from '../../../shared/model/taxonomy.ts';
import { DecisionForm } from '../decisions/DecisionForm.tsx';
import { TextField, WhoField } from '../decisions/fields.tsx';
import { lastWho } from '../../ui/who.ts';
import { useWords } from '../../ui/use-words.ts';
import { ChangePreview } from './ChangePreview.tsx';
import { SplitRuleFields } from './SplitRuleFields.tsx';
import { EMPTY_RULE, splitOf, type RuleDraft } from './split-draft.ts';
import type { EditTaxonomy } from './use-taxonomy.ts';

/** Telling the cases of one name apart by a field or a word, with the counts that come of it. */
export function SplitForm({
  field,
  from,
  edit,
  onDone,
}: {
  field: TaxonomyField;
  from: string;
  edit: EditTaxonomy;
  onDone: () => void;
}) {
  const { t } = useWords();
  const [rules, setRules] = useState<readonly RuleDraft[]>([EMPTY_RULE]);
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(lastWho);
  const content = splitOf(field, from, rules);
  const replace = (at: number, rule: RuleDraft): void => setRules(rules.map((one, i) => (i === at ? rule : one)));
  return (
    <DecisionForm
      title={t('taxonomy.split-title', { name: from })}
      isReady={content !== null}
      onSend={() => (content === null ? Promise.resolve(null) : edit.change(content, reason, who))}
      onDone={onDone}
    >
      {rules.map((rule, at) => (
        <SplitRuleFields
          // Rules have no identity of their own: their place is what they are.
          key={at}
          at={at}
          rule={rule}
          onChange={(changed) => replace(at, changed)}
          onRemove={rules.length > 1 ? () => setRules(rules.filter((_, i) => i !== at)) : null}
        />
      ))}
      <p className="note">
        {t('taxonomy.rest')}{' '}
        <button type="button" className="link" onClick={() => setRules([...rules, EMPTY_RULE])}>
          {t('taxonomy.addRule')}
        </button>
      </p>
      <ChangePreview content={content} />
      <TextField label={t('decide.reason-optional')} value={reason} onChange={setReason} />
      <WhoField value={who} onChange={setWho} />
    </DecisionForm>
  );
}
