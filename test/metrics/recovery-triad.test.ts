import { describe, expect, it } from 'vitest';
import { fixOnly, triadComplete, triadParts } from '../../shared/metrics/recovery-triad.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const columns = makeColumns({
  asOf: '2026-02-01',
  cases: [
    { receivedAt: '2026-01-01', flags: { apology: true, ownership: true, gesture: true } },
    { receivedAt: '2026-01-02', flags: { apology: false, ownership: false, gesture: true } },
    { receivedAt: '2026-01-03', flags: { apology: true, ownership: false } },
    { receivedAt: '2026-01-04', flags: { apology: false, ownership: false }, numbers: { compensation: 500 } },
    { receivedAt: '2026-01-05', flags: { ownership: false }, numbers: { compensation: 500 } },
    { receivedAt: '2026-01-06', flags: { apology: false, ownership: false, gesture: false } },
  ],
});

describe('the recovery triad', () => {
  it('is complete only with all three, and not known unless all three are known', () => {
    expect([...triadComplete.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, -1, -1, -1, 0]);
  });

  it('counts each part over the cases of which it is known', () => {
    expect(triadParts.map((part) => [...part.outcomes(columns, DEFAULT_SETTINGS)])).toEqual([
      [1, 0, 1, 0, -1, 0],
      [1, 0, 0, 0, 0, 0],
      [1, 1, -1, -1, -1, 0],
    ]);
  });

  it('calls redress without a human word "fix only"', () => {
    expect([...fixOnly.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([0, 1, -3, 1, -1, -3]);
  });
});
