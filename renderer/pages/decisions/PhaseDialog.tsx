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

/** Confirms a new level, or keeps the old limits; with several periods to choose from, a person's own level. */
export function PhaseDialog(props: PhaseProps) {
  const { t } = useWords();
  const format = useFormat();
  const { answer, periods } = props;
  const isOwn = periods.length > 1;
  const open = answer === 'keep' ? t('decide.keep') : isOwn ? t('decide.new-level') : t('decide.confirm');
  const proposed = t('decide.proposed', { since: format.since(periods[0]) });
  return (
    <DecisionDialog open={open} openName={isOwn ? t('decide.level-title') : `${open}: ${proposed}`}>
      {(close) => <PhaseForm {...props} onDone={close} />}
    </DecisionDialog>
  );
}

type PhaseProps = {
  decide: Decide;
  subject: ClusterSubject;
  grain: Grain;
  answer: 'confirm' | 'keep';
  /** Where it may start, the first one chosen at first. One: nothing to choose. */
  periods: readonly [PeriodName, ...PeriodName[]];
};

function PhaseForm({ decide, subject, grain, answer, periods, onDone }: PhaseProps & { onDone: () => void }) {
  const { t } = useWords();
  const format = useFormat();
  const [from, setFrom] = useState(periods[0]);
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(lastWho);
  const isOwn = periods.length > 1;
  const since = format.since(from);
  const title =
    answer === 'keep' ? t('decide.keep-title') : isOwn ? t('decide.level-title') : t('decide.confirm-title', { since });
  return (
    <DecisionForm
      title={title}
      isReady={reason.trim() !== ''}
      onSend={() => decide.make({ subject, content: { kind: 'phase', answer, grain, from }, reason, who })}
      onDone={onDone}
    >
      <p className="note">
        {t(answer === 'keep' ? 'decide.keep-what' : 'decide.confirm-what', { period: format.period(from) })}
      </p>
      {isOwn && (
        <ChoiceField
          label={t('decide.from')}
          value={from}
          choices={periods.map((name) => ({ value: name, label: format.period(name) }))}
          onChange={setFrom}
        />
      )}
      <TextField
        label={t('decide.reason')}
        value={reason}
        onChange={setReason}
        hint={t('decide.reason-needed')}
        isFirst
      />
      <WhoField value={who} onChange={setWho} />
    </DecisionForm>
  );
}
