import { useMemo } from 'react';
import type { ClusterResult } from '../../../shared/model/analysis.ts';
import type { ActionView, CauseView } from '../../../shared/model/board.ts';
import { recordName } from '../../../shared/model/case-record.ts';
import { isSameSubject, type ClusterSubject } from '../../../shared/model/decision.ts';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { ActionsTable, RecordLink } from './ActionsTable.tsx';
import { ActionDialog, CauseDialog } from './RecordDialogs.tsx';
import { RecordLine } from './RecordLine.tsx';
import { useBoard } from './use-board.ts';
import { useRecords, type Records } from './use-records.ts';
import { VerdictChip } from './VerdictChip.tsx';

type Cluster = ClusterSubject & Pick<ClusterResult, 'name' | 'mark'>;

/** In the head of a cluster: its actions as chips, and the ways to add a cause or an action. */
export function ClusterChips({ cluster, records }: { cluster: Cluster; records: Records }) {
  const { view } = useView();
  const { actions, causes } = useClusterRecords(cluster);
  const shared = { records, subject: subjectOf(cluster), name: cluster.name };
  return (
    <div className="cluster-chips">
      {actions.slice(0, 3).map((one) => (
        <VerdictChip key={one.version.record} view={one} isShort />
      ))}
      {view.asAt === undefined && (
        <>
          <CauseDialog {...shared} />
          <ActionDialog {...shared} causes={causes} isImproving={isImproving(cluster)} />
        </>
      )}
    </div>
  );
}

/** Below: what was found to be the cause, and what is done about it. */
export function ClusterRecords({ cluster, records }: { cluster: Cluster; records: Records }) {
  const { t } = useWords();
  const { actions, causes, asOf } = useClusterRecords(cluster);
  if (actions.length === 0 && causes.length === 0) return <RecordLine records={records} />;
  return (
    <>
      <RecordLine records={records} />
      {causes.length > 0 && (
        <Section title={t('actions.causes')}>
          <ul className="plain-list">
            {causes.map(({ version }) => (
              <li key={version.record} className="cause-line">
                <span className="soft">{recordName(version)}</span>
                <RecordLink name={recordName(version)} title={version.content.title} />
                <span className="second">
                  {t(`cause.state.${version.content.state}`)}
                  {version.content.code !== null && ` · ${t(`cause.code.${version.content.code}`)}`}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {actions.length > 0 && (
        <Section title={t('actions.actions')}>
          <ActionsTable actions={actions} asOf={asOf} />
        </Section>
      )}
    </>
  );
}

/** In the row of a real change: its newest action, or the way to begin one. */
export function ActionCell({ cluster }: { cluster: Cluster }) {
  const { t } = useWords();
  const { view } = useView();
  const records = useRecords();
  const { actions, causes, isKnown } = useClusterRecords(cluster);
  const [newest, ...others] = actions;
  if (newest !== undefined) {
    return (
      <>
        <VerdictChip view={newest} isShort />
        {others.length > 0 && <div className="second">+{others.length}</div>}
      </>
    );
  }
  if (!isKnown || view.asAt !== undefined) return <span className="chip">{t('now.noAction')}</span>;
  return (
    <>
      <span className="chip">{t('now.noAction')}</span>
      <div className="second">
        <ActionDialog
          records={records}
          subject={subjectOf(cluster)}
          name={cluster.name}
          causes={causes}
          isImproving={isImproving(cluster)}
          looksLike="link"
        />
      </div>
    </>
  );
}

function isImproving({ mark }: Cluster): boolean {
  return mark.state === 'improvement';
}

function subjectOf({ category, touchpoint }: Cluster): ClusterSubject {
  return { category, touchpoint };
}

/** Causes and actions of a cluster; none while they are not known. */
export function useClusterRecords(cluster: Cluster): {
  actions: readonly ActionView[];
  causes: readonly CauseView[];
  asOf: string | null;
  isKnown: boolean;
} {
  const board = useBoard();
  const known = board.state === 'data' ? board.value : null;
  const { category, touchpoint } = cluster;
  return useMemo(() => {
    if (known === null) return { actions: [], causes: [], asOf: null, isKnown: false };
    const isOwn = ({ version }: ActionView | CauseView): boolean =>
      isSameSubject(version.content.subject, { category, touchpoint });
    const { actions, causes, asOf } = known;
    return { actions: actions.filter(isOwn), causes: causes.filter(isOwn), asOf, isKnown: true };
  }, [known, category, touchpoint]);
}
