import { describe, expect, it } from 'vitest';
import { readMetric } from '../../main/analysis/read-metric.ts';
import { compensationAmount } from '../../shared/metrics/compensation-amount.ts';
import { compensationGiven } from '../../shared/metrics/compensation.ts';
import { groupAll, groupByCode } from '../../shared/metrics/groups.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const paid = (amounts: readonly (readonly [number | null, string | null, string])[]) =>
  makeColumns({
    asOf: '2026-06-01',
    cases: amounts.map(([compensation, currency, site], k) => ({
      receivedAt: `2026-01-0${k + 1}`,
      ...(compensation === null ? {} : { numbers: { compensation } }),
      codes: { site, ...(currency === null ? {} : { currency }) },
    })),
  });

describe('compensationAmount', () => {
  const columns = paid([
    [1000, 'EUR', 'A'],
    [0, 'USD', 'A'],
    [3000, 'EUR', 'A'],
    [500, 'USD', 'B'],
    [500, null, 'B'],
  ]);

  it('is the amount where something was given, by group in its own currency', () => {
    const sites = groupByCode(columns.cases.codes['site']!, 2, null);
    const readings = readMetric(columns, compensationAmount, sites, DEFAULT_SETTINGS);
    expect(readings).toMatchObject([
      { quantity: { n: 2, mean: 2000, median: 2000, sum: 4000, unknown: 1, currency: 'EUR' }, why: null },
      { quantity: null, why: 'amounts are in more than one currency; filter to one' },
    ]);
  });

  it('never adds two currencies', () => {
    expect(readMetric(columns, compensationAmount, groupAll(5, null), DEFAULT_SETTINGS)).toMatchObject([
      { quantity: null, why: 'amounts are in more than one currency; filter to one' },
    ]);
  });
});

describe('compensationGiven', () => {
  it('cannot be told where a blank may be a no', () => {
    const ticks = paid([
      [1000, 'EUR', 'A'],
      [null, 'EUR', 'A'],
    ]);
    expect(whyAbsent(ticks, compensationGiven)).toBe('no case says no: a blank may be a no or unknown');
    const told = paid([
      [1000, 'EUR', 'A'],
      [null, 'EUR', 'A'],
      [0, 'EUR', 'A'],
    ]);
    expect(whyAbsent(told, compensationGiven)).toBeNull();
    expect(whyAbsent(paid([[1000, 'EUR', 'A']]), compensationGiven)).toBeNull();
  });
});
