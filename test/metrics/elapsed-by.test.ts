import { describe, expect, it } from 'vitest';
import { clockKey, elapsedBy } from '../../shared/metrics/elapsed-by.ts';
import { DEFAULT_SETTINGS, type BusinessCalendar } from '../../shared/model/metric.ts';

const morning: BusinessCalendar = {
  zone: 'UTC',
  week: Array.from({ length: 7 }, () => [{ from: 0, to: 720 }]),
  holidays: [],
};

describe('elapsedBy', () => {
  it('follows the calendar unless a business clock is set', () => {
    const day = 86_400_000;
    expect(elapsedBy(DEFAULT_SETTINGS)(0, day)).toBe(day);
    expect(elapsedBy({ ...DEFAULT_SETTINGS, clock: morning })(0, day)).toBe(day / 2);
  });

  it('names different clocks differently', () => {
    expect(clockKey(DEFAULT_SETTINGS)).not.toBe(clockKey({ ...DEFAULT_SETTINGS, clock: morning }));
  });
});
