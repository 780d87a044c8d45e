import { describe, expect, it } from 'vitest';
import { isLasting, isUpward, type Verdict } from '../../shared/model/verdict.ts';
import { judgeSeries } from '../../shared/verdict/judge-series.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { monthly } from './series-fixtures.ts';

/** Verdicts on series of which a share of months is empty for no reason, the others Poisson. */
function verdictsOn(zeroes: number, meanAt: (share: number) => number): Verdict[] {
  const random = seededRandom(11);
  return Array.from({ length: 200 }, () => {
    const months = random.integer(30, 60);
    return judgeSeries(
      monthly(
        Array.from({ length: months }, (_, t) => (random.chance(zeroes) ? 0 : random.poisson(meanAt(t / months)))),
      ),
    ).verdict;
  });
}

const shareOf = (verdicts: readonly Verdict[], is: (verdict: Verdict) => boolean): number =>
  verdicts.filter(is).length / verdicts.length;

describe('series of which most months are empty', () => {
  it.each([
    [0.5, 1.5],
    [0.7, 1.5],
    [0.7, 8],
  ])('are seldom called a change where nothing happens (%f empty, %f in the others)', (zeroes, mean) => {
    const verdicts = verdictsOn(zeroes, () => mean);
    expect(shareOf(verdicts, isLasting)).toBeLessThan(0.04);
    expect(shareOf(verdicts, (verdict) => verdict === 'stable')).toBeLessThan(0.1);
  });

  it('are called too few rather than stable, and one-off or rising where something begins', () => {
    const verdicts = verdictsOn(0.7, (share) => (share < 0.6 ? 0.5 : 8));
    expect(shareOf(verdicts, (verdict) => verdict === 'stable')).toBe(0);
    expect(shareOf(verdicts, (verdict) => isLasting(verdict) && isUpward(verdict))).toBeGreaterThan(0.5);
    expect(shareOf(verdicts, (verdict) => isLasting(verdict) && !isUpward(verdict))).toBeLessThan(0.05);
  });

  it('show a doubling in the months that are not empty, and its direction', () => {
    const verdicts = verdictsOn(0.5, (share) => (share < 0.6 ? 8 : 16));
    expect(shareOf(verdicts, (verdict) => isLasting(verdict) && isUpward(verdict))).toBeGreaterThan(0.75);
    expect(shareOf(verdicts, (verdict) => isLasting(verdict) && !isUpward(verdict))).toBeLessThan(0.02);
  });
});
