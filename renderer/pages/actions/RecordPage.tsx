import { Link, useParams } from '@tanstack/react-router';
import type { Board } from '../../../shared/model/board.ts';
import { recordName } from '../../../shared/model/case-record.ts';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { listView, sharedView } from '../address/view-search.ts';
import { ActionDetail } from './ActionDetail.tsx';
import { CauseEditor } from './CauseEditor.tsx';
import { RecordHistory } from './RecordHistory.tsx';
import { RecordLine } from './RecordLine.tsx';
import { useBoard } from './use-board.ts';
import { useRecords } from './use-records.ts';

/** One action or one cause, by its name: A-12, C-3. */
export function RecordPage() {
  const { name } = useParams({ from: '/actions/$name' });
  const board = useBoard();
  return <Awaited call={board}>{(value) => <RecordView key={name} board={value} name={name} />}</Awaited>;
}

function RecordView({ board, name }: { board: Board; name: string }) {
  const { t } = useWords();
  const { view } = useView();
  const records = useRecords();
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  const canWrite = view.asAt === undefined;
  const action = board.actions.find(({ version }) => recordName(version) === name);
  const cause = board.causes.find(({ version }) => recordName(version) === name);
  const version = action?.version ?? cause?.version;
  return (
    <article>
      <p className="note">
        <Link to="/actions" search={sharedView}>
          {t('action.back')}
        </Link>
      </p>
      {version === undefined ? (
        <>
          <h1>{name}</h1>
          <p className="empty-line">{t('action.unknown')}</p>
        </>
      ) : (
        <header className="page-head">
          <h1 className="cluster-title">
            <span className="soft">{name}</span> {version.content.title}
          </h1>
          <p className="page-facts">
            <Link
              to="/clusters/$category/$touchpoint"
              params={{ category: version.content.subject.category, touchpoint: version.content.subject.touchpoint }}
              search={listView}
            >
              {version.content.subject.category} / {version.content.subject.touchpoint}
            </Link>
          </p>
        </header>
      )}
      <RecordLine records={records} />
      {!canWrite && <p className="note">{t('records.as-at')}</p>}
      {action !== undefined && (
        <ActionDetail view={action} board={board} records={canWrite ? records : null} zone={zone} />
      )}
      {cause !== undefined && <CauseEditor key={cause.version.key} view={cause} records={canWrite ? records : null} />}
      {version !== undefined && (
        <RecordHistory record={version.record} records={records} zone={zone} canWrite={canWrite} />
      )}
    </article>
  );
}
