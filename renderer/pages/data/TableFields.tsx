import type { ProfileContent } from '../../../shared/model/mapping-profile.ts';
import { useWords } from '../../ui/use-words.ts';
import type { ProfileDraft } from './edited-content.ts';

/** What was said of tables given together: whether the files are one, and whose rows their columns name; each can be asked again. */
export function TableFields({
  content,
  draft,
  onDraft,
}: {
  content: ProfileContent;
  draft: ProfileDraft;
  onDraft: (draft: ProfileDraft) => void;
}) {
  const { t } = useWords();
  const joins = Object.entries(content.joins ?? {});
  if (content.asTable === undefined && joins.length === 0) return null;
  const setJoin = (column: string, columns: readonly string[] | null): void => {
    const { [column]: _, ...others } = draft.joins;
    onDraft({ ...draft, joins: columns === null ? others : { ...others, [column]: columns } });
  };
  return (
    <>
      {content.asTable !== undefined && (
        <label>
          <span>{t('profile.files')}</span>
          <select
            className="field"
            value={draft.asTable === null ? '' : String(draft.asTable)}
            onChange={({ target: { value } }) => onDraft({ ...draft, asTable: value === '' ? null : value === 'true' })}
          >
            <option value="">{t('profile.dateOrderNone')}</option>
            <option value="true">{t('bench.table')}</option>
            <option value="false">{t('profile.ownRows')}</option>
          </select>
        </label>
      )}
      {joins.map(([column, columns]) => (
        <label key={column}>
          <span>{t('profile.tableFor', { column })}</span>
          <select
            className="field"
            value={draft.joins[column] === undefined ? '' : 'kept'}
            onChange={({ target: { value } }) => setJoin(column, value === '' ? null : columns)}
          >
            <option value="">{t('profile.dateOrderNone')}</option>
            <option value="kept">
              {columns.length === 0 ? t('profile.noTable') : t('profile.tableOf', { columns: columns.join(', ') })}
            </option>
          </select>
        </label>
      ))}
    </>
  );
}
