import { describe, expect, it } from 'vitest';
import { assumptionsWith } from '../../shared/metrics/assumptions.ts';
import { iceberg, withOwnSilentShare } from '../../shared/metrics/iceberg.ts';

const [silent] = assumptionsWith();
const told = assumptionsWith().find((one) => one.id === 'people-told')!;

describe('iceberg', () => {
  it('is what is voiced over what is not silent, low, stated and high', () => {
    const { unhappy, silent: unheard, told: heardOf } = iceberg(100, silent!, told);
    expect([unhappy.low, unhappy.mid, unhappy.high].map((v) => Math.round(v!))).toEqual([145, 2500, 3333]);
    expect(unheard.mid).toBeCloseTo(2400);
    expect(heardOf.mid).toBeCloseTo(30_000);
  });

  it('refuses a silence that leaves nobody to hear', () => {
    expect(() => iceberg(100, { ...silent!, high: 1 }, told)).toThrow(RangeError);
  });

  it('takes the own estimate once it is precise, with the counts it rests on', () => {
    const own = withOwnSilentShare(silent!, 90, 300);
    expect(own.mid).toBe(0.96);
    const precise = withOwnSilentShare(silent!, 900, 3000);
    expect(precise).toMatchObject({ isOn: true, mid: 0.7 });
    expect(precise.source).toContain('900 of 3000');
    expect(precise.low).toBeGreaterThan(0.68);
  });
});
