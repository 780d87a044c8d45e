import type { DurationSummary, SurvivalCurve } from '../../../shared/model/analysis.ts';
import type { SurvivalCurveData } from '../../../shared/charts/survival-curve.ts';
import type { Format } from '../../ui/use-format.ts';
import type { Words } from '../../ui/use-words.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A waiting curve with its words: time in hours while nine in ten end within three days, otherwise in days. */
export function waitingChart(
  curve: SurvivalCurve,
  summary: DurationSummary,
  { t }: Words,
  format: Format,
  title: string,
): SurvivalCurveData {
  const end = endOf(curve, summary);
  const isHours = end <= 3 * DAY;
  const unitMs = isHours ? HOUR : DAY;
  const target = summary.withinTarget?.targetMs ?? null;
  return {
    curve,
    unitMs,
    unitLabel: t(isHours ? 'recovery.hours' : 'recovery.days'),
    riskLabel: t('recovery.atRisk'),
    maxTime: axisEnd(curve, end) / unitMs,
    target:
      target === null || target > end
        ? null
        : { timeMs: target, label: t('recovery.target', { time: format.duration(target) }) },
    formatShare: format.share,
    formatNumber: format.count,
    description: `${title}. ${t('recovery.median')}: ${durationOr(summary.medianMs, format, t('cluster.notReached'))}.`,
  };
}

/** The curve in numbers: the share still waiting at the times where the number under observation is given. */
export function waitingRows(curve: SurvivalCurve): { timeMs: number; share: number; n: number }[] {
  return curve.atRisk.map(({ timeMs, n }) => ({ timeMs, share: waitingAt(curve, timeMs), n }));
}

/** Share still waiting at a time: the value of the last step at or before it. */
export function waitingAt(curve: SurvivalCurve, timeMs: number): number {
  const next = curve.times.findIndex((time) => time > timeMs);
  const step = next === -1 ? curve.times.length - 1 : next - 1;
  return step < 0 ? 1 : (curve.waiting[step] ?? 1);
}

export function durationOr(ms: number | null, format: Format, otherwise: string): string {
  return ms === null ? otherwise : format.duration(ms);
}

/** Where the axis ends: a little beyond the time by which nearly all are done, or the end of the curve. */
function endOf(curve: SurvivalCurve, summary: DurationSummary): number {
  const last = curve.times.at(-1) ?? DAY;
  const tail = curve.times.find((_time, i) => (curve.waiting[i] ?? 1) <= 0.03) ?? last;
  const wanted = Math.max(tail, (summary.p90Ms ?? 0) * 1.2, summary.withinTarget?.targetMs ?? 0);
  return Math.max(Math.min(wanted, last), HOUR);
}

/** The first time with a number at risk at or after the end, so that the axis closes on a tick; else the end itself. */
function axisEnd(curve: SurvivalCurve, end: number): number {
  const tick = curve.atRisk.find(({ timeMs }) => timeMs >= end)?.timeMs;
  return tick !== undefined && tick <= end * 1.5 ? tick : end;
}
