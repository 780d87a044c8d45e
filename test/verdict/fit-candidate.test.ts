import { describe, expect, it } from 'vitest';
import { KIND, type Candidate } from '../../shared/verdict/candidates.ts';
import { fitCandidate } from '../../shared/verdict/fit-candidate.ts';
import { examine, type Examined } from '../../shared/verdict/judge-parts.ts';
import { jittered, monthly } from './series-fixtures.ts';

function candidateOf(examined: Examined, is: (candidate: Candidate) => boolean): Candidate {
  const found = examined.candidates.find(is);
  if (found === undefined) throw new Error('no such candidate');
  return found;
}

const sum = (values: ArrayLike<number>, from: number, to: number): number => {
  let total = 0;
  for (let i = from; i < to; i++) total += values[i]!;
  return total;
};

describe('fitCandidate', () => {
  const counts = jittered(30, (t) => (t < 18 ? 40 : 80));
  const examined = examine(monthly(counts));
  const step = candidateOf(examined, (c) => c.kind === KIND.step && c.base === 0 && c.start === 18 && c.spike < 0);
  const fit = fitCandidate(examined, step);

  it('agrees with the counts in total, before a step and since', () => {
    expect(sum(fit.rate, 0, 18)).toBeCloseTo(sum(counts, 0, 18), 8);
    expect(sum(fit.rate, 18, 30)).toBeCloseTo(sum(counts, 18, 30), 8);
  });

  it('continues the old level after the onset', () => {
    expect(new Set(Array.from(fit.rateBefore, (rate) => rate.toFixed(9))).size).toBe(1);
    expect(fit.rateBefore[29]).toBeCloseTo(fit.rate[0]!, 9);
    expect(fit.now / fit.before).toBeCloseTo(sum(counts, 18, 30) / 12 / (sum(counts, 0, 18) / 18), 6);
  });

  it('takes a one-off out of the level and keeps its own count', () => {
    const bumped = counts.map((count, t) => (t === 7 ? 120 : count));
    const parts = examine(monthly(bumped));
    const beside = candidateOf(parts, (c) => c.kind === KIND.step && c.base === 0 && c.start === 18 && c.spike === 7);
    const fitted = fitCandidate(parts, beside);
    expect(fitted.isSpike[7]).toBe(1);
    expect(fitted.rate[7]).toBeCloseTo(120, 6);
    expect(fitted.rateBefore[7]).toBeLessThan(50);
  });

  it('is a rate: exposure comes in only where counts are wanted', () => {
    const exposure = counts.map((_, t) => (t % 2 === 0 ? 1000 : 2000));
    const doubled = counts.map((count, t) => (t % 2 === 0 ? count : 2 * count));
    const parts = examine(monthly(doubled, { exposure }));
    const same = candidateOf(parts, (c) => c.kind === KIND.step && c.base === 0 && c.start === 18 && c.spike < 0);
    const rates = fitCandidate(parts, same);
    expect(rates.rate[0]).toBeCloseTo(rates.rate[1]!, 6);
    expect(
      sum(
        rates.rate.map((rate, i) => rate * parts.points.exposure[i]!),
        0,
        18,
      ),
    ).toBeCloseTo(sum(doubled, 0, 18), 6);
  });

  it('leaves residuals of about unit size around the truth', () => {
    const squares = fit.residual.reduce((all, r) => all + r * r, 0) / 30;
    expect(squares).toBeGreaterThan(0.05);
    expect(squares).toBeLessThan(2);
  });
});
