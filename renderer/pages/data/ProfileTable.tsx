import { useState } from 'react';
import { ruleText } from '../../../shared/model/complaint-rule.ts';
import type { MappingProfile } from '../../../shared/model/mapping-profile.ts';
import { useCall } from '../../client/use-call.ts';
import { useWrite } from '../../client/use-write.ts';
import { useFormat } from '../../ui/use-format.ts';
import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { ProfileEditor } from './ProfileEditor.tsx';

/** The profiles in force, newest use first; one at a time is edited in its place. */
export function ProfileTable({
  profiles,
  onDone,
  onProblem,
}: {
  profiles: readonly MappingProfile[];
  onDone: (text: string, made: MappingProfile) => void;
  onProblem: (problem: string | null) => void;
}) {
  const { t, lang } = useWords();
  const [edited, setEdited] = useState<number | null>(null);
  const remove = useWrite('profiles.remove');
  const drop = async ({ id, name }: MappingProfile): Promise<void> => {
    const answer = await remove.run({ id });
    onProblem(answer.ok ? null : troubleWords(answer.error, lang));
    if (answer.ok) onDone(t('profile.removed', { name }), answer.value);
  };
  return (
    <table className="table profiles">
      <thead>
        <tr>
          <th>{t('profile.name')}</th>
          <th className="number">{t('profile.columns')}</th>
          <th>{t('profile.lastUsed')}</th>
          <th>
            <span className="visually-hidden">{t('profile.edit')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {profiles.map((profile) =>
          edited === profile.id ? (
            <tr key={profile.id}>
              <td colSpan={4}>
                <ProfileEditor
                  profile={profile}
                  onClose={() => setEdited(null)}
                  onSaved={(made) => {
                    setEdited(null);
                    onProblem(null);
                    onDone(t('profile.saved', { name: made.name }), made);
                  }}
                />
              </td>
            </tr>
          ) : (
            <ProfileRow
              key={profile.id}
              profile={profile}
              onEdit={() => setEdited(profile.id)}
              onRemove={() => void drop(profile)}
            />
          ),
        )}
      </tbody>
    </table>
  );
}

function ProfileRow({
  profile,
  onEdit,
  onRemove,
}: {
  profile: MappingProfile;
  onEdit: () => void;
  onRemove: () => void;
}) {
  const { t } = useWords();
  const format = useFormat();
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  const { name, columns, content, usedAt, usedFor } = profile;
  const { kind, complaintRule, pseudonymise, asTable, joins = {}, fillDown = {} } = content ?? {};
  const filled = Object.entries(fillDown).flatMap(([column, is]) => (is ? [column] : []));
  const details = [
    ...(kind === undefined ? [] : [t(`kind.name.${kind}`)]),
    ...(complaintRule == null ? [] : [ruleText(complaintRule)]),
    ...(pseudonymise === true ? [t('hide.label')] : []),
    ...(filled.length === 0 ? [] : [t('profile.filledDown', { names: filled.join(', ') })]),
    ...(asTable === undefined ? [] : [t(asTable ? 'bench.table' : 'profile.ownRows')]),
    ...Object.entries(joins).map(
      ([column, of]) =>
        `${column}: ${of.length === 0 ? t('profile.noTable') : t('profile.tableOf', { columns: of.join(', ') })}`,
    ),
  ];
  return (
    <tr>
      <td>
        <div className="strong">{name}</div>
        <div className="second">{details.join(' · ')}</div>
      </td>
      <td className="number" title={columns.join(', ')}>
        {format.count(columns.length)}
      </td>
      <td>
        {format.day(usedAt, zone)} <span className="soft">{usedFor}</span>
      </td>
      <td className="number">
        <button type="button" className="link" aria-label={t('profile.editName', { name })} onClick={onEdit}>
          {t('profile.edit')}
        </button>{' '}
        <button type="button" className="link" aria-label={t('profile.removeName', { name })} onClick={onRemove}>
          {t('profile.remove')}
        </button>
      </td>
    </tr>
  );
}
