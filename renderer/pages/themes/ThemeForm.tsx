import { useState, type ReactNode } from 'react';
import type { ThemeChangeContent } from '../../../shared/model/themes.ts';
import { lastWho } from '../../ui/who.ts';
import { useWords } from '../../ui/use-words.ts';
import { DecisionForm } from '../decisions/DecisionForm.tsx';
import { TextField, WhoField } from '../decisions/fields.tsx';
import type { EditThemes } from './use-themes.ts';

/** A change of themes: its own fields, a reason and who. */
export function ThemeForm({
  title,
  content,
  edit,
  onDone,
  children,
}: {
  title: string;
  /** The change as it stands; null while something is missing. */
  content: ThemeChangeContent | null;
  edit: EditThemes;
  onDone: () => void;
  children: ReactNode;
}) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(lastWho);
  return (
    <DecisionForm
      title={title}
      isReady={content !== null}
      onSend={() => (content === null ? Promise.resolve(null) : edit.change(content, reason, who))}
      onDone={onDone}
    >
      {children}
      <TextField label={t('decide.reason-optional')} value={reason} onChange={setReason} />
      <WhoField value={who} onChange={setWho} />
    </DecisionForm>
  );
}
