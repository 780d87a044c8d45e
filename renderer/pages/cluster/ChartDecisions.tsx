import type { ClusterResult } from '../../../shared/model/analysis.ts';
import type { ControlChart } from '../../../shared/model/chart.ts';
import type { PeriodName } from '../../../shared/model/series.ts';
import { periodAt } from '../../../shared/words/period-names.ts';
import { useCall } from '../../client/use-call.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { BaselineDialog } from '../decisions/BaselineDialog.tsx';
import { DecisionList } from '../decisions/DecisionList.tsx';
import { DecisionDoneLine } from '../decisions/DecisionDoneLine.tsx';
import { NoteDialog } from '../decisions/NoteDialog.tsx';
import { PhaseDialog } from '../decisions/PhaseDialog.tsx';
import { TargetDialog } from '../decisions/TargetDialog.tsx';
import { useCanDecide } from '../decisions/use-can-decide.ts';
import { useDecide, type Decide } from '../decisions/use-decide.ts';

/** What people decided about a cluster's chart, what is proposed to them, and the ways to decide. */
export function ChartDecisions({ cluster }: { cluster: ClusterResult }) {
  const { t } = useWords();
  const { category, touchpoint } = cluster;
  const decide = useDecide();
  const can = useCanDecide();
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  const decisions = useCall('decisions.list', { subject: { category, touchpoint } }, { keepPrevious: false });
  return (
    <div className="chart-decisions">
      {can === 'yes' && <Proposal cluster={cluster} decide={decide} />}
      {can === 'yes' ? (
        <Actions cluster={cluster} decide={decide} />
      ) : (
        <p className="note">{t(can === 'filtered' ? 'decide.filtered' : 'decide.as-at')}</p>
      )}
      <DecisionDoneLine decide={decide} />
      {decisions.state === 'data' && (
        <DecisionList
          decisions={decisions.value}
          zone={zone}
          decide={can === 'as-at' ? null : decide}
          flags={(cluster.chart.annotations ?? []).map(({ text }) => text)}
        />
      )}
    </div>
  );
}

function Proposal({ cluster, decide }: { cluster: ClusterResult; decide: Decide }) {
  const { t } = useWords();
  const format = useFormat();
  const { category, touchpoint, chart } = cluster;
  const proposed = chart.phases.find(({ isProposed }) => isProposed);
  if (proposed === undefined) return null;
  const { start, grain } = chart.series;
  const from = periodAt(start, proposed.from, grain);
  const shared = { decide, subject: { category, touchpoint }, grain, periods: [from] } as const;
  return (
    <p className="proposal">
      {t('decide.proposed', { since: format.since(from) })} —{' '}
      <PhaseDialog key={`c ${from}`} answer="confirm" {...shared} />
      {' / '}
      <PhaseDialog key={`k ${from}`} answer="keep" {...shared} />
    </p>
  );
}

function Actions({ cluster, decide }: { cluster: ClusterResult; decide: Decide }) {
  const { t } = useWords();
  const { category, touchpoint, chart, name } = cluster;
  const subject = { category, touchpoint };
  const isOfGaps = chart.kind === 'G' || chart.kind === 'T';
  const shared = { decide, subject, grain: chart.series.grain };
  const all = periodsOf(chart, 0, false);
  const starts = periodsOf(chart, 1, true);
  const tested = periodsOf(chart, 0, true);
  const target = chart.target?.value ?? null;
  return (
    <div className="decide-actions" role="group" aria-label={t('decide.actions')}>
      <TargetDialog
        decide={decide}
        subject={subject}
        name={name}
        unit={chart.unit}
        good={isOfGaps ? 'above' : 'below'}
        current={target}
        change="decide.change-this-target"
      />
      {all !== null && <NoteDialog {...shared} periods={all} />}
      {!isOfGaps && starts !== null && starts.length > 1 && (
        <PhaseDialog {...shared} answer="confirm" periods={starts} />
      )}
      {!isOfGaps && tested !== null && <BaselineDialog {...shared} periods={tested} />}
    </div>
  );
}

/** Names of the chart's periods from an index on, newest first; null when there are none. */
function periodsOf(chart: ControlChart, from: number, isTestedOnly: boolean): [PeriodName, ...PeriodName[]] | null {
  const { start, grain } = chart.series;
  const end = isTestedOnly && !chart.isLastComplete ? chart.values.length - 1 : chart.values.length;
  const names = Array.from({ length: Math.max(0, end - from) }, (_, k) =>
    periodAt(start, from + k, grain),
  ).toReversed();
  const [first, ...rest] = names;
  return first === undefined ? null : [first, ...rest];
}
