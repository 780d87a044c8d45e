import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useState } from 'react';
import type { CauseView } from '../../../shared/model/board.ts';
import { CAUSE_CODES, CAUSE_STATES, MOST_WHYS, type Bone, type CauseContent } from '../../../shared/model/cause.ts';
import type { Trouble } from '../../../shared/model/result.ts';
import { useCall } from '../../client/use-call.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/use-words.ts';
import { ChoiceField, InputField, LinesField, TextField, WhoField } from '../decisions/fields.tsx';
import { lastWho } from '../../ui/who.ts';
import { BonesEditor } from './BonesEditor.tsx';
import { tidyCause } from './cause-fields.ts';
import { Fishbone } from './Fishbone.tsx';
import { CasesField } from './CasesField.tsx';
import { LinksField } from './LinksField.tsx';
import type { Records } from './use-records.ts';

/** A cause record (`records` null: only shown): why, why that, what is on each branch, what speaks for and against it. Kept as a new version. */
export function CauseEditor({ view, records }: { view: CauseView; records: Records | null }) {
  const { t, lang } = useWords();
  const { version } = view;
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  const [content, setContent] = useState<CauseContent>(version.content);
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(lastWho);
  const [error, setError] = useState<Trouble | null>(null);
  const set = (changed: Partial<CauseContent>): void => setContent({ ...content, ...changed });
  const isChanged = JSON.stringify(tidyCause(content)) !== JSON.stringify(tidyCause(version.content));
  const save = async (): Promise<void> => {
    if (records === null) return;
    const kept = tidyCause(content);
    const trouble = await records.saveCause({ record: version.record, content: kept, reason, who });
    setError(trouble);
    if (trouble === null) setReason('');
  };
  return (
    <form
      className="cause-editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged && content.title.trim() !== '') void save();
      }}
    >
      <div className="cause-top">
        <InputField label={t('cause.title')} value={content.title} onChange={(title) => set({ title })} />
        <ChoiceField
          label={t('cause.code')}
          value={content.code ?? ''}
          choices={[
            { value: '', label: t('cause.code-none') },
            ...CAUSE_CODES.map((one) => ({ value: one, label: t(`cause.code.${one}`) })),
          ]}
          onChange={(code) => set({ code: CAUSE_CODES.find((one) => one === code) ?? null })}
        />
        <ChoiceField
          label={t('cause.state')}
          value={content.state}
          choices={CAUSE_STATES.map((one) => ({ value: one, label: t(`cause.state.${one}`) }))}
          onChange={(state) => set({ state: CAUSE_STATES.find((one) => one === state) ?? 'open' })}
        />
      </div>
      <p className="note">{t('cause.state-note')}</p>
      <Section title={t('cause.fishbone')}>
        <Fishbone content={content} effect={version.content.subject.category} />
        <BonesEditor bones={content.bones} onChange={(bones: Bone[]) => set({ bones })} />
      </Section>
      <div className="halves">
        <Section title={t('cause.whys')}>
          <Whys whys={content.whys} onChange={(whys) => set({ whys })} />
          <TextField label={t('cause.stated')} value={content.stated} onChange={(stated) => set({ stated })} />
          <TextField
            label={t('cause.underlying')}
            value={content.underlying}
            onChange={(underlying) => set({ underlying })}
          />
        </Section>
        <Section title={t('cause.evidence')}>
          <LinesField
            label={t('cause.for')}
            lines={content.evidenceFor}
            onChange={(evidenceFor) => set({ evidenceFor })}
            hint={t('cause.line-each')}
          />
          <LinesField
            label={t('cause.against')}
            lines={content.evidenceAgainst}
            onChange={(evidenceAgainst) => set({ evidenceAgainst })}
            hint={t('cause.line-each')}
          />
          <CasesField
            subject={version.content.subject}
            ids={content.cases}
            zone={zone}
            onChange={records === null ? null : (cases) => set({ cases })}
          />
          <LinksField
            charts={content.charts}
            own={addressOf(version.content.subject)}
            onChange={records === null ? null : (charts) => set({ charts })}
          />
          <LinesField
            label={t('cause.attachments')}
            lines={content.attachments}
            onChange={(attachments) => set({ attachments })}
            hint={t('cause.attachments-note')}
          />
        </Section>
      </div>
      {records !== null && (
        <div className="save-bar">
          <InputField label={t('action.reason')} value={reason} onChange={setReason} />
          <WhoField value={who} onChange={setWho} />
          <button type="submit" className="button button-main" disabled={!isChanged || content.title.trim() === ''}>
            {t('cause.save')}
          </button>
          <span className="note" role="status">
            {isChanged ? t('cause.unsaved') : ''}
          </span>
        </div>
      )}
      {error !== null && (
        <p className="failed-line" role="alert">
          {troubleWords(error, lang)}
        </p>
      )}
    </form>
  );
}

/** Address of a cluster's page. */
function addressOf({ category, touchpoint }: CauseContent['subject']): string {
  return `#/clusters/${encodeURIComponent(category)}/${encodeURIComponent(touchpoint)}`;
}

function Whys({ whys, onChange }: { whys: readonly string[]; onChange: (whys: string[]) => void }) {
  const { t } = useWords();
  const shown = whys.length === 0 ? [''] : whys;
  return (
    <ol className="whys">
      {shown.map((why, i) => (
        <li key={i}>
          <InputField
            label={t('cause.why', { n: String(i + 1) })}
            value={why}
            onChange={(text) => onChange(shown.map((one, k) => (k === i ? text : one)))}
          />
        </li>
      ))}
      {shown.length < MOST_WHYS && (
        <li>
          <button type="button" className="link" onClick={() => onChange([...shown, ''])}>
            {t('cause.add-why')}
          </button>
        </li>
      )}
    </ol>
  );
}
