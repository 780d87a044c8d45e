import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useState, type FormEvent } from 'react';
import { Heading } from 'react-aria-components';
import type { CallOutput } from '../../../shared/contract/calls.ts';
import type { Trouble } from '../../../shared/model/result.ts';
import { useClient } from '../../client/client-context.ts';
import { useWrite } from '../../client/use-write.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { keepWho, lastWho } from '../../ui/who.ts';
import { InputField, WhoField } from '../decisions/fields.tsx';

/** Asks for the key, says how much it would reach, and erases only then. */
export function EraseForm({ onDone }: { onDone: () => void }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const client = useClient();
  const erase = useWrite('customers.erase');
  const [key, setKey] = useState('');
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(lastWho);
  const [reach, setReach] = useState<CallOutput<'customers.count'> | null>(null);
  const [error, setError] = useState<Trouble | null>(null);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (key === '') return;
    // The key is asked about directly: an answer in the cache would keep it.
    const answer =
      reach === null ? await client.invoke('customers.count', { key }) : await erase.run({ key, reason, who });
    setError(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    if (reach === null && 'orders' in answer.value && !('id' in answer.value)) return setReach(answer.value);
    keepWho(who);
    onDone();
  };
  return (
    <form className="decide-form" onSubmit={(event) => void send(event)}>
      <Heading slot="title" level={2}>
        {t('erase.title')}
      </Heading>
      <p className="note">{t('erase.what')}</p>
      <InputField
        label={t('erase.key')}
        value={key}
        isFirst
        onChange={(next) => {
          setKey(next);
          setReach(null);
        }}
      />
      <InputField label={t('erase.reason')} value={reason} onChange={setReason} />
      <WhoField value={who} onChange={setWho} />
      {reach !== null && (
        <p className="strong" role="status">
          {t('erase.reach', { cases: format.count(reach.cases), orders: format.count(reach.orders) })}
        </p>
      )}
      {error !== null && (
        <p className="failed-line" role="alert">
          {error.code === 'not-found' ? t('erase.nobody') : troubleWords(error, lang)}
        </p>
      )}
      <div className="ask-actions">
        <button type="submit" className="button button-main" disabled={key === '' || erase.isRunning}>
          {reach === null ? t('erase.count') : t('erase.do')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('decide.cancel')}
        </button>
      </div>
    </form>
  );
}
