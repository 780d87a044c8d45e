import { describe, expect, it } from 'vitest';
import { waitingAt, waitingChart, waitingRows } from '../../../renderer/pages/recovery/waiting-chart.ts';
import { formatOf } from '../../../renderer/ui/use-format.ts';
import { wordsOf } from '../../../renderer/ui/use-words.ts';
import type { DurationSummary, SurvivalCurve } from '../../../shared/model/analysis.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const words = wordsOf('en');
const format = formatOf('en');
const curve: SurvivalCurve = {
  times: [1 * DAY, 3 * DAY, 10 * DAY],
  waiting: [0.6, 0.3, 0.02],
  low: null,
  high: null,
  atRisk: [
    { timeMs: 0, n: 100 },
    { timeMs: 7 * DAY, n: 28 },
    { timeMs: 14 * DAY, n: 1 },
  ],
};
const summary: DurationSummary = {
  n: 100,
  open: 2,
  invalid: 0,
  medianMs: 3 * DAY,
  p90Ms: 10 * DAY,
  closedOnlyMedianMs: 2 * DAY,
  withinTarget: null,
};

describe('the curve of a waiting time', () => {
  it('steps down at its times and starts with everybody waiting', () => {
    expect([0, DAY, 2 * DAY, 3 * DAY, 99 * DAY].map((time) => waitingAt(curve, time))).toEqual([
      1, 0.6, 0.6, 0.3, 0.02,
    ]);
  });

  it('counts in days and ends on a time with numbers at risk', () => {
    const data = waitingChart(curve, summary, words, format, 'Time to resolution');
    expect(data.unitLabel).toBe('days since receipt');
    expect(data.maxTime).toBe(14);
    expect(data.description).toContain('3.0');
  });

  it('counts in hours while nine in ten end within three days', () => {
    const fast = { ...curve, times: [HOUR, 3 * HOUR, 10 * HOUR], atRisk: [{ timeMs: 0, n: 100 }] };
    const data = waitingChart(fast, { ...summary, p90Ms: 10 * HOUR }, words, format, 'Time to first response');
    expect(data.unitLabel).toBe('hours since receipt');
    expect(data.maxTime).toBe(10);
  });

  it('has a table twin with the numbers under observation', () => {
    const rows = waitingRows(curve);
    expect(rows.map(({ timeMs, n }) => ({ timeMs, n }))).toEqual(curve.atRisk);
    expect(rows[1]?.share).toBe(0.3);
  });
});
