import { describe, expect, it } from 'vitest';
import { groupAll } from '../../shared/metrics/groups.ts';
import { countProportion } from '../../shared/metrics/read-proportion.ts';
import { repeatComplaint } from '../../shared/metrics/repeat-complaint.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('repeatComplaint', () => {
  const columns = makeColumns({
    asOf: '2026-06-30',
    pooled: ['guest'],
    cases: [
      { receivedAt: '2026-01-01', customer: 'a' },
      { receivedAt: '2026-04-01', customer: 'a' },
      { receivedAt: '2026-01-10', customer: 'b' },
      { receivedAt: '2026-04-11', customer: 'b' },
      { receivedAt: '2026-01-20', customer: 'guest' },
      { receivedAt: '2026-01-21', customer: 'guest' },
      { receivedAt: '2026-01-22' },
    ],
  });

  it('counts a complaint on the last day of the window, and not the day after', () => {
    expect([...repeatComplaint(90).outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, -1, -1, -1, 0, -2]);
  });

  it('leaves open windows, pooled keys and unknown customers out of the denominator', () => {
    expect(countProportion(columns, repeatComplaint(90), groupAll(7, null), DEFAULT_SETTINGS)).toEqual([
      { yes: 1, no: 2, unknown: 3, pending: 1 },
    ]);
  });
});
