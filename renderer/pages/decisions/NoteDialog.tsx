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

/** Puts a flag with a text at a period of the chart. */
export function NoteDialog(props: NoteProps) {
  const { t } = useWords();
  return (
    <DecisionDialog open={t('decide.add-note')} openName={t('decide.note-title')}>
      {(close) => <NoteForm {...props} onDone={close} />}
    </DecisionDialog>
  );
}

type NoteProps = {
  decide: Decide;
  subject: ClusterSubject;
  grain: Grain;
  periods: readonly [PeriodName, ...PeriodName[]];
};

function NoteForm({ decide, subject, grain, periods, onDone }: NoteProps & { onDone: () => void }) {
  const { t } = useWords();
  const format = useFormat();
  const [at, setAt] = useState(periods[0]);
  const [text, setText] = useState('');
  const [who, setWho] = useState(lastWho);
  return (
    <DecisionForm
      title={t('decide.note-title')}
      isReady={text.trim() !== ''}
      onSend={() => decide.make({ subject, content: { kind: 'annotation', grain, at, text }, reason: '', who })}
      onDone={onDone}
    >
      <TextField label={t('decide.note-text')} value={text} onChange={setText} isFirst />
      <ChoiceField
        label={t('decide.period')}
        value={at}
        choices={periods.map((name) => ({ value: name, label: format.period(name) }))}
        onChange={setAt}
      />
      <WhoField value={who} onChange={setWho} />
    </DecisionForm>
  );
}
