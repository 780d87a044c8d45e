import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS, assumptionsWith, PARADOX_LITERATURE } from '../../shared/metrics/assumptions.ts';

describe('assumptions', () => {
  it('are off, in order and never without a source', () => {
    expect(assumptionsWith()).toEqual([...ASSUMPTIONS]);
    expect(ASSUMPTIONS.filter((one) => one.isOn)).toEqual([]);
    expect([...ASSUMPTIONS, ...PARADOX_LITERATURE].filter((one) => one.source.length < 5)).toEqual([]);
  });

  it('take the values people set, and refuse ranges that cannot be', () => {
    const own = { low: 0.5, mid: 0.6, high: 0.7, source: 'our survey', isOn: true };
    expect(assumptionsWith({ 'silent-share': own })[0]).toMatchObject({ ...own, id: 'silent-share' });
    expect(() => assumptionsWith({ 'silent-share': { ...own, high: 1.2 } })).toThrow(RangeError);
    expect(() => assumptionsWith({ 'silent-share': { ...own, mid: 0.4 } })).toThrow(RangeError);
  });
});
