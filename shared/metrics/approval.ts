import type { StoreColumns } from '../model/columns.ts';
import {
  DURATION_STATE,
  OUTCOME,
  type DurationColumn,
  type DurationMetric,
  type ProportionMetric,
} from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { durationColumn } from './duration-column.ts';
import { clockKey, elapsedBy } from './elapsed-by.ts';
import { flagAnswer, flagShare } from './flag-share.ts';
import { resolutionWatchedUntil } from './resolution-instant.ts';

const remember = columnCache<DurationColumn>();

/**
 * Whether a case had to be approved: by its flag, else by the times of an approval where the source keeps them.
 * @returns a function (row) → a value of OUTCOME: yes, no or unknown
 */
export function approvalAnswer(columns: StoreColumns): (row: number) => number {
  const said = flagAnswer(columns, 'approvalNeeded');
  const { approvalAskedAt, approvedAt } = columns.cases.instants;
  const keepsTimes = approvalAskedAt !== undefined || approvedAt !== undefined;
  return (row) => {
    const wasAsked =
      !Number.isNaN(approvalAskedAt?.[row] ?? Number.NaN) || !Number.isNaN(approvedAt?.[row] ?? Number.NaN);
    if (wasAsked) return OUTCOME.yes;
    const answer = said(row);
    return answer === OUTCOME.unknown && keepsTimes ? OUTCOME.no : answer;
  };
}

/** How often must somebody else say yes? (METRICS.md 5, Empowerment) */
export const approvalRate: ProportionMetric = flagShare({
  id: 'approval-rate',
  section: 'recovery',
  definition:
    'Cases that needed an approval / cases of which that is known. Where the source keeps the times of approvals, a case ' +
    'without one needed none.',
  needs: ['cases.approvalNeeded|approvalAskedAt|approvedAt'],
  higherIs: 'worse',
  answer: approvalAnswer,
});

/** How long does the customer wait for an approval, those not given yet counted in? (METRICS.md 5, Empowerment) */
export const approvalWait: DurationMetric = {
  id: 'approval-wait',
  kind: 'duration',
  section: 'recovery',
  definition:
    'From asking for an approval to the approval, over the cases with a time of asking. Kaplan–Meier: an approval not given ' +
    'by the as-of time counts as waited for until then. Negative times are data errors and left out; so are cases closed ' +
    'without an approval.',
  needs: ['cases.approvalAskedAt', 'cases.approvedAt'],
  higherIs: 'worse',
  targetMs: () => null,
  durations: (columns, settings) =>
    remember(columns, clockKey(settings), () => {
      const nothing = new Float64Array(columns.cases.n).fill(Number.NaN);
      const { approvalAskedAt = nothing, approvedAt = nothing } = columns.cases.instants;
      const given = approvedAt.map((at) => (at <= columns.asOf ? at : Number.NaN));
      const watched = resolutionWatchedUntil(columns);
      const until = given.map((at, row) => (Number.isNaN(at) ? watched[row]! : at));
      return withoutUnasked(durationColumn(approvalAskedAt, given, until, elapsedBy(settings)), approvalAskedAt);
    }),
};

/** Cases for which nobody asked are not in the population, rather than unknown. */
function withoutUnasked(column: DurationColumn, asked: Float64Array): DurationColumn {
  for (let row = 0; row < asked.length; row++) {
    if (!Number.isNaN(asked[row]!)) continue;
    column.state[row] = DURATION_STATE.outside;
    column.placed[row] = DURATION_STATE.outside;
  }
  return column;
}
