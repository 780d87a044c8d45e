import type { Recognition, StoredPreview } from '../../../shared/model/recognition.ts';
import { saidWords } from '../../../shared/words/said.ts';
import { fieldsOf, type Field } from '../../../shared/model/fields.ts';
import { useCall } from '../../client/use-call.ts';
import { useDimensionLabel } from '../../ui/use-dimension-label.ts';
import { useFormat, type Format } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';

const LONGEST = 120;

/** The first rows as the store will have them; columns that no field takes are named below. */
export function StoredRows({ recognition }: { recognition: Recognition }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const label = useDimensionLabel();
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  const { stored, kind } = recognition;
  if (kind === null || stored.length === 0) return null;
  const fields = shownFields(kind, stored);
  const kept = [...new Set(stored.flatMap(({ extra }) => Object.keys(extra)))];
  const hasContacts = stored.some(({ counts, problem }) => !counts && problem === null);
  return (
    <>
      <div className="stored" tabIndex={0} role="region" aria-label={t('stored.title')}>
        <table className="table table-tight">
          <thead>
            <tr>
              {hasContacts && <th>{t('stored.counts')}</th>}
              {fields.map(({ id, kind: fieldKind }) => (
                <th key={id} className={isNumeric(fieldKind) ? 'number' : ''}>
                  {label(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stored.map((row, i) => (
              <tr key={i} className={row.counts ? '' : 'is-contact'}>
                {row.problem !== null ? (
                  <td colSpan={fields.length + (hasContacts ? 1 : 0)} className="stored-problem">
                    {t('stored.problem', { why: saidWords(row.problem, lang) })}
                  </td>
                ) : (
                  <>
                    {hasContacts && <td className="soft">{t(row.counts ? 'stored.yes' : 'stored.contact')}</td>}
                    {fields.map((field) => (
                      <td key={field.id} className={isNumeric(field.kind) ? 'number' : 'stored-cell'}>
                        {cellText(row, field, format, zone)}
                      </td>
                    ))}
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {kept.length > 0 && <p className="note clip-lines">{t('stored.kept', { names: kept.join(', ') })}</p>}
    </>
  );
}

function shownFields(kind: Parameters<typeof fieldsOf>[0], stored: readonly StoredPreview[]): readonly Field[] {
  return fieldsOf(kind).filter(({ id }) => stored.some(({ values }) => values[id] != null));
}

function cellText({ values }: StoredPreview, { id, kind }: Field, format: Format, zone: string): string {
  const value = values[id] ?? null;
  if (value === null) return '';
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  if (kind === 'instant') return format.instantShort(value, zone);
  if (kind === 'flag') return value === 1 ? '✓' : '✗';
  return kind === 'money' ? format.rate(value / 100) : format.count(value);
}

function isNumeric(kind: Field['kind']): boolean {
  return kind === 'count' || kind === 'money' || kind === 'score';
}
