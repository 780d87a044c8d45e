import type { StoreColumns } from '../model/columns.ts';
import { OUTCOME, type ProportionMetric } from '../model/metric.ts';
import { flagAnswer, flagShare } from './flag-share.ts';

/** What the first handler may decide alone, and was still sent up (METRICS.md 5, Empowerment). */
export const escalatedWithinAuthority: ProportionMetric = flagShare({
  id: 'escalated-within-authority',
  section: 'recovery',
  definition:
    'Escalated cases within the authority limit / cases within it of which that is known. A case is within it where the source ' +
    'says so, else where the compensation is known and not over the limit.',
  needs: ['cases.withinAuthority|authorityLimit', 'cases.escalated'],
  higherIs: 'worse',
  answer: (columns) => {
    const within = withinAuthority(columns);
    const escalated = flagAnswer(columns, 'escalated');
    return (row) => {
      const isWithin = within(row);
      return isWithin === OUTCOME.yes ? escalated(row) : isWithin === OUTCOME.no ? OUTCOME.outside : OUTCOME.unknown;
    };
  },
});

/** How often a rule forbids what would put it right (METRICS.md 5, Empowerment). */
export const policyBlockRate: ProportionMetric = flagShare({
  id: 'policy-block-rate',
  section: 'recovery',
  definition: 'Cases in which a policy stood against the solution / cases of which that is known.',
  needs: ['cases.policyBlocked'],
  higherIs: 'worse',
  answer: (columns) => flagAnswer(columns, 'policyBlocked'),
  isTick: true,
});

/** Whether a case is within the authority of its handler: a value of OUTCOME by row. */
function withinAuthority(columns: StoreColumns): (row: number) => number {
  const said = flagAnswer(columns, 'withinAuthority');
  const { authorityLimit, compensation } = columns.cases.numbers;
  return (row) => {
    const answer = said(row);
    if (answer !== OUTCOME.unknown) return answer;
    const limit = authorityLimit?.[row] ?? Number.NaN;
    const amount = compensation?.[row] ?? Number.NaN;
    if (Number.isNaN(limit) || Number.isNaN(amount)) return OUTCOME.unknown;
    return amount <= limit ? OUTCOME.yes : OUTCOME.no;
  };
}
