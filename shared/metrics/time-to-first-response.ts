import type { StoreColumns } from '../model/columns.ts';
import type { DurationColumn, DurationMetric } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { durationColumn } from './duration-column.ts';
import { clockKey, elapsedBy } from './elapsed-by.ts';
import { resolutionInstant, resolutionWatchedUntil } from './resolution-instant.ts';

const remember = columnCache<DurationColumn>();

/** How long a customer waits for the first answer, unanswered cases counted (METRICS.md 5). */
export const timeToFirstResponse: DurationMetric = {
  id: 'time-to-first-response',
  kind: 'duration',
  section: 'recovery',
  definition:
    'From receipt to the first answer by a person. Kaplan–Meier: a case not answered by the as-of time counts as waiting ' +
    'until then; one resolved without a recorded answer counts as waiting until its resolution. Negative times are data ' +
    'errors and left out; so are unanswered cases closed at an unknown time.',
  needs: ['cases.firstResponseAt'],
  higherIs: 'worse',
  targetMs: (settings) => settings.targets.firstResponseMs,
  durations: (columns, settings) =>
    remember(columns, `time-to-first-response:${clockKey(settings)}`, () => {
      const responses = firstResponses(columns);
      return durationColumn(
        columns.cases.instants.receivedAt,
        responses,
        watchedUntil(columns, responses),
        elapsedBy(settings),
      );
    }),
};

function firstResponses(columns: StoreColumns): Float64Array {
  const { n, instants } = columns.cases;
  const answered = instants['firstResponseAt'];
  const at = new Float64Array(n).fill(Number.NaN);
  if (answered === undefined) return at;
  for (let row = 0; row < n; row++) if (answered[row]! <= columns.asOf) at[row] = answered[row]!;
  return at;
}

/** A case with an answer has been watched for it until then; without one until it was resolved, or until the as-of time. */
function watchedUntil(columns: StoreColumns, responses: Float64Array): Float64Array {
  const resolutions = resolutionInstant(columns);
  const open = resolutionWatchedUntil(columns);
  const until = responses.slice();
  for (let row = 0; row < until.length; row++) {
    if (!Number.isNaN(until[row]!)) continue;
    until[row] = Number.isNaN(resolutions[row]!) ? open[row]! : resolutions[row]!;
  }
  return until;
}
