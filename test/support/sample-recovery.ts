import type { DurationSummary, Recovery, SurvivalCurve } from '../../shared/model/analysis.ts';
import { periodAt } from '../../shared/words/period-names.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Response and resolution by month; open cases grow towards the end, as they do. */
export function sampleRecovery(start: string, months: number): Recovery {
  return {
    firstResponse: summary(31_204, 40, 4.2 * HOUR, 21 * HOUR, 4 * HOUR),
    resolution: summary(31_204, 61, 3.1 * DAY, 19 * DAY, 2.8 * DAY),
    curves: { firstResponse: curve(6 * HOUR, 8 * HOUR), resolution: curve(4.5 * DAY, 7 * DAY) },
    byMonth: Array.from({ length: months }, (_unused, i) => ({
      period: periodAt(start, i, 'month'),
      n: 1180 + ((i * 37) % 160),
      firstResponse: summary(
        1180 + ((i * 37) % 160),
        i === months - 1 ? 12 : 0,
        (4 + Math.sin(i) * 0.4) * HOUR,
        21 * HOUR,
        4 * HOUR,
      ),
      resolution: summary(
        1180 + ((i * 37) % 160),
        i > months - 3 ? 30 : 1,
        (i < months - 9 ? 4 : 3.1) * DAY,
        (18 + (i % 3)) * DAY,
        2.8 * DAY,
      ),
    })),
  };
}

export function summary(
  n: number,
  open: number,
  medianMs: number,
  p90Ms: number,
  closedOnlyMedianMs: number,
): DurationSummary {
  return { n, open, invalid: 2, medianMs, p90Ms, closedOnlyMedianMs, withinTarget: null };
}

/** An exponential wait in forty steps, numbers at risk at five times. */
function curve(meanMs: number, tickMs: number): SurvivalCurve {
  const times = Array.from({ length: 40 }, (_unused, i) => ((i + 1) * meanMs) / 8);
  const waiting = times.map((time) => Math.exp(-time / meanMs));
  return {
    times,
    waiting,
    low: waiting.map((share) => share * 0.96),
    high: waiting.map((share) => Math.min(1, share * 1.04)),
    atRisk: [0, 1, 2, 3, 4].map((i) => ({
      timeMs: i * tickMs,
      n: Math.round(31_204 * Math.exp((-i * tickMs) / meanMs)),
    })),
  };
}
