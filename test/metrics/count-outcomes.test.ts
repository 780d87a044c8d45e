import { describe, expect, it } from 'vitest';
import { countCustomerOutcomes, countOutcomes } from '../../shared/metrics/count-outcomes.ts';
import { OUTCOME } from '../../shared/model/metric.ts';

const { yes, no, unknown, pending, outside } = OUTCOME;

describe('countOutcomes', () => {
  it('counts each answer per group and nothing that is outside or left out', () => {
    const outcomes = Int8Array.of(yes, no, unknown, pending, outside, yes);
    expect(countOutcomes(outcomes, { of: Int32Array.of(0, 0, 0, 1, 1, -1), count: 2 })).toEqual([
      { yes: 1, no: 1, unknown: 1, pending: 0 },
      { yes: 0, no: 0, unknown: 0, pending: 1 },
    ]);
  });

  it('counts a customer once per group, yes when any of his cases is, and cases without a customer one by one', () => {
    const outcomes = Int8Array.of(no, yes, pending, no, outside, unknown, unknown);
    const customer = Int32Array.of(0, 0, 1, 1, 2, -1, -1);
    expect(countCustomerOutcomes(outcomes, { of: new Int32Array(7), count: 1 }, customer, 3)).toEqual([
      { yes: 1, no: 1, unknown: 2, pending: 0 },
    ]);
  });

  it('counts a customer in every group he has a case in', () => {
    const groups = { of: Int32Array.of(1, 0, 1), count: 2 };
    const counts = countCustomerOutcomes(Int8Array.of(no, yes, no), groups, Int32Array.of(5, 5, 5), 6);
    expect(counts.map((c) => [c.yes, c.no])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});
