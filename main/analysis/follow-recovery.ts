import { timeToFirstResponse } from '../../shared/metrics/time-to-first-response.ts';
import { timeToResolution } from '../../shared/metrics/time-to-resolution.ts';
import type { ClockReading, FollowUp } from '../../shared/model/follow-up.ts';
import type { BusinessCalendar } from '../../shared/model/metric.ts';
import { readOne, type PartView } from './parts/part-view.ts';
import {
  backlogReader,
  compensationReader,
  firstResponseReader,
  ladderReader,
  resolutionReader,
} from './parts/recovery-parts.ts';
import { readDuration } from './read-recovery.ts';

/** How fast and how well is it put right? (METRICS.md 5) */
export function followRecovery(view: PartView, openingHours: BusinessCalendar | null): FollowUp['recovery'] {
  return {
    ladder: readOne(ladderReader, view),
    backlog: readOne(backlogReader, view),
    compensation: readOne(compensationReader, view),
    comparison: { firstResponse: readOne(firstResponseReader, view), resolution: readOne(resolutionReader, view) },
    clocks: readClocks(view, openingHours),
    openingHours,
  };
}

/** Both clocks side by side, whichever is in force. */
function readClocks(
  { columns, periods, settings }: PartView,
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
