import { DURATION_STATE, DEFAULT_SETTINGS, OUTCOME, type ProportionMetric } from '../model/metric.ts';
import type { StoreColumns } from '../model/columns.ts';
import { columnCache } from './column-cache.ts';
import { knowsSeconds, localDayEnd, MINUTE_MS } from './on-the-spot-ladder.ts';
import { timeToResolution } from './time-to-resolution.ts';

const remember = columnCache<Int8Array>();

/** The first step of the ladder as a rate: put right within a minute (METRICS.md 5). */
export const resolvedWithin60Seconds = onTheSpot({
  id: 'resolved-60-seconds',
  definition:
    'Cases resolved within 60 seconds / cases with a usable time. Only where the times of the source carry seconds; cases open for less ' +
    'than a minute are left out.',
  whyNot: (columns) => (knowsSeconds(columns) ? null : 'times in this source have no seconds'),
  limits: () => (receivedMs) => receivedMs + MINUTE_MS,
});

/** The third step, with those before it: put right before the day of the receipt was over. */
export const resolvedSameDay = onTheSpot({
  id: 'resolved-same-day',
  definition:
    'Cases resolved before the end of the day they were received on, in the time zone of the store / cases with a usable time. Open ' +
    'cases of the day on which the data end are left out.',
  whyNot: () => null,
  limits: (columns) => {
    const dayEnd = localDayEnd(columns.zone);
    return (receivedMs) => dayEnd(receivedMs) - 1;
  },
});

/** @param limits  the last instant at which a resolution still counts, by receipt */
function onTheSpot({
  id,
  definition,
  whyNot,
  limits,
}: Pick<ProportionMetric, 'id' | 'definition'> & {
  whyNot: (columns: StoreColumns) => string | null;
  limits: (columns: StoreColumns) => (receivedMs: number) => number;
}): ProportionMetric {
  return {
    id,
    kind: 'proportion',
    section: 'recovery',
    countsBy: 'case',
    isFinalWhenClosed: true,
    definition,
    needs: timeToResolution.needs,
    higherIs: 'better',
    whyNot,
    outcomes: (columns) =>
      remember(columns, id, () => {
        // By the calendar, whatever clock is in force: a minute and a day are those of the customer.
        const { state, timeMs } = timeToResolution.durations(columns, DEFAULT_SETTINGS);
        const limit = limits(columns);
        const received = columns.cases.instants.receivedAt;
        return Int8Array.from(state, (now, row) => {
          if (now < 0) return now === DURATION_STATE.outside ? OUTCOME.outside : OUTCOME.unknown;
          const last = limit(received[row]!);
          if (received[row]! + timeMs[row]! > last) return OUTCOME.no;
          return now === DURATION_STATE.done ? OUTCOME.yes : OUTCOME.pending;
        });
      }),
  };
}
