import { describe, expect, it } from 'vitest';
import { KIND } from '../../shared/verdict/candidates.ts';
import { scanBase } from '../../shared/verdict/scan-base.ts';
import type { Candidate } from '../../shared/verdict/candidates.ts';
import type { Race } from '../../shared/verdict/scan.ts';
import { baseDesign, leastSquares, scanOf, WEIGHTS } from './scan-fixtures.ts';
import { jittered } from './series-fixtures.ts';

const scanned = scanOf(jittered(30, (t) => (t < 18 ? 30 : 44), 5));
const scan = (race: Race): Candidate[] => {
  const out: Candidate[] = [];
  scanBase(scanned.base, 3, scanned.points.position, scanned.scale, WEIGHTS, race, out);
  return out;
};

describe('scanBase', () => {
  it('begins with no change at all, as the base alone leaves it', () => {
    const [first] = scan({ slope: 0, best: -Infinity });
    const { design, precisions } = baseDesign(scanned);
    expect(first).toMatchObject({ kind: KIND.constant, base: 3, start: 0, length: 0, spike: -1, effect: 0 });
    expect(first!.q).toBeCloseTo(leastSquares(scanned, design, precisions).q, 7);
    expect(first!.logPrior).toBe(WEIGHTS.constant);
    expect(first!.offset).toBeCloseTo(WEIGHTS.constant - scanned.base.logDeterminant, 12);
  });

  it('holds every kind, each under the base it was given, none twice', () => {
    const out = scan({ slope: 0, best: -Infinity });
    expect(new Set(out.map(({ kind }) => kind))).toEqual(new Set(Object.values(KIND)));
    expect(out.every(({ base }) => base === 3)).toBe(true);
    const keys = out.map(({ kind, start, length, spike, spikeLength }) =>
      [kind, start, length, spike, spikeLength].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leaves no candidate with more over than no change at all', () => {
    const out = scan({ slope: 0, best: -Infinity });
    for (const { q } of out) expect(q).toBeLessThanOrEqual(out[0]!.q + 1e-9);
  });

  it('drops what is far behind, and never the best', () => {
    const all = scan({ slope: 0, best: -Infinity });
    const race = { slope: -0.5, best: -Infinity };
    const kept = scan(race);
    expect(kept.length).toBeLessThan(all.length);
    const value = ({ q, offset }: Candidate): number => offset - 0.5 * q;
    expect(Math.max(...kept.map(value))).toBeCloseTo(Math.max(...all.map(value)), 9);
    expect(race.best).toBeCloseTo(Math.max(...all.map(value)), 9);
    // The base itself always stays: it is what everything is held against.
    expect(scan({ slope: -0.5, best: 1e6 }).map(({ kind }) => kind)).toEqual([KIND.constant]);
  });
});
