import { describe, expect, it } from 'vitest';
import { assumptionsWith } from '../../shared/metrics/assumptions.ts';
import { avoidedValue } from '../../shared/metrics/avoided-value.ts';

const cost = (value: { low: number; mid: number; high: number; isOn?: boolean } | null) =>
  assumptionsWith(value === null ? {} : { 'complaint-cost': { source: 'controlling', isOn: true, ...value } }).find(
    ({ id }) => id === 'complaint-cost',
  )!;
const avoided = { low: 80, mid: 100, high: 120 };

describe('avoidedValue', () => {
  it('is complaints times cost, in minor units, with both uncertainties in the interval', () => {
    const value = avoidedValue(avoided, cost({ low: 30, mid: 40, high: 50 }), 100, 'EUR');
    expect(value).toMatchObject({ mid: 400_000, currency: 'EUR', perComplaint: 4000, source: 'controlling' });
    // 20 % and 25 % of the middle: together 32 %.
    expect(value).toMatchObject({ low: expect.closeTo(271_938, 0), high: expect.closeTo(528_062, 0) });
  });

  it('has the interval of the complaints alone where the cost is one figure', () => {
    const value = avoidedValue(avoided, cost({ low: 40, mid: 40, high: 40 }), 1, 'JPY');
    expect(value).toMatchObject({ low: expect.closeTo(3200, 9), mid: 4000, high: expect.closeTo(4800, 9) });
    expect(avoidedValue({ ...avoided, high: null }, cost({ low: 40, mid: 40, high: 40 }), 1, null)).toMatchObject({
      high: null,
    });
  });

  it('is not known without a cost that is switched on, or without anything avoided', () => {
    expect(avoidedValue(avoided, cost(null), 100, 'EUR')).toEqual({ why: expect.stringContaining('complaint-cost') });
    expect(avoidedValue(avoided, cost({ low: 1, mid: 2, high: 3, isOn: false }), 100, 'EUR')).toHaveProperty('why');
    expect(avoidedValue(null, cost({ low: 1, mid: 2, high: 3 }), 100, 'EUR')).toHaveProperty('why');
    expect(avoidedValue({ low: -9, mid: -4, high: 2 }, cost({ low: 1, mid: 2, high: 3 }), 100, 'EUR')).toHaveProperty(
      'why',
    );
  });
});
