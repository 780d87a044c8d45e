import { describe, expect, it } from 'vitest';
import { backlog } from '../../shared/metrics/backlog.ts';
import { groupByPeriod } from '../../shared/metrics/groups.ts';
import { periodNumberOf, periodStarts } from '../../shared/metrics/periods.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('backlog', () => {
  it('balances every month and bands what is open by age', () => {
    const columns = makeColumns({
      asOf: '2026-03-31',
      cases: [
        { receivedAt: '2026-01-05', instants: { resolvedAt: '2026-01-20' } },
        { receivedAt: '2026-01-06', instants: { resolvedAt: '2026-03-02' } },
        { receivedAt: '2026-01-07' },
        { receivedAt: '2026-02-10', instants: { resolvedAt: '2026-03-03' } },
        { receivedAt: '2026-03-29' },
        { receivedAt: '2026-03-10', instants: { resolvedAt: '2026-03-01' } },
        { receivedAt: '2026-03-11', isOpen: 0 },
      ],
    });
    const first = periodNumberOf('2026-01', 'month');
    const periods = groupByPeriod(columns.cases.month, null, first, first + 2);
    const result = backlog(columns, periods, {
      grain: 'month',
      first,
      starts: periodStarts(first, first + 2, 'month', 'UTC'),
    });
    expect(result.months.map((m) => [m.period, m.broughtForward, m.received, m.closed, m.carriedForward])).toEqual([
      ['2026-01', 0, 3, 1, 2],
      ['2026-02', 2, 1, 0, 3],
      ['2026-03', 3, 1, 2, 2],
    ]);
    expect(result.ages.map((age) => age.n)).toEqual([0, 1, 0, 0, 1, 0]);
    expect(result.leftOut).toBe(2);
  });
});
