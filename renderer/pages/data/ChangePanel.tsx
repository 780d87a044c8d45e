import type { ImportChanges } from '../../../shared/model/import-preview.ts';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Section } from '../../ui/Section.tsx';
import { useDimensionLabel } from '../../ui/use-dimension-label.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { changeText } from './change-text.ts';

/** What one import changed in rows that were there before: fields by count, and some rows before and after. */
export function ChangePanel({ id }: { id: number }) {
  const { t, count } = useWords();
  const format = useFormat();
  const { change } = useView();
  const changes = useCall('imports.changes', { id });
  const imports = useCall('imports.list', {});
  const name = imports.state === 'data' ? (imports.value.find((one) => one.id === id)?.file ?? '') : '';
  const aside = (
    <button
      type="button"
      className="link second"
      onClick={() => change(({ changes: _changes, ...view }) => view, false)}
    >
      {t('data.close')}
    </button>
  );
  return (
    <Section title={t('changes.title')} note={name} aside={aside}>
      <Awaited
        call={changes}
        isEmpty={({ changed }) => changed === 0}
        empty={<p className="empty-line">{t('changes.none')}</p>}
      >
        {(value) => (
          <>
            <p className="note">
              {count('changes.of', value.changed)}{' '}
              {value.compared < value.changed && t('changes.compared', { n: format.count(value.compared) })}
            </p>
            <div className="import-changes">
              <Fields changes={value} />
              <Samples changes={value} />
            </div>
          </>
        )}
      </Awaited>
    </Section>
  );
}

function Fields({ changes }: { changes: ImportChanges }) {
  const { t } = useWords();
  const format = useFormat();
  const label = useFieldLabel();
  return (
    <table className="table table-tight">
      <thead>
        <tr>
          <th>{t('changes.field')}</th>
          <th className="number">{t('changes.rows')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.fields.map(({ field, n }) => (
          <tr key={field}>
            <td>{label(field)}</td>
            <td className="number">{format.count(n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Samples({ changes }: { changes: ImportChanges }) {
  const { t } = useWords();
  const format = useFormat();
  const label = useFieldLabel();
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  return (
    <div className="reject-rows twin" tabIndex={0} role="region" aria-label={t('changes.title')}>
      <table className="table table-tight">
        <thead>
          <tr>
            <th>{t('changes.case')}</th>
            <th>{t('changes.field')}</th>
            <th>{t('changes.before')}</th>
            <th>{t('changes.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.samples.flatMap(({ id, fields }) =>
            fields.map(({ field, before, after }, i) => (
              <tr key={`${id} ${field}`}>
                <td>{i === 0 ? id : ''}</td>
                <td className="soft">{label(field)}</td>
                <td className="reject-value">{changeText(field, before, format, zone)}</td>
                <td className="reject-value">{changeText(field, after, format, zone)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

function useFieldLabel(): (field: string) => string {
  const { t } = useWords();
  const label = useDimensionLabel();
  return (field) => (field === 'extras' ? t('changes.extras') : field === 'contact' ? t('dry.contacts') : label(field));
}
