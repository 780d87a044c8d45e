import { expect, it } from 'vitest';
import { createDayCounts } from '../../../main/db/day-counts.ts';

const at = (iso: string): number => Date.parse(iso);

it('tells the newest moment as the data’s clock', () => {
  const counts = createDayCounts();
  expect(counts.asOf()).toBeNull();
  counts.addEvents(
    Float64Array.of(at('2026-01-05T10:00Z'), Number.NaN, at('2026-03-01T23:59:59.5Z'), at('2026-03-01T02:00Z')),
  );
  expect(counts.asOf()).toBe(at('2026-03-01T23:59:59.5Z'));
});

it('passes over a lonely date far in the future, but not over many', () => {
  const counts = createDayCounts();
  const days = Float64Array.from({ length: 3000 }, (_, n) => at('2025-01-01T12:00Z') + n * 3_600_000);
  counts.addEvents(days);
  counts.addEvents(Float64Array.of(at('2099-12-31T00:00Z'), at('9999-12-31T00:00Z')));
  expect(counts.asOf()).toBe(days.at(-1));
  counts.addEvents(Float64Array.of(at('2027-01-01T00:00Z'), at('2027-01-02T00:00Z'), at('2027-01-03T00:00Z')));
  expect(counts.asOf()).toBe(at('2027-01-03T00:00Z'));
});

it('counts rows by quarter of an hour', () => {
  const counts = createDayCounts();
  counts.addDated(Float64Array.of(900_000, 0, 899_999, Number.NaN, -1));
  expect([...counts.dated()]).toEqual([0, 2, 1, 1]);
});
