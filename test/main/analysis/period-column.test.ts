import { describe, expect, it } from 'vitest';
import { periodColumn } from '../../../main/analysis/period-column.ts';
import { periodNameOf } from '../../../shared/metrics/periods.ts';
import { seededRandom } from '../../bench/seeded-random.ts';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Apia',
];

function monthBySlowRoad(at: number, zone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit' });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part['year']}-${part['month']}`;
}

describe('periodColumn', () => {
  it.each(ZONES)(
    'gives the month that the wall clock of %s shows, at random moments and around every month’s start',
    (zone) => {
      const random = seededRandom(3);
      const from = Date.UTC(2009, 0, 1);
      const anywhere = Array.from({ length: 400 }, () => from + Math.floor(random.unit() * 15 * 365 * 86_400_000));
      const borders = Array.from({ length: 60 }, (_, month) =>
        [-14, -10, -6, -5, -1, 0, 1, 4, 12].map(
          (hours) => Date.UTC(2011, month) + hours * 3_600_000 - random.integer(0, 1),
        ),
      ).flat();
      const instants = Float64Array.from([...anywhere, ...borders]);
      const names = [...periodColumn(instants, 'month', zone)].map((month) => periodNameOf(month, 'month'));
      expect(names).toEqual([...instants].map((at) => monthBySlowRoad(at, zone)));
    },
  );

  it('starts weeks on Monday by the zone’s clock, also where the clocks change', () => {
    const weekOf = (iso: string, zone: string): string =>
      periodNameOf(periodColumn(Float64Array.of(Date.parse(iso)), 'week', zone)[0] ?? 0, 'week');
    expect(weekOf('2026-03-29T21:59:59Z', 'Europe/Berlin')).toBe('2026-03-23');
    expect(weekOf('2026-03-29T22:00:00Z', 'Europe/Berlin')).toBe('2026-03-30');
    expect(weekOf('2026-10-25T22:59:59Z', 'Europe/Berlin')).toBe('2026-10-19');
    expect(weekOf('2026-10-25T23:00:00Z', 'Europe/Berlin')).toBe('2026-10-26');
    expect(weekOf('1969-12-31T12:00:00Z', 'UTC')).toBe('1969-12-29');
  });

  it('gives nothing for nothing', () => {
    expect(periodColumn(new Float64Array(0), 'month', 'UTC')).toEqual(new Int32Array(0));
  });
});
