import { describe, expect, it } from 'vitest';
import { KIND } from '../../shared/verdict/candidates.ts';
import { oneOffColumns } from '../../shared/verdict/one-off-columns.ts';
import { PRIORS } from '../../shared/verdict/priors.ts';
import { visiblePrecision } from '../../shared/verdict/scan.ts';
import { scanLasting } from '../../shared/verdict/scan-lasting.ts';
import { byHand, scanOf, WEIGHTS } from './scan-fixtures.ts';
import { jittered } from './series-fixtures.ts';

const N = 30;
const found = (counts: readonly (number | null)[]) => {
  const scanned = scanOf(counts);
  scanLasting(scanned.scan, oneOffColumns(scanned.base));
  return { ...scanned, alone: scanned.scan.out.filter(({ spike }) => spike < 0) };
};
const stepped = found(jittered(N, (t) => (t < 18 ? 30 : 48), 5));

describe('scanLasting', () => {
  it('fits steps and drifts as least squares do', () => {
    expect(stepped.alone.length).toBeGreaterThan(20);
    for (const candidate of stepped.alone) {
      const isStep = candidate.kind === KIND.step;
      const width = (isStep ? PRIORS.stepEffect : PRIORS.rampEffect) * stepped.scale.perLogRate;
      const places = N - (isStep ? PRIORS.stepHeld : PRIORS.rampLasted) - 2;
      const share = isStep
        ? 1 / places
        : candidate.start === 0
          ? PRIORS.wholeWindow
          : (1 - PRIORS.wholeWindow) / places;
      const prior = (isStep ? WEIGHTS.step : WEIGHTS.ramp) + WEIGHTS.withoutSpike + Math.log(share);
      const expected = byHand(stepped, candidate, (h) => visiblePrecision(1 / width ** 2, h), prior);
      for (const key of ['effect', 'deviation', 'information', 'q', 'offset'] as const)
        expect(candidate[key]).toBeCloseTo(expected[key], 6);
    }
  });

  it('finds a step where it was planted, upward or downward', () => {
    const best = stepped.alone.toSorted((a, b) => a.q - b.q)[0]!;
    expect(best).toMatchObject({ kind: KIND.step, start: 18, length: 0 });
    expect(best.effect).toBeGreaterThan(0);
    const down = found(jittered(N, (t) => (t < 12 ? 48 : 30), 5)).alone.toSorted((a, b) => a.q - b.q)[0]!;
    expect(down).toMatchObject({ kind: KIND.step, start: 12 });
    expect(down.effect).toBeLessThan(0);
  });

  it('finds a drift by its onset', () => {
    const { alone } = found(jittered(N, (t) => (t < 14 ? 30 : 30 + 3 * (t - 13)), 3));
    const [best] = alone.filter(({ kind }) => kind === KIND.ramp).toSorted((a, b) => a.q - b.q);
    expect(Math.abs(best!.start - 14)).toBeLessThanOrEqual(2);
    expect(best!.q).toBeLessThan(Math.min(...alone.filter(({ kind }) => kind === KIND.step).map(({ q }) => q)));
  });

  it('asks for three periods before a change and three that it held', () => {
    for (const { kind, start } of stepped.alone) {
      expect(kind === KIND.ramp && start === 0 ? 3 : start).toBeGreaterThanOrEqual(3);
      expect(start).toBeLessThanOrEqual(N - 3);
    }
    const few = found([4, 5, 9, 8]).alone;
    expect(few.map(({ kind, start }) => [kind, start])).toEqual([[KIND.ramp, 0]]);
  });

  it('pairs lasting changes with the one-offs that help', () => {
    const { scan, alone } = found(jittered(N, (t) => (t === 7 ? 90 : t < 18 ? 30 : 48), 5));
    const best = scan.out.toSorted((a, b) => a.q - b.q)[0]!;
    expect(best).toMatchObject({ kind: KIND.step, start: 18 });
    expect(best.spike).toBeGreaterThanOrEqual(6);
    expect(best.spike).toBeLessThanOrEqual(7);
    expect(best.spikeEffect).toBeGreaterThan(0);
    expect(best.q).toBeLessThan(Math.min(...alone.map(({ q }) => q)) - 20);
  });
});
