import { describe, expect, it } from 'vitest';
import { KIND } from '../../shared/verdict/candidates.ts';
import { oneOffColumns } from '../../shared/verdict/one-off-columns.ts';
import { PRIORS } from '../../shared/verdict/priors.ts';
import { spikePrecision, visiblePrecision } from '../../shared/verdict/scan.ts';
import { scanOneOffs } from '../../shared/verdict/scan-one-offs.ts';
import { byHand, scanOf, WEIGHTS } from './scan-fixtures.ts';
import { jittered } from './series-fixtures.ts';

const N = 30;
const scanned = scanOf(jittered(N, (t) => (t === 17 ? 70 : 30), 5));
scanOneOffs(scanned.scan, oneOffColumns(scanned.base));
const { out } = scanned.scan;
const of = (kind: number) => out.filter((one) => one.kind === kind);
const episodePlaces = PRIORS.episodeLengths.reduce((sum, length) => sum + N - length - 4, 0);

describe('scanOneOffs', () => {
  it('fits one and two periods and episodes as least squares do, at every place that is in the race', () => {
    const shares = {
      [KIND.spike]: ['one', N],
      [KIND.two]: ['two', N - 1],
      [KIND.episode]: ['episode', episodePlaces],
    } as const;
    expect(out.length).toBeGreaterThan(20);
    for (const candidate of out) {
      const [share, places] = shares[candidate.kind as keyof typeof shares];
      const precisionOf = (information: number): number =>
        candidate.kind === KIND.episode
          ? visiblePrecision(1 / (PRIORS.episodeEffect * scanned.scale.perLogRate) ** 2, information)
          : spikePrecision(scanned.base.weight[candidate.start]!);
      const prior = WEIGHTS.oneOff + Math.log(PRIORS.oneOff[share] / places);
      const expected = byHand(scanned, candidate, precisionOf, prior);
      for (const key of ['effect', 'deviation', 'information', 'q', 'offset'] as const)
        expect(candidate[key]).toBeCloseTo(expected[key], 7);
      expect(candidate.logPrior).toBeCloseTo(prior, 12);
    }
  });

  it('leaves least over at the month that is out of line', () => {
    const best = of(KIND.spike).toSorted((a, b) => a.q - b.q)[0]!;
    expect(best).toMatchObject({ start: 17, length: 1, spike: -1 });
    expect(best.effect).toBeGreaterThan(0);
    expect(best.q).toBeLessThan(scanned.base.q - 20);
  });

  it('calls no episode one that is not over, or that nothing came before', () => {
    for (const { start, length } of of(KIND.episode)) {
      expect(start).toBeGreaterThanOrEqual(3);
      expect(start + length).toBeLessThanOrEqual(N - 2);
      expect(PRIORS.episodeLengths).toContain(length);
    }
    const short = scanOf([5, 4, 6, 5, 7], false);
    scanOneOffs(short.scan, oneOffColumns(short.base));
    expect(short.scan.out.map(({ kind }) => kind)).not.toContain(KIND.episode);
  });
});
