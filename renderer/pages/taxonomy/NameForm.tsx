import { useId, useState } from 'react';
import type { TaxonomyContent } from '../../../shared/model/taxonomy.ts';
import { DecisionForm } from '../decisions/DecisionForm.tsx';
import { TextField, WhoField } from '../decisions/fields.tsx';
import { lastWho } from '../../ui/who.ts';
import { useWords } from '../../ui/use-words.ts';
import { ChangePreview } from './ChangePreview.tsx';
import type { EditTaxonomy } from './use-taxonomy.ts';

/** One name for some others, with what that does, a reason and who. */
export function NameForm({
  title,
  what,
  proposed,
  names,
  contentFor,
  edit,
  onDone,
}: {
  title: string;
  what: string;
  /** What stands in the field at first. */
  proposed: string;
  /** Names offered while typing. */
  names: readonly string[];
  contentFor: (name: string) => TaxonomyContent;
  edit: EditTaxonomy;
  onDone: () => void;
}) {
  const { t } = useWords();
  const id = useId();
  const [name, setName] = useState(proposed);
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(lastWho);
  const content = name.trim() === '' ? null : contentFor(name.trim());
  return (
    <DecisionForm
      title={title}
      isReady={content !== null}
      onSend={() => (content === null ? Promise.resolve(null) : edit.change(content, reason, who))}
      onDone={onDone}
    >
      <p className="note">{what}</p>
      <div className="decide-field">
        <label htmlFor={id}>{t('taxonomy.newName')}</label>
        <input
          id={id}
          className="field"
          list={`${id}-names`}
          maxLength={500}
          value={name}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that was just asked for
          autoFocus
          onChange={(event) => setName(event.target.value)}
        />
        <datalist id={`${id}-names`}>
          {names.slice(0, 200).map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </datalist>
      </div>
      <ChangePreview content={content} />
      <TextField label={t('decide.reason-optional')} value={reason} onChange={setReason} />
      <WhoField value={who} onChange={setWho} />
    </DecisionForm>
  );
}
