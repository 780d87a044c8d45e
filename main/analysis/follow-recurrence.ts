import type { FollowUp } from '../../shared/model/follow-up.ts';
import { readOne, type PartView } from './parts/part-view.ts';
import { failuresReader, meanComplaintsReader, nextComplaintReader } from './parts/recurrence-parts.ts';

/** Do the same things happen to the same people? (METRICS.md 4) */
export function followRecurrence(view: PartView): FollowUp['recurrence'] {
  return {
    nextComplaint: readOne(nextComplaintReader, view),
    meanComplaints: readOne(meanComplaintsReader, view),
    failures: readOne(failuresReader, view),
    repeatDays: view.settings.repeatDays,
  };
}
