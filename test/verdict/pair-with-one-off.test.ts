import { describe, expect, it } from 'vitest';
import { KIND, type Candidate } from '../../shared/verdict/candidates.ts';
import { lastingColumn, spikeColumn } from '../../shared/verdict/model-columns.ts';
import { oneOffColumns } from '../../shared/verdict/one-off-columns.ts';
import { helpfulOneOffs } from '../../shared/verdict/pair-with-one-off.ts';
import { PRIORS } from '../../shared/verdict/priors.ts';
import { scanLasting } from '../../shared/verdict/scan-lasting.ts';
import { spikePrecision, visiblePrecision } from '../../shared/verdict/scan.ts';
import { baseDesign, leastSquares, scanOf, WEIGHTS } from './scan-fixtures.ts';
import { jittered } from './series-fixtures.ts';

const N = 28;
const scanned = scanOf(jittered(N, (t) => (t === 6 ? 80 : t < 17 ? 30 : 46), 5));
const columns = oneOffColumns(scanned.base);
scanLasting(scanned.scan, columns);
const pairs = scanned.scan.out.filter(({ spike }) => spike >= 0);

/** The lasting change and the one-off beside it, both in one regression. */
function pairByHand(candidate: Candidate) {
  const { design, precisions } = baseDesign(scanned);
  const lasting = lastingColumn(candidate, scanned.points.position);
  const spike = spikeColumn(candidate, N);
  const information =
    1 /
    leastSquares(scanned, [...design, lasting], [...precisions, 0])
      .inverse.at(-1)!
      .at(-1)!;
  const width = (candidate.kind === KIND.step ? PRIORS.stepEffect : PRIORS.rampEffect) * scanned.scale.perLogRate;
  const own = visiblePrecision(1 / width ** 2, information);
  const beside = spikePrecision(scanned.base.weight[candidate.spike]!);
  const fit = leastSquares(scanned, [...design, spike, lasting], [...precisions, beside, own]);
  return { ...fit, information };
}

describe('pairWithOneOff', () => {
  it('is a regression on both columns', () => {
    expect(pairs.length).toBeGreaterThan(20);
    expect(new Set(pairs.map(({ kind }) => kind))).toEqual(new Set([KIND.ramp, KIND.step]));
    for (const candidate of pairs) {
      const { beta, inverse, q, information } = pairByHand(candidate);
      expect(candidate.effect).toBeCloseTo(beta.at(-1)!, 6);
      expect(candidate.spikeEffect).toBeCloseTo(beta.at(-2)!, 6);
      expect(candidate.deviation).toBeCloseTo(Math.sqrt(inverse.at(-1)!.at(-1)!), 6);
      expect(candidate.information).toBeCloseTo(information, 6);
      expect(candidate.q).toBeCloseTo(q, 6);
    }
  });

  it('takes the prior of a one-off beside it instead of that of none, shared among its places', () => {
    for (const { kind, start, spikeLength, logPrior } of pairs) {
      const alone = scanned.scan.out.find((one) => one.spike < 0 && one.kind === kind && one.start === start);
      const shares = { 1: 0.6 / N, 2: 0.4 / (N - 1) };
      const beside = Math.log(spikeLength === 1 ? shares[1] : shares[2]);
      const own = alone?.logPrior ?? logPrior - beside - WEIGHTS.withSpike + WEIGHTS.withoutSpike;
      expect(logPrior).toBeCloseTo(own - WEIGHTS.withoutSpike + WEIGHTS.withSpike + beside, 9);
    }
    expect(pairs.some(({ spikeLength }) => spikeLength === 2)).toBe(true);
  });
});

describe('helpfulOneOffs', () => {
  it('names the two that leave least over, by trying all', () => {
    const { design, precisions } = baseDesign(scanned);
    const left = Array.from(columns.start, (start, j) => {
      const column = new Float64Array(N).fill(0).fill(1, start, start + columns.length[j]!);
      return leastSquares(scanned, [...design, column], [...precisions, spikePrecision(scanned.base.weight[start]!)]).q;
    });
    const best = [...left.keys()].toSorted((a, b) => left[a]! - left[b]!).slice(0, 2);
    expect(helpfulOneOffs(scanned.scan, columns, null)).toEqual(best);
    expect(columns.start[best[0]!]).toBe(6);
  });
});
