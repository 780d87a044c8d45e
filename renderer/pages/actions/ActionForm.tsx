import { useState } from 'react';
import { ACTION_METRICS, ACTION_STATES } from '../../../shared/model/action.ts';
import type { ActionView, CauseView } from '../../../shared/model/board.ts';
import { recordName } from '../../../shared/model/case-record.ts';
import type { ClusterSubject } from '../../../shared/model/decision.ts';
import { useCall } from '../../client/use-call.ts';
import { useWords } from '../../ui/use-words.ts';
import { DecisionForm } from '../decisions/DecisionForm.tsx';
import { ChoiceField, InputField, TextField, WhoField } from '../decisions/fields.tsx';
import { lastWho } from '../../ui/who.ts';
import { draftOf, emptyFields, fieldsOf, questionOf, type ActionFields } from './action-fields.ts';
import { CompareField } from './CompareField.tsx';
import { PlanNote } from './PlanNote.tsx';
import type { Records } from './use-records.ts';

/** The form of an action. Whatever is left empty is proposed from the data; what it takes to prove it is said while typing. */
export function ActionForm({
  records,
  subject,
  name,
  current,
  causes,
  onDone,
}: {
  records: Records;
  subject: ClusterSubject;
  /** Name of the cluster. */
  name: string;
  /** The action that is changed; null: a new one. */
  current: ActionView | null;
  /** Causes of the cluster. */
  causes: readonly CauseView[];
  onDone: () => void;
}) {
  const { t, lang } = useWords();
  const [fields, setFields] = useState<ActionFields>(() =>
    current === null
      ? { ...emptyFields(t('action.default', { name })), causes: openCauses(causes) }
      : fieldsOf(current.version.content, lang),
  );
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(lastWho);
  const [accepts, setAccepts] = useState(false);
  const plan = useCall('actions.plan', questionOf(subject, fields));
  const analysis = useCall('analysis.read', {});
  const set = (changed: Partial<ActionFields>): void => setFields({ ...fields, ...changed });
  const answer = plan.state === 'data' ? plan.value : null;
  const draft = answer === null ? null : draftOf(fields, answer, lang);
  const isStopped = answer?.problems.some(({ stops }) => stops) === true;
  const isHopeless = answer?.problems.some(({ code }) => code === 'never-provable') === true;
  const isReady =
    draft !== null &&
    draft.title !== '' &&
    !isStopped &&
    (!isHopeless || accepts) &&
    (current === null || reason.trim() !== '') &&
    plan.state === 'data' &&
    !plan.isRefreshing;
  const proposal = answer?.proposal;
  return (
    <DecisionForm
      title={
        current === null ? t('action.new', { name }) : t('action.change-title', { name: recordName(current.version) })
      }
      isReady={isReady}
      onSend={async () =>
        draft === null
          ? null
          : records.saveAction({
              record: current?.version.record ?? null,
              draft,
              reason,
              who,
              acceptsUnprovable: accepts,
            })
      }
      onDone={onDone}
    >
      <InputField label={t('action.what')} value={fields.title} onChange={(title) => set({ title })} isFirst />
      <div className="decide-pair">
        <InputField label={t('action.owner')} value={fields.owner} onChange={(owner) => set({ owner })} />
        <ChoiceField
          label={t('actions.state')}
          value={fields.state}
          choices={ACTION_STATES.map((state) => ({ value: state, label: t(`act.state.${state}`) }))}
          onChange={(value) => set({ state: ACTION_STATES.find((one) => one === value) ?? 'planned' })}
        />
      </div>
      <div className="decide-pair">
        <InputField
          label={t('action.start')}
          type="date"
          value={fields.start === '' ? (proposal?.start ?? '') : fields.start}
          onChange={(start) => set({ start })}
        />
        <InputField label={t('action.due')} type="date" value={fields.due} onChange={(due) => set({ due })} />
      </div>
      <ChoiceField
        label={t('action.metric')}
        value={fields.metric}
        choices={ACTION_METRICS.map((metric) => ({ value: metric, label: t(`act.metric-name.${metric}`) }))}
        onChange={(value) =>
          // What was proposed for another measure is proposed anew.
          set({
            metric: ACTION_METRICS.find((one) => one === value) ?? 'complaints',
            fall: '',
            window: '',
            levelFrom: null,
            comparison: 'auto',
          })
        }
      />
      <div className="decide-thirds">
        <InputField
          label={t('action.fall')}
          type="number"
          value={fields.fall === '' && proposal !== undefined ? String(Math.round(proposal.fall * 100)) : fields.fall}
          onChange={(fall) => set({ fall })}
        />
        <InputField
          label={t('action.settling')}
          type="number"
          value={fields.settling === '' ? '0' : fields.settling}
          onChange={(settling) => set({ settling })}
        />
        <InputField
          label={t('action.window')}
          type="number"
          value={fields.window === '' && proposal !== undefined ? String(proposal.windowMonths) : fields.window}
          onChange={(window) => set({ window })}
        />
      </div>
      {answer === null ? (
        <p className="note">{plan.state === 'error' ? plan.error.message : t('action.planning')}</p>
      ) : (
        <PlanNote answer={answer} isRefreshing={plan.state === 'data' && plan.isRefreshing} />
      )}
      {isHopeless && (
        <label className="check-line">
          <input type="checkbox" checked={accepts} onChange={() => setAccepts(!accepts)} /> {t('action.accept')}
        </label>
      )}
      {answer !== null && fields.metric === 'complaints' && (
        <CompareField
          clusters={analysis.state === 'data' ? analysis.value.clusters : []}
          subject={subject}
          chosen={answer.proposal.comparison}
          onChange={(comparison) => set({ comparison })}
        />
      )}
      <CausesField causes={causes} chosen={fields.causes} onChange={(chosen) => set({ causes: chosen })} />
      <div className="decide-pair">
        <InputField label={t('action.cost')} value={fields.cost} onChange={(cost) => set({ cost })} />
        <InputField
          label={t('action.currency')}
          value={fields.currency}
          onChange={(currency) => set({ currency: currency.toUpperCase() })}
        />
      </div>
      {current !== null && <TextField label={t('action.reason')} value={reason} onChange={setReason} />}
      <WhoField value={who} onChange={setWho} />
    </DecisionForm>
  );
}

/** A new action answers every cause of its cluster that was not rejected. */
function openCauses(causes: readonly CauseView[]): string[] {
  return causes.flatMap(({ version }) => (version.content.state === 'rejected' ? [] : [version.record]));
}

function CausesField({
  causes,
  chosen,
  onChange,
}: {
  causes: readonly CauseView[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  const { t } = useWords();
  if (causes.length === 0) return null;
  return (
    <fieldset className="plain-set">
      <legend className="note">{t('action.causes')}</legend>
      {causes.map(({ version }) => {
        const isChosen = chosen.includes(version.record);
        return (
          <label key={version.record} className="check-line">
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() =>
                onChange(isChosen ? chosen.filter((one) => one !== version.record) : [...chosen, version.record])
              }
            />{' '}
            {recordName(version)} {version.content.title}
          </label>
        );
      })}
    </fieldset>
  );
}
