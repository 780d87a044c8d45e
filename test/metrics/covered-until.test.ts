import { describe, expect, it } from 'vitest';
import { coveredUntil } from '../../shared/metrics/covered-until.ts';
import { makeColumns } from '../support/make-columns.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const receipts = (instants: readonly number[]) => instants.map((at) => ({ receivedAt: new Date(at).toISOString() }));
const columnsOf = (instants: readonly number[]) =>
  makeColumns({ cases: receipts(instants), asOf: new Date(Math.max(...instants)).toISOString() });

describe('coveredUntil', () => {
  it('reaches the end of a month whose last complaint came just before midnight', () => {
    const hourly = Array.from({ length: 31 * 24 }, (_, h) => Date.UTC(2026, 9, 1) + h * HOUR + 58 * 60_000);
    expect(coveredUntil(columnsOf(hourly))).toBeGreaterThanOrEqual(Date.UTC(2026, 10, 1));
  });

  it('does not reach the end of a month with a whole day missing from a busy source', () => {
    const hourly = Array.from({ length: 30 * 24 }, (_, h) => Date.UTC(2026, 9, 1) + h * HOUR + 58 * 60_000);
    expect(coveredUntil(columnsOf(hourly))).toBeLessThan(Date.UTC(2026, 10, 1));
  });

  it('expects nothing at the weekend from a source that is silent at weekends', () => {
    const weekdays = Array.from({ length: 31 }, (_, d) => Date.UTC(2026, 4, 1, 15) + d * DAY).filter(
      (at) => ![0, 6].includes(new Date(at).getUTCDay()),
    );
    expect(new Date(Math.max(...weekdays)).toISOString()).toBe('2026-05-29T15:00:00.000Z');
    expect(coveredUntil(columnsOf(weekdays))).toBeGreaterThanOrEqual(Date.UTC(2026, 5, 1));
  });

  it('takes the last day whole where the source knows dates only, and no more', () => {
    const dates = Array.from({ length: 30 }, (_, d) => Date.UTC(2026, 9, 1) + d * DAY);
    expect(coveredUntil(columnsOf(dates))).toBe(Date.UTC(2026, 9, 31));
  });

  it('never takes a long silence of a rare source for the end of the month', () => {
    const rare = [Date.UTC(2026, 8, 1, 12), Date.UTC(2026, 8, 25, 12), Date.UTC(2026, 9, 20, 12)];
    expect(coveredUntil(columnsOf(rare))).toBe(Date.UTC(2026, 9, 23, 12));
  });
});
