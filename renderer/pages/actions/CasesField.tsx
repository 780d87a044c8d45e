import { useState } from 'react';
import { MOST_LINES } from '../../../shared/model/cause.ts';
import type { ClusterSubject } from '../../../shared/model/decision.ts';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { useWords } from '../../ui/use-words.ts';
import { CasesDialog } from '../cases/CasesDialog.tsx';
import { CaseItem } from '../cluster/CaseItem.tsx';
import { InputField } from '../decisions/fields.tsx';
import { ClusterCases } from './ClusterCases.tsx';

/** Cases that show a cause: chosen from the cluster's list or by their numbers, and read here. */
export function CasesField({
  subject,
  ids,
  zone,
  onChange,
}: {
  subject: ClusterSubject;
  ids: readonly string[];
  zone: string;
  /** Null: they are only shown. */
  onChange: ((ids: string[]) => void) | null;
}) {
  const { t } = useWords();
  const known = ids.map((id) => id.trim()).filter((id) => id !== '');
  const linked = useCall('cases.named', { ids: known }, { isEnabled: known.length > 0 });
  const remove = (id: string): void => onChange?.(known.filter((one) => one !== id));
  const removal = (id: string) =>
    onChange === null ? null : (
      <button
        type="button"
        className="link"
        aria-label={t('cause.remove-line', { text: id })}
        onClick={() => remove(id)}
      >
        {t('cause.remove')}
      </button>
    );
  return (
    <div className="linked-cases">
      <h3 className="note">{t('cause.cases')}</h3>
      {known.length === 0 ? (
        <p className="note">{t('cause.cases-none')}</p>
      ) : (
        <Awaited call={linked}>
          {({ rows, missing }) => (
            <ul className="cases">
              {rows.map((row) => (
                <CaseItem key={row.caseId} row={row} zone={zone} mark={removal(row.caseId)} />
              ))}
              {missing.map((id) => (
                <li key={id} className="case-head second">
                  {removal(id)} <span className="strong">{id}</span> <span>{t('cause.case-missing')}</span>
                </li>
              ))}
            </ul>
          )}
        </Awaited>
      )}
      {onChange !== null && <ChooseCases subject={subject} ids={known} onChange={onChange} />}
    </div>
  );
}

function ChooseCases({
  subject,
  ids,
  onChange,
}: {
  subject: ClusterSubject;
  ids: readonly string[];
  onChange: (ids: string[]) => void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const name = `${subject.category} / ${subject.touchpoint}`;
  const add = (): void => {
    const id = typed.trim();
    if (id !== '' && !ids.includes(id)) onChange([...ids, id]);
    setTyped('');
  };
  if (ids.length >= MOST_LINES) return null;
  return (
    <div className="choose-cases">
      <CasesDialog name={t('cause.choose-of', { name })} open={t('cause.choose')}>
        <ClusterCases subject={subject} ids={ids} onChange={onChange} />
      </CasesDialog>
      <InputField label={t('cause.case-number')} value={typed} onChange={setTyped} onEnter={add} />
      <button type="button" className="button" disabled={typed.trim() === ''} onClick={add}>
        {t('cause.case-add')}
      </button>
    </div>
  );
}
