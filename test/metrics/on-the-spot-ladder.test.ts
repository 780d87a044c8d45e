import { describe, expect, it } from 'vitest';
import { groupAll } from '../../shared/metrics/groups.ts';
import { onTheSpotLadder } from '../../shared/metrics/on-the-spot-ladder.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const resolved = (receivedAt: string, resolvedAt: string, replies?: number) => ({
  receivedAt,
  instants: { resolvedAt },
  ...(replies === undefined ? {} : { numbers: { replies } }),
});
const week = { ...DEFAULT_SETTINGS, targets: { firstResponseMs: null, resolutionMs: 7 * 86_400_000 } };

describe('onTheSpotLadder', () => {
  it('puts every case on the first step that fits', () => {
    const columns = makeColumns({
      asOf: '2026-03-01',
      zone: 'Europe/Berlin',
      cases: [
        resolved('2026-01-01T10:00:05Z', '2026-01-01T10:00:50Z', 3),
        resolved('2026-01-02T10:00:00Z', '2026-01-05T10:00:00Z', 1),
        resolved('2026-01-03T10:00:00Z', '2026-01-03T22:59:00Z', 2),
        resolved('2026-01-04T10:00:00Z', '2026-01-04T23:01:00Z', 2),
        resolved('2026-01-05T10:00:00Z', '2026-01-20T10:00:00Z', 2),
        { receivedAt: '2026-01-06', isOpen: 1 },
        { receivedAt: '2026-01-06', isOpen: 0 },
      ],
    });
    const rows = onTheSpotLadder(columns, groupAll(7, null), week)!;
    expect(rows.map((row) => [row.step, row.cases.numerator, row.cumulative.numerator, row.why])).toEqual([
      ['60-seconds', 1, 1, null],
      ['same-contact', 1, 2, null],
      ['same-day', 1, 3, null],
      ['within-target', 1, 4, null],
      ['later', 1, 5, null],
      ['open', 1, 6, null],
    ]);
  });

  it('says which steps it cannot tell', () => {
    const columns = makeColumns({ asOf: '2026-03-01', cases: [resolved('2026-01-01T10:00Z', '2026-01-01T10:00Z')] });
    const rows = onTheSpotLadder(columns, groupAll(1, null), DEFAULT_SETTINGS)!;
    expect(rows.map((row) => row.why === null)).toEqual([false, false, true, false, true, true]);
    expect(rows[2]!.cases.numerator).toBe(1);
  });

  it('is nothing where no case has a usable time', () => {
    const columns = makeColumns({ asOf: '2026-03-01', cases: [{ receivedAt: '2026-01-01', isOpen: 0 }] });
    expect(onTheSpotLadder(columns, groupAll(1, null), DEFAULT_SETTINGS)).toBeNull();
  });
});
