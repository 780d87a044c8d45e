import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useState, type ReactNode } from 'react';
import { Heading } from 'react-aria-components';
import type { Trouble } from '../../../shared/model/result.ts';
import { useWords } from '../../ui/use-words.ts';

/** What a form does when it is sent; null: it worked, and the form closes. */
export type Sending = () => Promise<Trouble | null>;

/** The form of a decision: its fields, what went wrong, and the ways to end it. */
export function DecisionForm({
  title,
  isReady,
  onSend,
  extra,
  onDone,
  children,
}: {
  title: string;
  isReady: boolean;
  onSend: Sending;
  /** Another way to end it, such as removing what is there. */
  extra?: { label: string; onSend: Sending } | null;
  onDone: () => void;
  children: ReactNode;
}) {
  const { t, lang } = useWords();
  const [error, setError] = useState<Trouble | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async (sending: Sending): Promise<void> => {
    setSending(true);
    const trouble = await sending();
    setSending(false);
    setError(trouble);
    if (trouble === null) onDone();
  };
  return (
    <form
      className="decide-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isSending) void send(onSend);
      }}
    >
      <Heading slot="title" level={2}>
        {title}
      </Heading>
      {children}
      {error !== null && (
        <p className="failed-line" role="alert">
          {troubleWords(error, lang)}
        </p>
      )}
      <div className="ask-actions">
        <button type="submit" className="button button-main" disabled={!isReady || isSending}>
          {t('decide.save')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('decide.cancel')}
        </button>
        {extra != null && (
          <button
            type="button"
            className="link decide-extra"
            disabled={isSending}
            onClick={() => void send(extra.onSend)}
          >
            {extra.label}
          </button>
        )}
      </div>
    </form>
  );
}
