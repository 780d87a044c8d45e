import type { ImportSummary } from '../../../shared/model/analysis.ts';
import { isRowKind } from '../../../shared/model/fields.ts';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { RejectsLink } from './RejectsLink.tsx';
import { UndoButton } from './UndoButton.tsx';

/** Every import with its counts, newest first. */
export function ImportList() {
  const { t } = useWords();
  const imports = useCall('imports.list', {});
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  return (
    <Section title={t('data.imports')} note={t('data.importsNote')}>
      <Awaited
        call={imports}
        isEmpty={(list) => list.length === 0}
        empty={<p className="empty-line">{t('data.importsNone')}</p>}
      >
        {(list) => (
          <table className="table imports">
            <thead>
              <tr>
                <th className="number">#</th>
                <th>{t('data.file')}</th>
                <th>{t('data.source')}</th>
                <th>{t('data.when')}</th>
                <th className="number">{t('data.rows')}</th>
                <th className="number">{t('data.added')}</th>
                <th className="number">{t('data.changed')}</th>
                <th className="number">{t('data.same')}</th>
                <th className="number">{t('data.rejected')}</th>
                <th>
                  <span className="visually-hidden">{t('data.undo')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list
                .toSorted((a, b) => b.id - a.id)
                .map((one) => (
                  <ImportRow key={one.id} summary={one} zone={zone} />
                ))}
            </tbody>
          </table>
        )}
      </Awaited>
    </Section>
  );
}

function ImportRow({ summary, zone }: { summary: ImportSummary; zone: string }) {
  const { t } = useWords();
  const format = useFormat();
  const { change } = useView();
  const { id, file, status, rejected } = summary;
  const kind = isRowKind(summary.kind) ? t(`kind.name.${summary.kind}`) : summary.kind;
  return (
    <tr className={status === 'done' ? '' : 'is-gone'}>
      <td className="number soft">{id}</td>
      <td className="col-cluster">
        <div className="strong clip" title={file}>
          {file}
        </div>
      </td>
      <td>
        {summary.source} <span className="soft">· {kind}</span>
      </td>
      <td>{summary.finishedAt === null ? '–' : format.instantShort(summary.finishedAt, zone)}</td>
      <td className="number">{format.count(summary.rows)}</td>
      <td className="number">{format.count(summary.added)}</td>
      <td className="number">
        {summary.changed === 0 ? (
          '0'
        ) : (
          <button
            type="button"
            className="link"
            aria-label={t('changes.show', { name: file })}
            onClick={() => change((view) => ({ ...view, changes: id }))}
          >
            {format.count(summary.changed)}
          </button>
        )}
      </td>
      <td className="number">{format.count(summary.same)}</td>
      <td className="number">
        <RejectsLink id={id} file={file} rejected={rejected} />
      </td>
      <td className="number">
        {status === 'done' ? (
          <UndoButton id={id} name={file} />
        ) : (
          <span className="soft">{t(status === 'undone' ? 'data.undone' : 'data.loading')}</span>
        )}
      </td>
    </tr>
  );
}
