import { useState } from 'react';
import type { AssumptionInForce } from '../../../shared/model/follow-up.ts';
import { parseAmount } from '../../../shared/words/parse-amount.ts';
import { assumptionLabel } from '../../../shared/words/setting-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { DecisionDialog } from '../decisions/DecisionDialog.tsx';
import { DecisionForm } from '../decisions/DecisionForm.tsx';
import { InputField, WhoField } from '../decisions/fields.tsx';
import { lastWho } from '../../ui/who.ts';
import type { ChangeSettings } from './use-settings.ts';

/** Other numbers for an assumption, with where they come from. */
export function AssumptionDialog(props: { settings: ChangeSettings; assumption: AssumptionInForce }) {
  const { t, lang } = useWords();
  const name = assumptionLabel(props.assumption.id, lang);
  return (
    <DecisionDialog open={t('assume.edit')} openName={t('assume.edit-title', { name })}>
      {(close) => <AssumptionForm {...props} name={name} onDone={close} />}
    </DecisionDialog>
  );
}

function AssumptionForm({
  settings,
  assumption,
  name,
  onDone,
}: {
  settings: ChangeSettings;
  assumption: AssumptionInForce;
  name: string;
  onDone: () => void;
}) {
  const { t, lang } = useWords();
  const by = assumption.unit === 'share' ? 100 : 1;
  const typed = (value: number): string => {
    const plain = String(Number((value * by).toFixed(4)));
    return lang === 'de' ? plain.replace('.', ',') : plain;
  };
  const [texts, setTexts] = useState(() => [assumption.low, assumption.mid, assumption.high].map(typed));
  const [source, setSource] = useState(assumption.origin === 'changed' ? assumption.source : '');
  const [who, setWho] = useState(lastWho);
  const [low, mid, high] = texts.map((text) => {
    const amount = parseAmount(text, lang);
    return amount === null ? Number.NaN : amount / by;
  });
  const isRange = low !== undefined && mid !== undefined && high !== undefined && low <= mid && mid <= high;
  const isShare = assumption.unit !== 'share' || (high !== undefined && high < 1);
  const isReady = isRange && isShare && source.trim() !== '';
  const field = (k: number, label: string) => (
    <InputField
      label={`${label}${by === 100 ? ' (%)' : ''}`}
      value={texts[k] ?? ''}
      isFirst={k === 0}
      isNumber
      onChange={(value) => setTexts(texts.map((old, at) => (at === k ? value : old)))}
    />
  );
  return (
    <DecisionForm
      title={t('assume.edit-title', { name })}
      isReady={isReady}
      onSend={() =>
        settings.set(
          {
            kind: 'assumption',
            id: assumption.id,
            value: { low: low ?? 0, mid: mid ?? 0, high: high ?? 0, source, isOn: true },
          },
          '',
          who,
        )
      }
      extra={
        assumption.origin === 'changed' || assumption.isOn
          ? {
              label: t('assume.restore'),
              onSend: () => settings.set({ kind: 'assumption', id: assumption.id, value: null }, '', who),
            }
          : null
      }
      onDone={onDone}
    >
      <div className="decide-amount">
        {field(0, t('assume.low'))}
        {field(1, t('assume.mid'))}
        {field(2, t('assume.high'))}
      </div>
      {!(isRange && isShare) && <p className="note">{t('assume.wrong')}</p>}
      <InputField label={t('setting.failures-source')} value={source} onChange={setSource} />
      <WhoField value={who} onChange={setWho} />
    </DecisionForm>
  );
}
