import { describe, expect, it } from 'vitest';
import {
  periodIndexes,
  periodNameOf,
  periodNumberOf,
  periodOfInstant,
  periodStarts,
} from '../../shared/metrics/periods.ts';

describe('periods', () => {
  it('names months and weeks and reads the names back', () => {
    expect(periodNameOf(2026 * 12 + 9, 'month')).toBe('2026-10');
    expect(periodNumberOf('2026-10', 'month')).toBe(2026 * 12 + 9);
    expect(periodNameOf(0, 'week')).toBe('1970-01-05');
    expect(periodNameOf(periodNumberOf('2026-11-01', 'week'), 'week')).toBe('2026-10-26');
    expect(() => periodNumberOf('2026-13', 'month')).toThrow(RangeError);
  });

  it('starts months at local midnight, on both sides of a change of the clock', () => {
    const first = periodNumberOf('2026-03', 'month');
    const starts = periodStarts(first, first + 1, 'month', 'Europe/Berlin');
    expect([...starts].map((s) => new Date(s).toISOString())).toEqual([
      '2026-02-28T23:00:00.000Z',
      '2026-03-31T22:00:00.000Z',
      '2026-04-30T22:00:00.000Z',
    ]);
  });

  it('finds the period of an instant and -1 outside', () => {
    const starts = Float64Array.of(10, 20, 30);
    expect([...periodIndexes(Float64Array.of(9, 10, 19, 20, 29, 30, Number.NaN), starts)]).toEqual([
      -1, 0, 0, 1, 1, -1, -1,
    ]);
  });

  it('finds the month and the week of one instant in its zone', () => {
    const newYear = Date.UTC(2026, 11, 31, 23, 30);
    expect(periodNameOf(periodOfInstant(newYear, 'month', 'UTC'), 'month')).toBe('2026-12');
    expect(periodNameOf(periodOfInstant(newYear, 'month', 'Europe/Berlin'), 'month')).toBe('2027-01');
    expect(periodNameOf(periodOfInstant(Date.UTC(2027, 0, 1, 3), 'month', 'America/New_York'), 'month')).toBe(
      '2026-12',
    );
    const sunday = Date.UTC(2026, 10, 1, 23, 30);
    expect(periodNameOf(periodOfInstant(sunday, 'week', 'UTC'), 'week')).toBe('2026-10-26');
    expect(periodNameOf(periodOfInstant(sunday, 'week', 'Europe/Berlin'), 'week')).toBe('2026-11-02');
  });
});
