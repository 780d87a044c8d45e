import { backlog } from '../../../shared/metrics/backlog.ts';
import { compensationTable } from '../../../shared/metrics/compensation.ts';
import { onTheSpotLadder } from '../../../shared/metrics/on-the-spot-ladder.ts';
import { timeToFirstResponse } from '../../../shared/metrics/time-to-first-response.ts';
import { timeToResolution } from '../../../shared/metrics/time-to-resolution.ts';
import { whyAbsent } from '../../../shared/metrics/why-absent.ts';
import type { DurationMetric } from '../../../shared/model/metric.ts';
import { readComparison } from '../read-comparison.ts';
import { readEach, type PartReader, type PartView } from './part-view.ts';

export const ladderReader: PartReader<'ladder'> = readEach(({ columns, periods, settings }) => {
  const why = whyAbsent(columns, timeToResolution);
  if (why !== null) return { why };
  return onTheSpotLadder(columns, periods, settings) ?? { why: 'no case here with a usable time' };
});

export const backlogReader: PartReader<'backlog'> = readEach(({ columns, periods, window }) => {
  const why = whyAbsent(columns, timeToResolution);
  return why === null ? backlog(columns, periods, window) : { why };
});

export const compensationReader: PartReader<'compensation'> = readEach(({ columns, periods, settings }) => {
  if (columns.cases.numbers['compensation'] === undefined) return { why: 'needs the column “Compensation”' };
  return compensationTable(columns, periods, settings) ?? { why: 'not known for any case here' };
});

export const firstResponseReader: PartReader<'first-response-compared'> = readEach(comparisonOf(timeToFirstResponse));
export const resolutionReader: PartReader<'resolution-compared'> = readEach(comparisonOf(timeToResolution));

/** The reported period against those before it. */
function comparisonOf(metric: DurationMetric) {
  return ({ columns, window, periods, settings }: PartView) =>
    readComparison(columns, metric, window, periods, settings);
}
