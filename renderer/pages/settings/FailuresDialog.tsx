import { useState } from 'react';
import { useWords } from '../../ui/use-words.ts';
import { DecisionDialog } from '../decisions/DecisionDialog.tsx';
import { DecisionForm } from '../decisions/DecisionForm.tsx';
import { InputField, WhoField } from '../decisions/fields.tsx';
import { lastWho } from '../../ui/who.ts';
import type { ChangeSettings } from './use-settings.ts';

/** Failures known from elsewhere and how many led to a complaint: what an own silent share is made from. */
export function FailuresDialog({ settings }: { settings: ChangeSettings }) {
  const { t } = useWords();
  return (
    <DecisionDialog open={t('setting.failures-edit')} openName={t('setting.failures-edit-title')}>
      {(close) => <FailuresForm settings={settings} onDone={close} />}
    </DecisionDialog>
  );
}

function FailuresForm({ settings, onDone }: { settings: ChangeSettings; onDone: () => void }) {
  const { t } = useWords();
  const [failed, setFailed] = useState('');
  const [complained, setComplained] = useState('');
  const [source, setSource] = useState('');
  const [who, setWho] = useState(lastWho);
  const whole = (text: string): number => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN);
  const isReady = whole(failed) >= 1 && whole(complained) <= whole(failed);
  const isTouched = failed !== '' && complained !== '';
  return (
    <DecisionForm
      title={t('setting.failures-edit-title')}
      isReady={isReady}
      onSend={() =>
        settings.set(
          { kind: 'known-failures', value: { failed: whole(failed), complained: whole(complained), source } },
          '',
          who,
        )
      }
      extra={{
        label: t('setting.failures-remove'),
        onSend: () => settings.set({ kind: 'known-failures', value: null }, '', who),
      }}
      onDone={onDone}
    >
      <InputField label={t('setting.failures-failed')} value={failed} isFirst isNumber onChange={setFailed} />
      <InputField
        label={t('setting.failures-complained')}
        value={complained}
        isNumber
        wrong={isTouched && !isReady ? t('setting.failures-wrong') : null}
        onChange={setComplained}
      />
      <InputField label={t('setting.failures-source')} value={source} onChange={setSource} />
      <WhoField value={who} onChange={setWho} />
    </DecisionForm>
  );
}
