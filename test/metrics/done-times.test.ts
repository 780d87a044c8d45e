import { expect, it } from 'vitest';
import { doneTimes, medianTime } from '../../shared/metrics/done-times.ts';
import { timeToResolution } from '../../shared/metrics/time-to-resolution.ts';
import { DEFAULT_SETTINGS, DURATION_STATE } from '../../shared/model/metric.ts';
import { median } from '../../shared/stats/quantile.ts';
import { makeColumns } from '../support/make-columns.ts';

const day = [{ from: 540, to: 1020 }];
const clocks = [null, { zone: 'UTC', week: [day, day, day, day, day, [], []], holidays: [] }];
const columns = makeColumns({
  asOf: '2026-06-01',
  cases: [
    { receivedAt: '2026-01-01T10:00', instants: { resolvedAt: '2026-01-05T11:00' } },
    { receivedAt: '2026-01-02T10:00', instants: { resolvedAt: '2026-01-01T11:00' } },
    { receivedAt: '2026-01-03T10:00' },
    { receivedAt: '2026-01-04T10:00', instants: { closedAt: '2026-01-06T11:00' } },
    { receivedAt: '2026-01-05T10:00', isOpen: 0 },
    { receivedAt: '2026-01-06T10:00', instants: { resolvedAt: '2026-07-06T11:00' } },
    { receivedAt: '2026-01-07T10:00', isOpen: 0, instants: { resolvedAt: '2026-01-07T10:30' } },
  ],
});

it.each(clocks)('says what the time to resolution says of the done cases, by clock %#', (clock) => {
  const settings = { ...DEFAULT_SETTINGS, clock };
  const { state, timeMs } = timeToResolution.durations(columns, settings);
  const rows = Uint32Array.from({ length: columns.cases.n }, (_, row) => row);
  const done = rows.filter((row) => state[row] === DURATION_STATE.done);
  expect(doneTimes(columns, settings, rows)).toEqual(
    Float64Array.from(rows, (row) => (state[row] === DURATION_STATE.done ? timeMs[row]! : Number.NaN)),
  );
  expect(medianTime(doneTimes(columns, settings, rows))).toBe(median(Float64Array.from(done, (row) => timeMs[row]!)));
  expect(medianTime(doneTimes(columns, settings, Uint32Array.of(2)))).toBeNull();
});
