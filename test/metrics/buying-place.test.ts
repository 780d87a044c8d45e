import { describe, expect, it } from 'vitest';
import { placeOf, placesOf } from '../../shared/metrics/buying-place.ts';
import { makeColumns } from '../support/make-columns.ts';

const orders = (sites: readonly (string | undefined)[]) =>
  makeColumns({
    cases: [],
    asOf: '2026-01-01',
    orders: sites.map((site, k) => ({
      orderedAt: `2025-01-${String(k + 1).padStart(2, '0')}`,
      customer: 'a',
      ...(site === undefined ? {} : { site }),
    })),
  }).orders!;

describe('placeOf', () => {
  it('tells sites apart, the unknown one included', () => {
    const known = orders(['north', 'south', undefined]);
    expect(placesOf(known).count).toBe(3);
    expect([0, 1, 2].map((row) => placeOf(placesOf(known), row))).toEqual([1, 2, 0]);
  });

  it('takes the segment before the site', () => {
    const known = { ...orders(['north', 'south']), segment: Int32Array.of(1, 0) };
    const labelled = { ...known, labels: { ...known.labels, segment: ['private', 'business'] } };
    expect([0, 1].map((row) => placeOf(placesOf(labelled), row))).toEqual([2, 1]);
  });

  it('tells nothing apart with one site, none, or too many', () => {
    expect(placesOf(orders(['north', 'north'])).count).toBe(1);
    expect(placesOf(orders([undefined])).count).toBe(1);
    expect(placesOf(orders(Array.from({ length: 28 }, (_, k) => `s${k}`))).count).toBe(29);
    const many = orders(['a', 'b']);
    expect(placesOf({ ...many, labels: { site: Array.from({ length: 90 }, (_, k) => `s${k}`) } }).count).toBe(1);
  });
});
