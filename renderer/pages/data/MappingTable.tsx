import { fieldsOf, type RowKind } from '../../../shared/model/fields.ts';
import type { ImportOptions, RecognisedColumn } from '../../../shared/model/recognition.ts';
import { useDimensionLabel } from '../../ui/use-dimension-label.ts';
import { useWords } from '../../ui/use-words.ts';
import { mapColumn } from './map-column.ts';

/** Every column of the file with a few of its values and the field it fills; each can be changed. */
export function MappingTable({
  columns,
  kind,
  options,
  onOptions,
}: {
  columns: readonly RecognisedColumn[];
  kind: RowKind;
  options: ImportOptions;
  onOptions: (options: ImportOptions) => void;
}) {
  const { t } = useWords();
  const label = useDimensionLabel();
  const fields = fieldsOf(kind);
  return (
    <div className="mapping">
      <table className="table table-tight">
        <thead>
          <tr>
            <th>{t('data.column')}</th>
            <th>{t('data.samples')}</th>
            <th>{t('data.field')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.position}>
              <th scope="row">
                <span className="clip mapping-name" title={column.name}>
                  {column.name}
                </span>
              </th>
              <td className="second">
                <span className="clip mapping-samples" title={column.samples.join(' · ')}>
                  {column.samples.join(' · ')}
                </span>
              </td>
              <td>
                <select
                  className={column.field === null ? 'field field-small faint' : 'field field-small'}
                  aria-label={t('data.fieldOf', { column: column.name })}
                  value={column.field ?? ''}
                  onChange={({ target }) =>
                    onOptions(mapColumn(options, columns, column.name, target.value === '' ? null : target.value))
                  }
                >
                  <option value="">{t('data.keep')}</option>
                  {fields.map((field) => (
                    <option key={field.id} value={field.id}>
                      {label(field.id)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
