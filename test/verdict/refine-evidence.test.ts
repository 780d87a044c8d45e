import { describe, expect, it } from 'vitest';
import { KIND, type Candidate } from '../../shared/verdict/candidates.ts';
import { countData } from '../../shared/verdict/count-data.ts';
import { lastingColumn } from '../../shared/verdict/model-columns.ts';
import { PRIORS } from '../../shared/verdict/priors.ts';
import { refineEvidence, type Refinable } from '../../shared/verdict/refine-evidence.ts';
import { scaleEvidence } from '../../shared/verdict/scale-evidence.ts';
import { scanBase } from '../../shared/verdict/scan-base.ts';
import { scanOf, WEIGHTS } from './scan-fixtures.ts';
import { jittered } from './series-fixtures.ts';

/** All candidates of some counts without a yearly pattern, with the probabilities that the stable scale gives them. */
function approximate(counts: readonly number[]) {
  const { points, scale, base, columns, size, scan } = scanOf(counts, false);
  scanBase(base, 0, points.position, scale, WEIGHTS, { slope: 0, best: -Infinity }, scan.out);
  const evidence = scaleEvidence(scale, points.n);
  const parts: Refinable = {
    points,
    scale,
    bases: [base],
    seasons: [{ columns, size }],
    candidates: scan.out,
    evidence,
  };
  const values = scan.out.map(({ q, offset }) => evidence.logEvidence(q) + offset);
  const top = Math.max(...values);
  const all = values.reduce((sum, value) => sum + Math.exp(value - top), 0);
  const probability = Float64Array.from(values, (value) => Math.exp(value - top) / all);
  return { parts, probability };
}

function refined(counts: readonly number[]) {
  const { parts, probability } = approximate(counts);
  const after = probability.slice();
  const upward = new Float64Array(after.length).fill(0.5);
  refineEvidence(parts, after, upward);
  return { parts, before: probability, after, upward };
}

/** A weak step, so that "no change" and the steps are both likely. */
const counts = jittered(24, (t) => (t < 14 ? 30 : 36), 6);
const made = refined(counts);
const { parts, before, after, upward } = made;
const indexOf = (kind: number, start: number): number =>
  parts.candidates.findIndex((one) => one.kind === kind && one.start === start && one.spike < 0);

/** ∫ of the counts' likelihood over level and effect, dispersion by dispersion: what the refinement stands for. */
function integrals(candidate: Candidate) {
  const { points, scale } = parts;
  const best = parts.candidates[before.indexOf(Math.max(...before))]!;
  const data = countData(points, parts.evidence.posterior(best.q), []);
  const x = lastingColumn(candidate, points.position);
  const isLasting = candidate.kind >= KIND.ramp;
  let total = 0;
  let up = 0;
  data.alpha.forEach((alpha, j) => {
    const s = (1 + scale.alpha * scale.rate) / (1 + alpha * scale.rate);
    const visible = (candidate.information * scale.perLogRate ** 2 * s) / PRIORS.visibleDeviance;
    const precision = Math.min(1 / PRIORS.stepEffect ** 2, visible);
    for (let a = 3; a < 4; a += 0.005)
      for (let b = isLasting ? -0.8 : 0; b < (isLasting ? 1 : 0.001); b += 0.01) {
        let value = data.constant[j]! - 24 * 60;
        points.count.forEach((y, i) => {
          const eta = a + b * x[i]!;
          value += y * eta - (alpha > 0 ? (y + 1 / alpha) * Math.log1p(alpha * Math.exp(eta)) : Math.exp(eta));
        });
        const prior = isLasting
          ? precision * b * b * Math.exp((-precision * b * b) / 2) * Math.sqrt(precision / (2 * Math.PI)) * 0.01
          : 1;
        const part = data.logWeight[j] === -Infinity ? 0 : Math.exp(value + data.logWeight[j]!) * prior;
        total += part;
        if (b > 0) up += part;
      }
  });
  return { total, up: up / total };
}

describe('refineEvidence', () => {
  it('gives leading candidates the odds that the counts themselves give them', () => {
    const constant = indexOf(KIND.constant, 0);
    const steps = parts.candidates
      .map((one, c) => ({ one, c }))
      .filter(({ one }) => one.kind === KIND.step && one.spike < 0)
      .toSorted((a, b) => before[b.c]! - before[a.c]!);
    const step = steps[0]!.c;
    expect(before[constant]!).toBeGreaterThan(0.05);
    expect(before[step]!).toBeGreaterThan(0.02);
    const [none, some] = [integrals(parts.candidates[constant]!), integrals(parts.candidates[step]!)];
    const odds =
      (some.total / none.total) * Math.exp(parts.candidates[step]!.logPrior - parts.candidates[constant]!.logPrior);
    expect(after[step]! / after[constant]! / odds).toBeGreaterThan(0.85);
    expect(after[step]! / after[constant]! / odds).toBeLessThan(1.15);
    expect(upward[step]!).toBeCloseTo(some.up, 1);
  });

  it('moves the others of a kind along with those that were refined', () => {
    const steps = parts.candidates
      .map((one, c) => ({ one, c }))
      .filter(({ one }) => one.kind === KIND.step && one.spike < 0)
      .toSorted((a, b) => before[b.c]! - before[a.c]!)
      .map(({ c }) => c);
    const leaders = steps.filter((c, k) => k < 3 && before[c]! >= 0.2 * before[steps[0]!]!);
    const sum = (list: readonly number[], of: Float64Array): number => list.reduce((all, c) => all + of[c]!, 0);
    const factor = sum(leaders, after) / sum(leaders, before);
    const others = steps.slice(leaders.length);
    expect(others.length).toBeGreaterThan(5);
    for (const c of others) expect(after[c]! / before[c]! / factor).toBeCloseTo(1, 9);
  });

  it('changes nothing of what hardly counts', () => {
    const flat = { ...parts, candidates: parts.candidates.slice(0, 1) };
    const probability = Float64Array.of(0.005);
    const up = Float64Array.of(0.5);
    refineEvidence(flat, probability, up);
    expect([probability[0], up[0]]).toEqual([0.005, 0.5]);
  });

  it('never makes a probability negative or no number, for rare and for large counts', () => {
    for (const mean of [0.4, 3, 4000]) {
      const one = refined(
        Array.from({ length: 30 }, (_, t) => Math.floor(mean + ((t * 7) % 5) * 0.2 * Math.sqrt(mean))),
      );
      expect([...one.after].every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      expect([...one.upward].every((value) => value >= 0 && value <= 1)).toBe(true);
      expect(one.after.reduce((sum, value) => sum + value, 0)).toBeGreaterThan(0);
    }
  });
});
