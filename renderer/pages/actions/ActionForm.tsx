import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useState } from 'react';
import { ACTION_STATES, type ThemeAsked } from '../../../shared/model/action.ts';
import type { ActionView, CauseView } from '../../../shared/model/board.ts';
import { recordName } from '../../../shared/model/case-record.ts';
import { isSameSubject, type ClusterSubject } from '../../../shared/model/decision.ts';
import { useCall } from '../../client/use-call.ts';
import { useWords } from '../../ui/use-words.ts';
import { DecisionForm } from '../decisions/DecisionForm.tsx';
import { ChoiceField, InputField, TextField, WhoField } from '../decisions/fields.tsx';
import { lastWho } from '../../ui/who.ts';
import { draftOf, emptyFields, fieldsOf, questionOf, type ActionFields } from './action-fields.ts';
import { CompareField } from './CompareField.tsx';
import { MetricField } from './MetricField.tsx';
import { PlanNote } from './PlanNote.tsx';
import type { Records } from './use-records.ts';

/** The form of an action. Whatever is left empty is proposed from the data; what it takes to prove it is said while typing. */
export function ActionForm({
  records,
  subject: given,
  name,
  current,
  causes: known,
  theme = null,
  isImproving,
  onDone,
}: {
  records: Records;
  subject: ClusterSubject;
  /** Name of the cluster, or of the theme. */
  name: string;
  /** The action that is changed; null: a new one. */
  current: ActionView | null;
  /** Causes, of which those of the cluster are shown. */
  causes: readonly CauseView[];
  /** The theme that a new action is judged on; over all clusters, the cluster can be chosen. */
  theme?: ThemeAsked | null;
  /** Whether it gets better already. */
  isImproving: boolean;
  onDone: () => void;
}) {
  const { t, lang } = useWords();
  const [subject, setSubject] = useState(given);
  const causesOf = (one: ClusterSubject): CauseView[] =>
    known.filter(({ version }) => isSameSubject(version.content.subject, one));
  const causes = causesOf(subject);
  const [fields, setFields] = useState<ActionFields>(() =>
    current === null
      ? {
          ...emptyFields(t(isImproving ? 'action.default-further' : 'action.default', { name }), theme),
          causes: openCauses(causes),
        }
      : fieldsOf(current.version.content, lang),
  );
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(lastWho);
  const [accepts, setAccepts] = useState(false);
  const plan = useCall('actions.plan', questionOf(subject, fields, current?.version.record));
  const analysis = useCall('analysis.read', {});
  const clusters = analysis.state === 'data' ? analysis.value.clusters : [];
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
      {current === null && theme?.within === 'all' && (
        <ChoiceField
          label={t('action.cluster')}
          value={nameOf(subject)}
          choices={clusters.map((one) => ({ value: one.name, label: one.name }))}
          onChange={(value) => {
            const chosen = clusters.find((one) => one.name === value);
            if (chosen === undefined) return;
            const to = { category: chosen.category, touchpoint: chosen.touchpoint };
            setSubject(to);
            set({ comparison: 'auto', causes: openCauses(causesOf(to)) });
          }}
        />
      )}
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
      <MetricField fields={fields} frozen={current?.version.content.criterion.theme} onChange={set} />
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
        <p className="note">{plan.state === 'error' ? troubleWords(plan.error, lang) : t('action.planning')}</p>
      ) : (
        <PlanNote answer={answer} isRefreshing={plan.state === 'data' && plan.isRefreshing} />
      )}
      {isHopeless && (
        <label className="check-line">
          <input type="checkbox" checked={accepts} onChange={() => setAccepts(!accepts)} /> {t('action.accept')}
        </label>
      )}
      {answer !== null && (
        <CompareField
          clusters={clusters}
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

function nameOf({ category, touchpoint }: ClusterSubject): string {
  return `${category} / ${touchpoint}`;
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
