import { backlog } from '../../shared/metrics/backlog.ts';
import { compensationTable } from '../../shared/metrics/compensation.ts';
import { onTheSpotLadder } from '../../shared/metrics/on-the-spot-ladder.ts';
import { timeToFirstResponse } from '../../shared/metrics/time-to-first-response.ts';
import { timeToResolution } from '../../shared/metrics/time-to-resolution.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { ClockReading, FollowUp } from '../../shared/model/follow-up.ts';
import type { BusinessCalendar, Groups, MetricSettings } from '../../shared/model/metric.ts';
import type { AnalysisWindow } from './analysis-window.ts';
import { readComparison } from './read-comparison.ts';
import { readDuration } from './read-recovery.ts';

/** How fast and how well is it put right? (METRICS.md 5) */
export function followRecovery(
  columns: StoreColumns,
  window: AnalysisWindow,
  periods: Groups,
  settings: MetricSettings,
  openingHours: BusinessCalendar | null,
): FollowUp['recovery'] {
  const why = whyAbsent(columns, timeToResolution);
  const compare = (metric: typeof timeToResolution) => readComparison(columns, metric, window, periods, settings);
  const rest = {
    compensation: compensationTable(columns, periods, settings) ?? { why: 'needs the column “Compensation”' },
    comparison: { firstResponse: compare(timeToFirstResponse), resolution: compare(timeToResolution) },
    clocks: readClocks(columns, periods, settings, openingHours),
    openingHours,
  };
  if (why !== null) return { ladder: { why }, backlog: { why }, ...rest };
  return {
    ladder: onTheSpotLadder(columns, periods, settings) ?? { why: 'no case here with a usable time' },
    backlog: backlog(columns, periods, window),
    ...rest,
  };
}

/** Both clocks side by side, whichever is in force. */
function readClocks(
  columns: StoreColumns,
  periods: Groups,
  settings: MetricSettings,
  openingHours: BusinessCalendar | null,
): FollowUp['recovery']['clocks'] {
  const read = (clock: BusinessCalendar | null): ClockReading => ({
    firstResponse: readDuration(columns, timeToFirstResponse, periods, { ...settings, clock }),
    resolution: readDuration(columns, timeToResolution, periods, { ...settings, clock }),
  });
  return {
    inForce: settings.clock === null ? 'calendar' : 'business',
    calendar: read(null),
    business: openingHours === null ? { why: 'no opening hours are set' } : read(openingHours),
  };
}
