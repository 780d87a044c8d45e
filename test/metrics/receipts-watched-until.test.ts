import { describe, expect, it } from 'vitest';
import { complaintsPerCustomer } from '../../shared/metrics/complaints-per-customer.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { receiptsWatchedUntil } from '../../shared/metrics/receipts-watched-until.ts';
import { repeatComplaint } from '../../shared/metrics/repeat-complaint.ts';
import { repeatContact } from '../../shared/metrics/repeat-contact.ts';
import { timeToNextComplaint } from '../../shared/metrics/time-to-next-complaint.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-04-01T08:00Z');
const at = (days: number): string => new Date(START + days * DAY).toISOString();

/** Cases of 30 days, two a day, each of another customer, resolved on the next day; the last one was worked on until June. */
const monthOf = (asOf: string) =>
  makeColumns({
    asOf,
    cases: Array.from({ length: 60 }, (_, k) => ({
      receivedAt: at(k / 2),
      customer: `c${k}`,
      instants: { resolvedAt: at(k / 2 + 1) },
    })),
  });

describe('receiptsWatchedUntil', () => {
  it('is the newest receipt of an export of the cases of a month that were worked on for long after it', () => {
    expect(receiptsWatchedUntil(monthOf('2026-06-19'))).toBe(Date.parse(at(29.5)));
  });

  it('is the as-of time where a silence of some days says nothing', () => {
    expect(receiptsWatchedUntil(monthOf('2026-05-02'))).toBe(Date.parse('2026-05-02'));
    const few = makeColumns({ asOf: '2026-06-19', cases: [{ receivedAt: at(0) }, { receivedAt: at(20) }] });
    expect(receiptsWatchedUntil(few)).toBe(Date.parse('2026-06-19'));
    const none = makeColumns({ asOf: '2026-06-19', cases: [] });
    expect(receiptsWatchedUntil(none)).toBe(Date.parse('2026-06-19'));
  });

  it('keeps windows open in which nobody would have been seen', () => {
    const columns = monthOf('2026-06-19');
    const pending = (outcomes: Int8Array): number => outcomes.filter((one) => one === -2).length;
    expect(pending(repeatComplaint(30).outcomes(columns, DEFAULT_SETTINGS))).toBe(60);
    // Resolved in the last seven days of what was watched, or after it.
    expect(pending(repeatContact(7).outcomes(columns, DEFAULT_SETTINGS))).toBe(16);
    expect(Math.max(...timeToNextComplaint.durations(columns, DEFAULT_SETTINGS).timeMs)).toBe(29.5 * DAY);
    expect(complaintsPerCustomer(columns, groupAll(60, null))?.points.at(-1)?.days).toBe(29);
  });
});
