import { backlog } from '../../shared/metrics/backlog.ts';
import { compensationTable } from '../../shared/metrics/compensation.ts';
import { onTheSpotLadder } from '../../shared/metrics/on-the-spot-ladder.ts';
import { timeToResolution } from '../../shared/metrics/time-to-resolution.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { FollowUp } from '../../shared/model/follow-up.ts';
import type { Groups, MetricSettings } from '../../shared/model/metric.ts';
import type { AnalysisWindow } from './analysis-window.ts';

/** How fast and how well is it put right? (METRICS.md 5) */
export function followRecovery(
  columns: StoreColumns,
  window: AnalysisWindow,
  periods: Groups,
  settings: MetricSettings,
): FollowUp['recovery'] {
  const why = whyAbsent(columns, timeToResolution);
  const compensation = compensationTable(columns, periods, settings) ?? {
    why: 'needs the column “Compensation”',
  };
  if (why !== null) return { ladder: { why }, backlog: { why }, compensation };
  return {
    ladder: onTheSpotLadder(columns, periods, settings) ?? { why: 'no case here with a usable time' },
    backlog: backlog(columns, periods, window),
    compensation,
  };
}
