import { survivalCurveOption, type SurvivalCurveData } from '../../../shared/charts/survival-curve.ts';
import type { SurvivalCurve } from '../../../shared/model/analysis.ts';
import { formatNumber, formatShare } from '../../../shared/words/format.ts';
import { figure } from '../figure.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SIZE = { width: 336, height: 196 };

/** The share still waiting for a first response and for a resolution, side by side. */
export function recoveryCurves(context: ReportContext): Html {
  const { analysis, say } = context;
  const { curves } = analysis.recovery;
  const panels: [string, SurvivalCurve | null][] = [
    [say('print-recovery.curve-response'), curves?.firstResponse ?? null],
    [say('print-recovery.curve-resolution'), curves?.resolution ?? null],
  ];
  const drawn = panels.flatMap(([label, curve]) =>
    curve === null || curve.times.length === 0 ? [] : [panel(context, label, curve)],
  );
  if (drawn.length === 0) return NOTHING;
  return html`<h2>${say('print-recovery.curve')}</h2>
    <div class="halves">${drawn}</div>`;
}

function panel(context: ReportContext, label: string, curve: SurvivalCurve): Html {
  const { lang, say, theme } = context;
  const end = axisEnd(curve);
  const isHours = end <= 3 * DAY_MS;
  const unitMs = isHours ? HOUR_MS : DAY_MS;
  const data: SurvivalCurveData = {
    curve,
    unitMs,
    unitLabel: say(isHours ? 'print-recovery.hours' : 'print-recovery.days'),
    riskLabel: say('print-recovery.at-risk'),
    maxTime: end / unitMs,
    target: null,
    formatShare: (share) => formatShare(share, lang),
    formatNumber: (value) => formatNumber(value, lang, Number.isInteger(value) ? 0 : 1),
    description: label,
  };
  return html`<div>
    <h3>${label}</h3>
    ${figure(context, survivalCurveOption(data, theme), SIZE, label)}
  </div>`;
}

/** Up to the last time with numbers at risk, or where only one in twenty still waits, whichever is earlier. */
function axisEnd(curve: SurvivalCurve): number {
  const few = curve.waiting.findIndex((share) => share <= 0.05);
  const reached = few === -1 ? (curve.times.at(-1) ?? DAY_MS) : (curve.times[few] ?? DAY_MS);
  const ticks = curve.atRisk.map((item) => item.timeMs).filter((time) => time > 0);
  return ticks.find((time) => time >= reached) ?? ticks.at(-1) ?? reached;
}
