import { useState, type FormEvent } from 'react';
import { parseRule, ruleText } from '../../../shared/model/complaint-rule.ts';
import { fieldsOf } from '../../../shared/model/fields.ts';
import type { MappingProfile, ProfileContent } from '../../../shared/model/mapping-profile.ts';
import { useWrite } from '../../client/use-write.ts';
import { useDimensionLabel } from '../../ui/use-dimension-label.ts';
import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { TableFields } from './TableFields.tsx';
import { editedContent, type ProfileDraft } from './edited-content.ts';

/** Name, zone, date order, complaint rule, pseudonyms and mapping of a profile; saved as a new version. */
export function ProfileEditor({
  profile,
  onClose,
  onSaved,
}: {
  profile: MappingProfile;
  onClose: () => void;
  onSaved: (made: MappingProfile) => void;
}) {
  const { t, lang } = useWords();
  const change = useWrite('profiles.change');
  const content: ProfileContent = profile.content ?? {};
  const [draft, setDraft] = useState<ProfileDraft>({
    zone: content.zone ?? '',
    dateOrder: content.dateOrder ?? '',
    rule: content.complaintRule == null ? '' : ruleText(content.complaintRule),
    pseudonymise: content.pseudonymise === true,
    map: content.map ?? {},
    asTable: content.asTable ?? null,
    joins: content.joins ?? {},
  });
  const [name, setName] = useState(profile.name);
  const parsed = draft.rule.trim() === '' ? null : parseRule(draft.rule);
  const wrong = typeof parsed === 'string' ? parsed : null;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await change.run({ id: profile.id, name, content: editedContent(content, draft) });
    if (answer.ok) onSaved(answer.value);
  };
  return (
    <form className="profile-editor" onSubmit={(event) => void save(event)}>
      <label>
        <span>{t('profile.name')}</span>
        <input
          className="field"
          value={name}
          required
          maxLength={200}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label>
        <span>{t('profile.zone')}</span>
        <input
          className="field"
          value={draft.zone}
          placeholder={t('profile.zoneHint')}
          onChange={({ target }) => setDraft({ ...draft, zone: target.value })}
        />
      </label>
      <label>
        <span>{t('profile.dateOrder')}</span>
        <select
          className="field"
          value={draft.dateOrder}
          onChange={({ target: { value } }) =>
            setDraft({ ...draft, dateOrder: value === 'dmy' || value === 'mdy' || value === 'ymd' ? value : '' })
          }
        >
          <option value="">{t('profile.dateOrderNone')}</option>
          <option value="dmy">{t('date.dmy')}</option>
          <option value="mdy">{t('date.mdy')}</option>
          <option value="ymd">{t('date.ymd')}</option>
        </select>
      </label>
      {content.kind === 'complaints' && (
        <label>
          <span>{t('profile.rule')}</span>
          <input
            className="field"
            value={draft.rule}
            placeholder={t('profile.ruleHint')}
            aria-invalid={wrong !== null}
            onChange={({ target }) => setDraft({ ...draft, rule: target.value })}
          />
        </label>
      )}
      {wrong !== null && <p className="failed-line">{wrong}</p>}
      <label className="check">
        <input
          type="checkbox"
          checked={draft.pseudonymise}
          onChange={({ target }) => setDraft({ ...draft, pseudonymise: target.checked })}
        />
        {t('hide.title')} {t('hide.label')}
      </label>
      <TableFields content={content} draft={draft} onDraft={setDraft} />
      <MapFields profile={profile} draft={draft} onDraft={setDraft} />
      {change.error !== null && (
        <p className="failed-line" role="alert">
          {troubleWords(change.error, lang)}
        </p>
      )}
      <p className="bench-actions">
        <button type="submit" className="button button-main" disabled={wrong !== null || change.isRunning}>
          {t('profile.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('profile.cancel')}
        </button>
      </p>
    </form>
  );
}

/** Every field with the column that fills it; a known source fills those that are left to it. */
function MapFields({
  profile,
  draft,
  onDraft,
}: {
  profile: MappingProfile;
  draft: ProfileDraft;
  onDraft: (draft: ProfileDraft) => void;
}) {
  const { t } = useWords();
  const label = useDimensionLabel();
  const { kind, preset } = profile.content ?? {};
  if (kind === undefined) return null;
  const isKnown = preset !== undefined && preset !== 'generic';
  const set = (id: string, value: string): void => {
    const { [id]: _, ...others } = draft.map;
    onDraft({ ...draft, map: value === SOURCE ? others : { ...others, [id]: value } });
  };
  return (
    <fieldset className="map-fields">
      <legend className="second">{t('profile.mappedTo')}</legend>
      {fieldsOf(kind).map(({ id }) => (
        <label key={id}>
          <span>{label(id)}</span>
          <select
            className="field field-small"
            value={draft.map[id] ?? (isKnown ? SOURCE : '')}
            onChange={({ target }) => set(id, target.value)}
          >
            {isKnown && <option value={SOURCE}>{t('profile.bySource')}</option>}
            <option value="">{t('profile.noColumn')}</option>
            {draft.map[id] === '*' && <option value="*">*</option>}
            {columnsWith(profile.columns, draft.map[id]).map((column) => (
              <option key={column} value={column}>
                {column}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}

/** The columns of the file, and one of a table that is joined to it where that fills the field. */
function columnsWith(columns: readonly string[], mapped = ''): readonly string[] {
  return mapped === '' || mapped === '*' || columns.includes(mapped) ? columns : [...columns, mapped];
}

/** Stands for what a known source says; no header can be this. */
const SOURCE = '\u0000source';
