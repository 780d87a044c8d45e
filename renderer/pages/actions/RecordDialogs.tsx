import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Modal, ModalOverlay } from 'react-aria-components';
import type { ReactNode } from 'react';
import type { ThemeAsked } from '../../../shared/model/action.ts';
import type { ActionView, CauseView } from '../../../shared/model/board.ts';
import { recordName } from '../../../shared/model/case-record.ts';
import { CAUSE_CODES } from '../../../shared/model/cause.ts';
import type { ClusterSubject } from '../../../shared/model/decision.ts';
import { useWords } from '../../ui/use-words.ts';
import { DecisionForm } from '../decisions/DecisionForm.tsx';
import { ChoiceField, InputField, TextField, WhoField } from '../decisions/fields.tsx';
import { lastWho } from '../../ui/who.ts';
import { ActionForm } from './ActionForm.tsx';
import { emptyCause } from './cause-fields.ts';
import type { Records } from './use-records.ts';

type Subject = { records: Records; subject: ClusterSubject; name: string };

/** A button that opens the form of an action: a new one, or the change of one. */
export function ActionDialog({
  records,
  subject,
  name,
  current = null,
  causes,
  theme = null,
  isImproving = false,
  label,
  looksLike = 'chip chip-link',
}: Subject & {
  current?: ActionView | null;
  causes: readonly CauseView[];
  /** The theme that a new action is judged on; left out: the form offers complaints. */
  theme?: ThemeAsked | null;
  /** What it is about gets better already: a new action is to bring it further down. */
  isImproving?: boolean;
  /** Words on the button; left out: "+ action" or "change". */
  label?: string;
  looksLike?: string;
}) {
  const { t } = useWords();
  const words = label ?? t(current === null ? 'action.add' : 'action.change');
  const full =
    current === null ? t('action.add-for', { name }) : t('action.change-title', { name: recordName(current.version) });
  return (
    <FormDialog open={words} openName={full} looksLike={looksLike}>
      {(close) => (
        <ActionForm
          records={records}
          subject={subject}
          name={name}
          current={current}
          causes={causes}
          theme={theme}
          isImproving={isImproving}
          onDone={close}
        />
      )}
    </FormDialog>
  );
}

/** A button that opens the short form of a new cause; the rest is written on its page. */
export function CauseDialog(props: Subject) {
  const { t } = useWords();
  return (
    <FormDialog open={t('cause.add')} openName={t('cause.add-for', { name: props.name })} looksLike="chip chip-link">
      {(close) => <CauseForm {...props} onDone={close} />}
    </FormDialog>
  );
}

function CauseForm({ records, subject, name, onDone }: Subject & { onDone: () => void }) {
  const { t } = useWords();
  const [title, setTitle] = useState('');
  const [code, setCode] = useState('');
  const [stated, setStated] = useState('');
  const [who, setWho] = useState(lastWho);
  const content = {
    ...emptyCause(subject),
    title: title.trim(),
    stated,
    code: CAUSE_CODES.find((one) => one === code) ?? null,
  };
  return (
    <DecisionForm
      title={t('cause.new', { name })}
      isReady={title.trim() !== ''}
      onSend={() => records.saveCause({ record: null, content, reason: '', who })}
      onDone={onDone}
    >
      <InputField label={t('cause.title')} value={title} onChange={setTitle} isFirst />
      <ChoiceField
        label={t('cause.code')}
        value={code}
        choices={[
          { value: '', label: t('cause.code-none') },
          ...CAUSE_CODES.map((one) => ({ value: one, label: t(`cause.code.${one}`) })),
        ]}
        onChange={setCode}
      />
      <TextField label={t('cause.stated')} value={stated} onChange={setStated} />
      <WhoField value={who} onChange={setWho} />
    </DecisionForm>
  );
}

function FormDialog({
  open,
  openName,
  looksLike,
  children,
}: {
  open: string;
  openName: string;
  looksLike: string;
  children: (close: () => void) => ReactNode;
}) {
  return (
    <DialogTrigger>
      <Button className={looksLike} aria-label={openName}>
        {open}
      </Button>
      <ModalOverlay className="veil">
        <Modal className="decide decide-wide">
          <Dialog className="decide-dialog">{({ close }) => children(close)}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
