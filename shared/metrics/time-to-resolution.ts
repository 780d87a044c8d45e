import type { DurationColumn, DurationMetric } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { durationColumn } from './duration-column.ts';
import { clockKey, elapsedBy } from './elapsed-by.ts';
import { resolutionInstant, resolutionWatchedUntil } from './resolution-instant.ts';

const remember = columnCache<DurationColumn>();

/** How long a customer waits until his complaint is resolved, open cases counted (METRICS.md 5). */
export const timeToResolution: DurationMetric = {
  id: 'time-to-resolution',
  kind: 'duration',
  section: 'recovery',
  definition:
    'From receipt to resolution (to closing where the source has no resolution). Kaplan–Meier: a case not resolved by the ' +
    'as-of time counts as open until then. Negative times are data errors and left out; so are cases closed at an unknown time.',
  needs: ['cases.resolvedAt|closedAt'],
  higherIs: 'worse',
  targetMs: (settings) => settings.targets.resolutionMs,
  durations: (columns, settings) =>
    remember(columns, `time-to-resolution:${clockKey(settings)}`, () =>
      durationColumn(
        columns.cases.instants.receivedAt,
        resolutionInstant(columns),
        resolutionWatchedUntil(columns),
        elapsedBy(settings),
      ),
    ),
};
