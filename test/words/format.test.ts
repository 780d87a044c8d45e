import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Proportion } from '../../shared/model/analysis.ts';
import { wilsonInterval } from '../../shared/stats/wilson-interval.ts';
import { formatDuration } from '../../shared/words/format-duration.ts';
import {
  formatCountRange,
  formatNumber,
  formatProportion,
  formatRate,
  formatRates,
  formatRatio,
  formatRatioRange,
  formatShare,
  formatShareRange,
  formatSigned,
} from '../../shared/words/format.ts';

const plain = (text: string): string => text.replaceAll('\u202F', ' ');

describe('numbers', () => {
  it('have thousands marks, decimals and a real minus sign in both languages', () => {
    expect([formatNumber(31204, 'en'), formatNumber(31204, 'de')]).toEqual(['31,204', '31.204']);
    expect([formatNumber(-1344.55, 'en', 1), formatNumber(-3.5678, 'de', 2)]).toEqual(['−1,344.5', '−3,57']);
    expect(formatNumber(-0.4, 'en')).toBe('0');
  });
  it('refuse what is no number', () => {
    expect(() => formatNumber(Number.NaN, 'en')).toThrow(RangeError);
    expect(() => formatNumber(Infinity, 'en')).toThrow(RangeError);
  });
  it('carry a sign where they are a difference', () => {
    expect([210, -88, 0, 0.3].map((value) => formatSigned(value, 'en'))).toEqual(['+210', '−88', '0', '0']);
  });
});

describe('rates', () => {
  it('have as many decimals as their size carries', () => {
    expect([4.12, 22.44, 312.4, 0.4212, 0.04212, 0, 99.96].map((value) => formatRate(value, 'en'))).toEqual([
      '4.1',
      '22.4',
      '312',
      '0.42',
      '0.042',
      '0',
      '100',
    ]);
  });
  it('of one sentence have the same decimals, and more where they would read alike', () => {
    expect(formatRates([0.9, 4.1, 12], 'en')).toEqual(['0.9', '4.1', '12.0']);
    expect(formatRates([1.02, 1.04], 'en')).toEqual(['1.02', '1.04']);
    expect(formatRates([2, 2], 'en')).toEqual(['2.0', '2.0']);
    expect(formatRates([], 'en')).toEqual([]);
  });
  it('are compared as ratios with their interval', () => {
    expect(plain(formatRatio(1.9, 'en'))).toBe('1.90 ×');
    expect(formatRatioRange({ low: 1.54, mid: 1.9, high: 2.35 }, 'en')).toBe('1.54–2.35');
    expect(plain(formatRatioRange({ low: 12.4, mid: 30, high: null }, 'en'))).toBe('≥ 12.4');
  });
});

describe('an excess', () => {
  it('has its range in words where a dash would hide a minus', () => {
    expect(formatCountRange({ low: 160, mid: 210, high: 262 }, 'en')).toBe('160–262');
    expect(formatCountRange({ low: -121, mid: -88, high: -54 }, 'en')).toBe('−121 to −54');
    expect(formatCountRange({ low: -3, mid: 9, high: 21 }, 'de')).toBe('−3 bis 21');
  });
});

describe('a proportion', () => {
  const of = (numerator: number, denominator: number, low: number, high: number): Proportion => ({
    numerator,
    denominator,
    share: denominator === 0 ? null : numerator / denominator,
    low,
    high,
  });
  it('is numerator, denominator, percentage and interval', () => {
    expect(plain(formatProportion(of(31, 120, 0.188, 0.343), 'en'))).toBe('31/120 (26 %, 19–34)');
    expect(plain(formatProportion(of(1031, 5120, 0.19, 0.213), 'de'))).toBe('1.031/5.120 (20 %, 19–21)');
  });
  it('has no percentage under ten cases, nor without any', () => {
    expect(formatProportion(of(3, 9, 0.1, 0.6), 'en')).toBe('3/9');
    expect(formatProportion({ numerator: 0, denominator: 0, share: null, low: null, high: null }, 'en')).toBe('0/0');
  });
  it('never rounds something to nothing or nearly all to all', () => {
    expect([0, 0.0001, 0.002, 0.9999, 1].map((share) => plain(formatShare(share, 'en')))).toEqual([
      '0 %',
      '< 0.1 %',
      '0.2 %',
      '> 99 %',
      '100 %',
    ]);
  });
});

describe('a duration', () => {
  it.each([
    [0, '0 s'],
    [59_000, '59 s'],
    [119_000, '119 s'],
    [120_000, '2 min'],
    [5_400_000, '90 min'],
    [15_120_000, '4.2 h'],
    [90_000_000, '25 h'],
    [267_840_000, '3.1 d'],
    [1_641_600_000, '19 d'],
  ])('of %d ms reads %s', (ms, words) => {
    expect(plain(formatDuration(ms, 'en'))).toBe(words);
  });
  it('has a decimal comma in German', () => {
    expect(plain(formatDuration(267_840_000, 'de'))).toBe('3,1 d');
  });
  it('refuses a negative one', () => {
    expect(() => formatDuration(-1, 'en')).toThrow(RangeError);
  });
  it('never reads longer than it is by more than half of its last digit', () => {
    assert(
      property(integer({ min: 0, max: 4e10 }), (ms) => {
        const [value = '', unit = ''] = formatDuration(ms, 'en').split('\u202F');
        const size = { s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 }[unit] ?? Number.NaN;
        const digit = value.includes('.') ? 0.1 : 1;
        const off = Math.abs(Number(value.replaceAll(',', '')) * size - ms);
        expect(off).toBeLessThanOrEqual((digit * size) / 2 + 1e-6 * size);
      }),
    );
  });

  it('rounds an interval near nothing or near all outwards, to a tenth', () => {
    const range = (numerator: number, denominator: number): string | null => {
      const { low, high } = wilsonInterval(numerator, denominator);
      return formatShareRange({ numerator, denominator, share: numerator / denominator, low, high }, 'en');
    };
    expect([range(0, 8193), range(12, 7970), range(8193, 8193), range(2978, 3000)]).toEqual([
      '0–0.1',
      '0–0.3',
      '99.9–100',
      '98.8–99.6',
    ]);
    expect([range(31, 120), range(0, 20), range(20, 20), range(3, 9)]).toEqual(['19–34', '0–16', '84–100', null]);
  });
});
