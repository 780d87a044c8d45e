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
    remember(columns, `time-to-first-response:${clockKey(settings)}`, () =>
      durationColumn(
        columns.cases.instants.receivedAt,
        firstResponses(columns),
        watchedUntil(columns),
        elapsedBy(settings),
      ),
    ),
};

function firstResponses(columns: StoreColumns): Float64Array {
  const at = columns.cases.instants['firstResponseAt'] ?? new Float64Array(columns.cases.n).fill(Number.NaN);
  return at.map((v) => (v <= columns.asOf ? v : Number.NaN));
}

/** A case with an answer has been watched for it until then; without one until it was resolved, or until the as-of time. */
function watchedUntil(columns: StoreColumns): Float64Array {
  const responses = firstResponses(columns);
  const resolutions = resolutionInstant(columns);
  const open = resolutionWatchedUntil(columns);
  return responses.map((response, i) => {
    if (!Number.isNaN(response)) return response;
    const resolution = resolutions[i]!;
    return Number.isNaN(resolution) ? open[i]! : resolution;
  });
}
