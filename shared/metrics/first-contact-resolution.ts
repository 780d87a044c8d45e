import { OUTCOME, type ProportionMetric } from '../model/metric.ts';
import { flagShare } from './flag-share.ts';
import { repeatContact } from './repeat-contact.ts';
import { isResolvedTooEarly, resolutionInstant } from './resolution-instant.ts';
import { DEFAULT_SETTINGS } from '../model/metric.ts';

/** Resolved with one contact (METRICS.md 5), by the best proxy the source allows; the definition prints it. */
export const firstContactResolution: ProportionMetric = flagShare({
  id: 'first-contact-resolution',
  section: 'recovery',
  definition:
    'Resolved cases with at most one reply, not reopened and (where customers are known) not followed by the same customer and ' +
    'cluster within 7 days / resolved cases of which the replies are known and that window has closed. A proxy: exports do not ' +
    'count contacts.',
  needs: ['cases.replies', 'cases.resolvedAt|closedAt'],
  higherIs: 'better',
  answer: (columns) => {
    const { numbers, instants } = columns.cases;
    const resolved = resolutionInstant(columns);
    const isTooEarly = isResolvedTooEarly(columns);
    const again = repeatContact(7).outcomes(columns, DEFAULT_SETTINGS);
    return (row) => {
      if (Number.isNaN(resolved[row]!)) return OUTCOME.outside;
      if (isTooEarly(row)) return OUTCOME.unknown;
      const replies = numbers['replies']?.[row] ?? Number.NaN;
      const isReopened =
        (numbers['reopens']?.[row] ?? 0) > 0 || !Number.isNaN(instants['reopenedAt']?.[row] ?? Number.NaN);
      if (replies > 1 || isReopened || again[row] === OUTCOME.yes) return OUTCOME.no;
      if (Number.isNaN(replies)) return OUTCOME.unknown;
      return again[row] === OUTCOME.pending ? OUTCOME.pending : OUTCOME.yes;
    };
  },
});
