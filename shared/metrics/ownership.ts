import { OUTCOME, type ProportionMetric, type QuantityMetric } from '../model/metric.ts';
import { approvalAnswer } from './approval.ts';
import { flagAnswer, flagShare } from './flag-share.ts';
import { isResolvedTooEarly, resolutionInstant } from './resolution-instant.ts';

/** How many people had the case in their hands (METRICS.md 5, Handoffs). */
export const ownersPerCase: QuantityMetric = {
  id: 'owners-per-case',
  kind: 'quantity',
  section: 'recovery',
  unit: 'count',
  definition: 'Distinct owners per case, over the cases of which it is known.',
  needs: ['cases.handlers'],
  higherIs: 'worse',
  values: (columns) => columns.cases.numbers['handlers'] ?? new Float64Array(columns.cases.n).fill(Number.NaN),
};

/** Cases that stayed with one owner. */
export const singleOwner: ProportionMetric = flagShare({
  id: 'single-owner',
  section: 'recovery',
  definition: 'Cases with one owner / cases of which the number of owners is known (0 owners is not known).',
  needs: ['cases.handlers'],
  higherIs: 'better',
  answer: (columns) => {
    const handlers = columns.cases.numbers['handlers'];
    return (row) => {
      const owners = handlers?.[row] ?? Number.NaN;
      if (!(owners >= 1)) return OUTCOME.unknown;
      return owners === 1 ? OUTCOME.yes : OUTCOME.no;
    };
  },
});

/** Could the first person who took it resolve it? Where approvals are not kept, not escalated stands for without approval. */
export const resolvedByFirstOwner: ProportionMetric = flagShare({
  id: 'resolved-by-first-owner',
  section: 'recovery',
  definition:
    'Resolved cases with one owner, neither approved by another nor escalated / resolved cases of which that is known. Where ' +
    'the source does not keep approvals, "not escalated" is the proxy for "without approval".',
  needs: ['cases.handlers', 'cases.escalated|approvalNeeded|approvalAskedAt|approvedAt', 'cases.resolvedAt|closedAt'],
  higherIs: 'better',
  answer: (columns) => {
    const resolved = resolutionInstant(columns);
    const isTooEarly = isResolvedTooEarly(columns);
    const escalated = flagAnswer(columns, 'escalated');
    const approval = approvalAnswer(columns);
    const handlers = columns.cases.numbers['handlers'];
    return (row) => {
      if (Number.isNaN(resolved[row]!)) return OUTCOME.outside;
      if (isTooEarly(row)) return OUTCOME.unknown;
      const owners = handlers?.[row] ?? Number.NaN;
      const sentUp = [escalated(row), approval(row)];
      if (owners > 1 || sentUp.includes(OUTCOME.yes)) return OUTCOME.no;
      return owners === 1 && sentUp.includes(OUTCOME.no) ? OUTCOME.yes : OUTCOME.unknown;
    };
  },
});

/** Cases that had to go up. */
export const escalationRate: ProportionMetric = flagShare({
  id: 'escalation-rate',
  section: 'recovery',
  definition: 'Cases escalated / cases of which that is known.',
  needs: ['cases.escalated'],
  higherIs: 'worse',
  answer: (columns) => flagAnswer(columns, 'escalated'),
  isTick: true,
});
