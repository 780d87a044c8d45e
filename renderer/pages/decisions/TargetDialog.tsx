import { useId, useState } from 'react';
import type { DecisionSubject, GoodSide } from '../../../shared/model/decision.ts';
import { formatNumber } from '../../../shared/words/format.ts';
import { parseAmount } from '../../../shared/words/parse-amount.ts';
import { unitWords } from '../../../shared/words/unit-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { DecisionDialog } from './DecisionDialog.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { TextField, WhoField } from './fields.tsx';
import { lastWho } from '../../ui/who.ts';
import type { Decide } from './use-decide.ts';

const HOURS = 24;

/** Sets, changes or removes the target of a measure or a cluster. */
export function TargetDialog(props: TargetProps) {
  const { t } = useWords();
  return (
    <DecisionDialog
      open={t(props.current === null ? 'decide.set-target' : (props.change ?? 'decide.change-target'))}
      openName={t('decide.target-title', { name: props.name })}
    >
      {(close) => <TargetForm {...props} onDone={close} />}
    </DecisionDialog>
  );
}

type TargetProps = {
  decide: Decide;
  subject: DecisionSubject;
  name: string;
  /** As in the contract: `%`, `days`, or a rate or count. */
  unit: string;
  good: GoodSide;
  current: number | null;
  /** Words on the button where a target is set; short where it stands beside it. */
  change?: 'decide.change-target' | 'decide.change-this-target';
};

function TargetForm({ decide, subject, name, unit, good, current, onDone }: TargetProps & { onDone: () => void }) {
  const { t, lang } = useWords();
  const startsInHours = unit === 'days' && current !== null && current < 2;
  const [isHours, setHours] = useState(startsInHours);
  const [text, setText] = useState(current === null ? '' : typed(startsInHours ? current * HOURS : current, lang));
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(lastWho);
  const amount = parseAmount(text, lang);
  const value = amount !== null && isHours ? amount / HOURS : amount;
  const send = (wanted: number | 'none') => () =>
    decide.make({ subject, content: { kind: 'target', value: wanted, good, unit }, reason, who });
  return (
    <DecisionForm
      title={t('decide.target-title', { name })}
      isReady={value !== null}
      onSend={send(value ?? 'none')}
      extra={current === null ? null : { label: t('decide.remove-target'), onSend: send('none') }}
      onDone={onDone}
    >
      <AmountField
        label={t(good === 'below' ? 'decide.target-below' : 'decide.target-above')}
        text={text}
        onText={setText}
        isWrong={text.trim() !== '' && amount === null}
        unit={unit === 'days' ? null : unit === '%' ? '%' : unitWords(unit, lang)}
        isHours={isHours}
        onHours={setHours}
      />
      <TextField label={t('decide.reason-optional')} value={reason} onChange={setReason} />
      <WhoField value={who} onChange={setWho} />
    </DecisionForm>
  );
}

function AmountField({
  label,
  text,
  onText,
  isWrong,
  unit,
  isHours,
  onHours,
}: {
  label: string;
  text: string;
  onText: (text: string) => void;
  isWrong: boolean;
  /** Null: a duration, in hours or days. */
  unit: string | null;
  isHours: boolean;
  onHours: (isHours: boolean) => void;
}) {
  const { t, lang } = useWords();
  const id = useId();
  return (
    <div className="decide-field">
      <label htmlFor={id}>{label}</label>
      <div className="decide-amount">
        <input
          id={id}
          className="field number"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that was just asked for
          autoFocus
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onText(event.target.value)}
        />
        {unit === null ? (
          <select
            className="field"
            aria-label={t('decide.unit')}
            value={isHours ? 'hours' : 'days'}
            onChange={(event) => onHours(event.target.value === 'hours')}
          >
            <option value="days">{t('decide.days')}</option>
            <option value="hours">{t('decide.hours')}</option>
          </select>
        ) : (
          <span className="soft">{unit}</span>
        )}
      </div>
      <p id={`${id}-hint`} className="note" role={isWrong ? 'alert' : undefined}>
        {isWrong ? t('decide.not-a-number', { example: formatNumber(12.5, lang, 1) }) : ''}
      </p>
    </div>
  );
}

/** A number as it can be typed again: no thousands marks. */
function typed(value: number, lang: 'en' | 'de'): string {
  const plain = String(Number(value.toFixed(6)));
  return lang === 'de' ? plain.replace('.', ',') : plain;
}
