import { useState } from 'react';
import type { ClusterSubject } from '../../../shared/model/decision.ts';
import type { Grain, PeriodName } from '../../../shared/model/series.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { DecisionDialog } from './DecisionDialog.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { ChoiceField, TextField, WhoField } from './fields.tsx';
import { lastWho } from '../../ui/who.ts';
import type { Decide } from './use-decide.ts';

/** Freezes centre and limits on the periods from one to another. */
export function BaselineDialog(props: BaselineProps) {
  const { t } = useWords();
  return (
    <DecisionDialog open={t('decide.freeze')} openName={t('decide.freeze-title')}>
      {(close) => <BaselineForm {...props} onDone={close} />}
    </DecisionDialog>
  );
}

type BaselineProps = {
  decide: Decide;
  subject: ClusterSubject;
  grain: Grain;
  /** Newest first. */
  periods: readonly [PeriodName, ...PeriodName[]];
};

function BaselineForm({ decide, subject, grain, periods, onDone }: BaselineProps & { onDone: () => void }) {
  const { t } = useWords();
  const format = useFormat();
  const [from, setFrom] = useState(periods.at(-1) ?? periods[0]);
  const [to, setTo] = useState(periods[Math.max(0, periods.length - 12)] ?? periods[0]);
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(lastWho);
  const choices = periods.map((name) => ({ value: name, label: format.period(name) }));
  return (
    <DecisionForm
      title={t('decide.freeze-title')}
      isReady={reason.trim() !== '' && from <= to}
      onSend={() => decide.make({ subject, content: { kind: 'baseline', grain, from, to }, reason, who })}
      onDone={onDone}
    >
      <p className="note">{t('decide.freeze-what')}</p>
      <div className="decide-amount">
        <ChoiceField label={t('decide.from')} value={from} choices={choices} onChange={setFrom} />
        <ChoiceField label={t('decide.to')} value={to} choices={choices} onChange={setTo} />
      </div>
      <TextField label={t('decide.reason')} value={reason} onChange={setReason} hint={t('decide.reason-needed')} />
      <WhoField value={who} onChange={setWho} />
    </DecisionForm>
  );
}
