import { describe, expect, it } from 'vitest';
import { axisLabels } from '../../shared/words/axis-labels.ts';
import { formatInstant } from '../../shared/words/format-instant.ts';
import { inPeriod, monthName, periodAt, periodName, sincePeriod, indexOfDay } from '../../shared/words/period-names.ts';

describe('names of periods', () => {
  it('have their year unless it is that of the page', () => {
    expect(periodName('2026-03', 'en')).toBe('March 2026');
    expect(periodName('2026-03', 'en', '2026-10')).toBe('March');
    expect(periodName('2025-03', 'de', '2026-10')).toBe('März 2025');
  });
  it('name weeks by their Monday', () => {
    expect(periodName('2026-03-02', 'en')).toBe('week of 2 March 2026');
    expect(inPeriod('2026-03-02', 'de', '2026-10-05')).toBe('in der Woche vom 2. März');
    expect(sincePeriod('2026-03-02', 'de')).toBe('seit der Woche vom 2. März 2026');
  });
  it('step over the turn of the year, forwards and backwards', () => {
    expect(periodAt('2025-12', 2, 'month')).toBe('2026-02');
    expect(periodAt('2026-01', -13, 'month')).toBe('2024-12');
    expect(periodAt('2025-12-29', 1, 'week')).toBe('2026-01-05');
  });
  it('refuse what is no period', () => {
    expect(() => periodAt('2026', 1, 'month')).toThrow(RangeError);
    expect(() => periodName('soon', 'en')).toThrow(RangeError);
    expect(() => monthName(13, 'en')).toThrow(RangeError);
  });
});

describe('the place of a day among periods', () => {
  it('counts months and weeks, also before the start', () => {
    expect(indexOfDay('2025-12', '2026-02-14', 'month')).toBe(2);
    expect(indexOfDay('2025-12', '2025-11-30', 'month')).toBe(-1);
    expect(indexOfDay('2025-12-22', '2026-01-04', 'week')).toBe(1);
    expect(indexOfDay('2025-12-22', '2025-12-21', 'week')).toBe(-1);
  });
  it('refuses what is no day', () => {
    expect(() => indexOfDay('2025-12', 'soon', 'month')).toThrow(RangeError);
  });
});

describe('labels of a time axis', () => {
  it('are month letters with the year under January', () => {
    expect(axisLabels('2025-11', 4, 'month', 'en')).toEqual(['N', 'D', 'J·2026', 'F']);
  });
  it('name the year at the left end when there is no January', () => {
    expect(axisLabels('2026-03', 3, 'month', 'en')).toEqual(['M·2026', 'A', 'M']);
  });
  it('thin out to quarters over 60 months and to years over 100', () => {
    const quarters = axisLabels('2021-01', 60, 'month', 'en');
    expect(quarters.slice(0, 5)).toEqual(['J·2021', '', '', 'A', '']);
    expect(axisLabels('2015-01', 120, 'month', 'en').filter((label) => label !== '')).toHaveLength(10);
  });
  it('stand at the first week of a month', () => {
    const labels = axisLabels('2025-12-22', 4, 'week', 'en');
    expect(labels).toEqual(['', '', 'J·2026', '']);
  });
});

describe('instants', () => {
  it('are told in the zone of the store', () => {
    expect(formatInstant('2026-10-31T22:58:00Z', 'Europe/Berlin', 'en')).toBe('31 October 2026, 23:58');
    expect(formatInstant('2026-10-31T23:30:00Z', 'Europe/Berlin', 'de', 'day')).toBe('1. November 2026');
    expect(formatInstant(0, 'UTC', 'en')).toBe('1 January 1970, 00:00');
  });
  it('refuse what is none', () => {
    expect(() => formatInstant('soon', 'UTC', 'en')).toThrow(RangeError);
  });
});
