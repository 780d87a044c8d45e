import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../shared/stats/seeded-random.ts';
import { quantile } from '../../shared/stats/quantile.ts';
import { middleWatch } from '../../shared/metrics/middle-watch.ts';

type Case = { time: number; isOpen: boolean };

/** Counts cases down in the order of their times, as a metric does: an open case that goes lowers the alarm. */
function medianByWatch(groups: readonly (readonly Case[])[]): number[] {
  const n = Uint32Array.from(groups, (cases) => cases.length);
  const open = Uint32Array.from(groups, (cases) => cases.filter(({ isOpen }) => isOpen).length);
  const watch = middleWatch(n, open);
  groups.forEach((cases, g) => {
    let atRisk = cases.length;
    for (const { time, isOpen } of cases.toSorted((a, b) => a.time - b.time)) {
      atRisk -= 1;
      if (isOpen) watch.alarm[g]! -= 1;
      else if (atRisk <= watch.alarm[g]!) watch.passed(g, time);
    }
  });
  return [...watch.median];
}

const done = (...times: number[]): Case[] => times.map((time) => ({ time, isOpen: false }));

describe('middleWatch', () => {
  it('finds the middle one of an odd number, and half way between the two of an even one', () => {
    expect(medianByWatch([done(9, 1, 4), done(1, 2, 10, 20), done(7), done(3, 3, 3, 3)])).toEqual([4, 6, 7, 3]);
  });

  it('leaves open cases out, whenever they go', () => {
    const open = (time: number): Case => ({ time, isOpen: true });
    expect(
      medianByWatch([
        [...done(2, 6, 8), open(1), open(7)],
        [open(1), ...done(5, 9), open(5.5), open(20)],
      ]),
    ).toEqual([6, 7]);
  });

  it('has none where nothing is done, and never calls', () => {
    const watch = middleWatch(Uint32Array.of(0, 3), Uint32Array.of(0, 3));
    expect([...watch.median]).toEqual([Number.NaN, Number.NaN]);
    expect([...watch.alarm]).toEqual([-Infinity, -Infinity]);
  });

  it('calls no more once the middle has passed', () => {
    const watch = middleWatch(Uint32Array.of(4), Uint32Array.of(0));
    expect(watch.alarm[0]).toBe(2);
    watch.passed(0, 10);
    expect(watch.alarm[0]).toBe(1);
    watch.passed(0, 14);
    expect([watch.median[0], watch.alarm[0]]).toEqual([12, -Infinity]);
  });

  it('agrees with the median of the done cases on any of them', () => {
    const random = seededRandom(11);
    const groups = Array.from({ length: 60 }, (_, g) =>
      Array.from({ length: 1 + (g % 23) }, () => ({ time: Math.floor(40 * random()), isOpen: random() < 0.3 })),
    );
    const expected = groups.map((cases) => {
      const times = cases.filter(({ isOpen }) => !isOpen).map(({ time }) => time);
      return times.length === 0 ? Number.NaN : quantile(times, 0.5);
    });
    expect(medianByWatch(groups)).toEqual(expected);
  });
});
