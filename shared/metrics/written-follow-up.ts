import { OUTCOME, type BusinessCalendar, type ProportionMetric } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { businessClock } from './business-clock.ts';
import { flagShare } from './flag-share.ts';
import { isResolvedTooEarly, resolutionInstant } from './resolution-instant.ts';
import { zoneClock } from './zone-clock.ts';

const DAY_MS = 86_400_000;
const remember = columnCache<Int8Array>();

/**
 * Put in writing: confirmed by the end of the next business day after the agreement (METRICS.md 5). Business days are those
 * of the calendar set, else Monday to Friday in the store's zone.
 */
export const writtenConfirmation: ProportionMetric = {
  id: 'written-confirmation',
  kind: 'proportion',
  section: 'recovery',
  countsBy: 'case',
  isFinalWhenClosed: false,
  definition:
    'Resolved cases confirmed in writing by the end of the next business day after the resolution / resolved cases whose next ' +
    'business day is over. A case without a confirmation time was not confirmed.',
  needs: ['cases.confirmedAt', 'cases.resolvedAt|closedAt'],
  higherIs: 'better',
  outcomes: (columns, settings) => {
    const calendar = settings.clock ?? mondayToFriday(columns.zone);
    return remember(columns, JSON.stringify(calendar), () => {
      const end = nextBusinessDayEnd(calendar);
      const resolved = resolutionInstant(columns);
      const isTooEarly = isResolvedTooEarly(columns);
      const confirmed = columns.cases.instants['confirmedAt'];
      return Int8Array.from(resolved, (at, i) => {
        if (Number.isNaN(at) || confirmed === undefined) return OUTCOME.outside;
        if (isTooEarly(i)) return OUTCOME.unknown;
        const due = end(at);
        if (confirmed[i]! <= due) return OUTCOME.yes;
        return due > columns.asOf ? OUTCOME.pending : OUTCOME.no;
      });
    });
  },
};

/** The loop is closed when somebody asks the customer after the fix. */
export const loopClosed: ProportionMetric = flagShare({
  id: 'loop-closed',
  section: 'recovery',
  definition: 'Resolved cases checked with the customer after the resolution / resolved cases.',
  needs: ['cases.checkedAt', 'cases.resolvedAt|closedAt'],
  higherIs: 'better',
  answer: (columns) => {
    const resolved = resolutionInstant(columns);
    const isTooEarly = isResolvedTooEarly(columns);
    const checked = columns.cases.instants['checkedAt'];
    return (row) => {
      if (Number.isNaN(resolved[row]!)) return OUTCOME.outside;
      if (checked === undefined || isTooEarly(row)) return OUTCOME.unknown;
      return checked[row]! >= resolved[row]! ? OUTCOME.yes : OUTCOME.no;
    };
  },
});

function mondayToFriday(zone: string): BusinessCalendar {
  const day = [{ from: 0, to: 1440 }];
  return { zone, week: [day, day, day, day, day, [], []], holidays: [] };
}

/** End of the first local day after an instant on which the calendar is open at all. */
function nextBusinessDayEnd(calendar: BusinessCalendar): (utcMs: number) => number {
  const zone = zoneClock(calendar.zone);
  const clock = businessClock(calendar);
  return (utcMs) => {
    const day = Math.floor(zone.toLocal(utcMs) / DAY_MS);
    for (let later = day + 1; later <= day + 366; later++) {
      const end = zone.toUtc((later + 1) * DAY_MS);
      if (clock.elapsedMs(zone.toUtc(later * DAY_MS), end) > 0) return end;
    }
    return Infinity;
  };
}
