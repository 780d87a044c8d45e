import { useState } from 'react';
import { useWords } from '../../ui/use-words.ts';
import { DecisionDialog } from '../decisions/DecisionDialog.tsx';
import { DecisionForm } from '../decisions/DecisionForm.tsx';
import { InputField, WhoField } from '../decisions/fields.tsx';
import { lastWho } from '../../ui/who.ts';
import type { ChangeSettings } from './use-settings.ts';

/** W of the repeat contact rate. */
export function RepeatDaysDialog(props: { settings: ChangeSettings; current: number }) {
  const { t } = useWords();
  return (
    <DecisionDialog open={t('setting.repeat-edit')} openName={t('setting.repeat-edit-title')}>
      {(close) => <RepeatDaysForm {...props} onDone={close} />}
    </DecisionDialog>
  );
}

function RepeatDaysForm({
  settings,
  current,
  onDone,
}: {
  settings: ChangeSettings;
  current: number;
  onDone: () => void;
}) {
  const { t } = useWords();
  const [text, setText] = useState(String(current));
  const [who, setWho] = useState(lastWho);
  const days = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  const isReady = days >= 1 && days <= 365;
  return (
    <DecisionForm
      title={t('setting.repeat-edit-title')}
      isReady={isReady}
      onSend={() => settings.set({ kind: 'repeat-days', days }, '', who)}
      onDone={onDone}
    >
      <InputField
        label={t('setting.repeat-label')}
        value={text}
        isFirst
        isNumber
        wrong={isReady ? null : t('setting.repeat-wrong')}
        onChange={setText}
      />
      <WhoField value={who} onChange={setWho} />
    </DecisionForm>
  );
}
