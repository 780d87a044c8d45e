import { describe, expect, it } from 'vitest';
import { coveredMonths } from '../../../main/analysis/covered-months.ts';
import { periodNameOf } from '../../../shared/metrics/periods.ts';

/** An export with this many rows per month, all at noon of one day of it. */
function exportOf(rows: Readonly<Record<string, number>>, day = '02'): Uint32Array {
  return Uint32Array.from(
    Object.entries(rows).flatMap(([month, n]) => [Date.parse(`${month}-${day}T12:00Z`) / 900_000, n]),
  );
}

function covered(...exports: Uint32Array[]): string[] {
  return [...coveredMonths(exports, 'UTC')].map((month) => periodNameOf(month, 'month'));
}

describe('coveredMonths', () => {
  it('covers the months of each export, and not what lies between two of them', () => {
    const first = exportOf({ '2026-01': 90, '2026-02': 100 });
    const second = exportOf({ '2026-04': 95, '2026-05': 110 });
    expect(covered(first, second)).toEqual(['2026-01', '2026-02', '2026-04', '2026-05']);
  });

  it('takes an empty month for zero where complaints are rare, and for missing where they are not', () => {
    expect(covered(exportOf({ '2026-01': 3, '2026-03': 2, '2026-04': 1 }))).toHaveLength(4);
    expect(covered(exportOf({ '2026-01': 80, '2026-03': 70, '2026-04': 90 }))).toEqual([
      '2026-01',
      '2026-03',
      '2026-04',
    ]);
  });

  it('passes over a few rows far from the rest', () => {
    const months = exportOf({ '2015-06': 2, '2026-01': 400, '2026-02': 380, '2031-01': 1 });
    expect(covered(months)).toEqual(['2026-01', '2026-02']);
  });

  it('counts by the zone’s clock', () => {
    const border = Uint32Array.of(Date.parse('2026-01-31T23:30Z') / 900_000, 5);
    expect([...coveredMonths([border], 'Europe/Berlin')].map((m) => periodNameOf(m, 'month'))).toEqual(['2026-02']);
  });

  it('leaves out a first month that an export begins in the midst of, unless another export or nothing else has it', () => {
    const late = exportOf({ '2026-01': 60, '2026-02': 90 }, '15');
    expect(covered(late)).toEqual(['2026-02']);
    expect(covered(exportOf({ '2026-01': 30 }), late)).toEqual(['2026-01', '2026-02']);
    expect(covered(exportOf({ '2026-01': 60 }, '15'))).toEqual(['2026-01']);
    expect(covered(exportOf({ '2026-01': 4, '2026-02': 6 }, '15'))).toEqual(['2026-01', '2026-02']);
  });

  it('covers nothing without rows', () => {
    expect(covered()).toEqual([]);
    expect(covered(new Uint32Array(0))).toEqual([]);
  });
});
