import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanCumulativeFunction } from '../../shared/stats/mean-cumulative-function.ts';

describe('meanCumulativeFunction', () => {
  it('counts events per unit still observed', () => {
    const found = meanCumulativeFunction([1, 1, 2], [1, 3, 2], [1, 1, 0]);
    expect([...found.time]).toEqual([1, 3]);
    expect([...found.atRisk]).toEqual([2, 1]);
    expect([...found.mean]).toEqual([0.5, 1.5]);
    expect(found.units).toBe(2);
  });

  it('has the robust error of its definition, by direct summation', () => {
    // √ Σ over units of (Σ over ages while observed of (own events − d/n)/n)²
    fc.assert(
      fc.property(
        fc.array(fc.record({ unit: fc.nat({ max: 6 }), time: fc.nat({ max: 12 }), event: fc.boolean() }), {
          maxLength: 50,
        }),
        (rows) => {
          const found = meanCumulativeFunction(
            rows.map((row) => row.unit),
            rows.map((row) => row.time),
            rows.map((row) => row.event),
          );
          const units = [...new Set(rows.map((row) => row.unit))];
          found.time.forEach((_, j) => {
            const squares = units.map((u) => {
              const own = rows.filter((row) => row.unit === u);
              const last = Math.max(...own.map((row) => row.time));
              let sum = 0;
              for (let k = 0; k <= j; k++) {
                const t = found.time[k]!;
                const n = found.atRisk[k]!;
                if (last < t) continue;
                const d = own.filter((row) => row.event && row.time === t).length;
                sum += (d - found.eventsAt[k]! / n) / n;
              }
              return sum * sum;
            });
            expect(found.robustError[j]).toBeCloseTo(Math.sqrt(squares.reduce((a, b) => a + b, 0)), 7);
          });
        },
      ),
    );
  });

  it('is empty without rows and refuses negative ages', () => {
    expect(meanCumulativeFunction([], [], []).time).toHaveLength(0);
    expect(() => meanCumulativeFunction([1], [-1], [1])).toThrow(RangeError);
  });
});
