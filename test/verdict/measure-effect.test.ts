import { describe, expect, it } from 'vitest';
import { judgeSeries } from '../../shared/verdict/judge-series.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { jittered, monthly } from './series-fixtures.ts';

describe('measureEffect', () => {
  it('of a Poisson step is the ratio of the means with the interval of two Poisson totals', () => {
    const counts = jittered(36, (t) => (t < 20 ? 60 : 90), 6);
    const { rateRatio, excess, onset } = judgeSeries(monthly(counts));
    expect(onset).toBe(20);
    const before = counts.slice(0, 20).reduce((sum, n) => sum + n, 0);
    const since = counts.slice(20).reduce((sum, n) => sum + n, 0);
    const mid = since / 16 / (before / 20);
    const deviation = Math.sqrt(1 / before + 1 / since);
    expect(rateRatio!.mid).toBeCloseTo(mid, 6);
    expect(Math.log(rateRatio!.high! / rateRatio!.mid)).toBeCloseTo(1.96 * deviation, 1);
    expect(rateRatio!.mid / rateRatio!.low).toBeCloseTo(rateRatio!.high! / rateRatio!.mid, 9);
    expect(excess!.mid).toBeCloseTo(since - (16 * before) / 20, 6);
  });

  it('covers the truth about 95 times in 100, over-dispersion included', () => {
    const random = seededRandom(7);
    let n = 0;
    let covered = 0;
    for (let run = 0; run < 150; run++) {
      const counts = Array.from({ length: 40 }, (_, t) => random.poisson((t < 20 ? 40 : 72) * random.gamma(25) * 0.04));
      const { rateRatio, verdict } = judgeSeries(monthly(counts));
      if (verdict !== 'shift-up' || rateRatio === null) continue;
      n++;
      if (rateRatio.low <= 1.8 && (rateRatio.high ?? Infinity) >= 1.8) covered++;
    }
    expect(n).toBeGreaterThan(100);
    expect(covered / n).toBeGreaterThan(0.88);
  });

  it('has no upper bound from nothing, and no lower one to nothing', () => {
    const appeared = judgeSeries(monthly([...Array<number>(20).fill(0), ...jittered(14, () => 12, 3)]));
    expect(appeared.verdict).toBe('shift-up');
    expect(appeared.rateRatio!.high).toBeNull();
    expect(appeared.rateRatio!.low).toBeGreaterThan(1);
    const gone = judgeSeries(monthly([...jittered(20, () => 12, 3), ...Array<number>(14).fill(0)]));
    expect(gone.verdict).toBe('shift-down');
    expect(gone.rateRatio).toMatchObject({ low: 0 });
    expect(gone.rateRatio!.high).toBeLessThan(1);
  });

  it('counts what fewer complaints mean as below the old level', () => {
    const { excess } = judgeSeries(monthly(jittered(30, (t) => (t < 16 ? 90 : 50))));
    expect(excess!.high).toBeLessThan(0);
    expect(excess!.low).toBeLessThan(excess!.mid);
  });
});
