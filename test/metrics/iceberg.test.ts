import { describe, expect, it } from 'vitest';
import { assumptionsInForce } from '../../shared/metrics/assumptions-in-force.ts';
import { iceberg } from '../../shared/metrics/iceberg.ts';
import { proportionOf } from '../../shared/metrics/proportion-of.ts';

const find = (id: string) => assumptionsInForce({}, {}).find((one) => one.id === id)!;
const silent = find('silent-share');
const parts = { told: find('people-told'), silentLost: find('silent-lost') };

describe('iceberg', () => {
  it('is what is voiced over what is not silent, low, stated and high', () => {
    const { unhappy, silent: unheard, told, lost, own } = iceberg(100, silent, parts);
    expect([unhappy.low, unhappy.mid, unhappy.high].map((v) => Math.round(v!))).toEqual([145, 2500, 3333]);
    expect(unheard.mid).toBeCloseTo(2400);
    expect(told.mid).toBeCloseTo(30_000);
    expect(lost.mid).toBeCloseTo(2400 * 0.91);
    expect(own).toBeNull();
  });

  it('refuses a silence that leaves nobody to hear', () => {
    expect(() => iceberg(100, { ...silent, high: 1 }, parts)).toThrow(RangeError);
  });

  it('stands the own estimate beside the literature, in force or not', () => {
    const value = proportionOf(70, 100);
    const own = { value, definition: 'd', isPrecise: false };
    const result = iceberg(100, { ...silent, own }, parts);
    expect(result.own!.unhappy.mid).toBeCloseTo(333.33, 1);
    expect(result.unhappy).toEqual(result.stated.unhappy);
  });
});
