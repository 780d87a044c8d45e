import { survivalCurveOption, type SurvivalCurveData } from '../../../shared/charts/survival-curve.ts';
import type { Absent, SurvivalCurve } from '../../../shared/model/analysis.ts';
import type { PeriodComparison } from '../../../shared/model/follow-up.ts';
import { formatNumber, formatShare } from '../../../shared/words/format.ts';
import { periodName, shortPeriod } from '../../../shared/words/period-names.ts';
import { figure } from '../figure.ts';
import { html, NOTHING, type Html } from '../html.ts';
import type { ReportContext } from '../report-context.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SIZE = { width: 336, height: 196 };
/** With the rest of the page below them. */
const SIZE_ABOVE_MORE = { width: 336, height: 176 };

/** The share still waiting for a first response and for a resolution, side by side. */
export function recoveryCurves(context: ReportContext): Html {
  const { analysis, followUp, say } = context;
  const { curves } = analysis.recovery;
  const compared = followUp?.recovery.comparison;
  const panels: [string, SurvivalCurve | null, PeriodComparison | Absent | undefined][] = [
    [say('print-recovery.curve-response'), curves?.firstResponse ?? null, compared?.firstResponse],
    [say('print-recovery.curve-resolution'), curves?.resolution ?? null, compared?.resolution],
  ];
  const drawn = panels.flatMap(([label, curve, comparison]) => {
    const both = comparison === undefined || 'why' in comparison ? null : comparison;
    if (both?.now.curve != null && both.before.curve !== null)
      return [comparedPanel(context, label, both, both.now.curve, both.before.curve)];
    return curve === null || curve.times.length === 0 ? [] : [panel(context, label, curve)];
  });
  if (drawn.length === 0) return NOTHING;
  return html`<h2>${say('print-recovery.curve')}</h2>
    <div class="halves">${drawn}</div>`;
}

/** The reported period against the ones before it, with the log-rank test in words. */
function comparedPanel(
  context: ReportContext,
  label: string,
  { period, from, to, logRank }: PeriodComparison,
  now: SurvivalCurve,
  before: SurvivalCurve,
): Html {
  const { lang, say } = context;
  const range = `${periodName(from, lang)} – ${periodName(to, lang)}`;
  const test =
    logRank === null
      ? say('recovery.noTest')
      : say(logRank.p < 0.05 ? 'recovery.differs' : 'recovery.sameCurve', {
          p: logRank.p < 0.001 ? `p < ${formatNumber(0.001, lang, 3)}` : `p = ${formatNumber(logRank.p, lang, 2)}`,
        });
  const baseline = { curve: before, label: say('recovery.before'), own: shortPeriod(period, lang) };
  return html`<div>
    ${panel(context, label, now, baseline)}
    <p class="note curve-note">
      ${say('recovery.compareNote', { now: periodName(period, lang), before: range })}. ${test}
    </p>
  </div>`;
}

function panel(
  context: ReportContext,
  label: string,
  curve: SurvivalCurve,
  baseline?: SurvivalCurveData['baseline'],
): Html {
  const { lang, say, theme } = context;
  const end = Math.max(axisEnd(curve), baseline === undefined ? 0 : axisEnd(baseline.curve));
  const isHours = end <= 3 * DAY_MS;
  const unitMs = isHours ? HOUR_MS : DAY_MS;
  const data: SurvivalCurveData = {
    curve,
    unitMs,
    unitLabel: say(isHours ? 'print-recovery.hours' : 'print-recovery.days'),
    riskLabel: say('print-recovery.at-risk'),
    maxTime: end / unitMs,
    target: null,
    ...(baseline === undefined ? {} : { baseline }),
    formatShare: (share) => formatShare(share, lang),
    formatNumber: (value) => formatNumber(value, lang, Number.isInteger(value) ? 0 : 1),
    description: label,
  };
  return html`<div>
    <h3>${label}</h3>
    ${figure(context, survivalCurveOption(data, theme), context.followUp === null ? SIZE : SIZE_ABOVE_MORE, label)}
  </div>`;
}

/** Up to the last time with numbers at risk, or where only one in twenty still waits, whichever is earlier. */
function axisEnd(curve: SurvivalCurve): number {
  const few = curve.waiting.findIndex((share) => share <= 0.05);
  const reached = few === -1 ? (curve.times.at(-1) ?? DAY_MS) : (curve.times[few] ?? DAY_MS);
  const ticks = curve.atRisk.map((item) => item.timeMs).filter((time) => time > 0);
  return ticks.find((time) => time >= reached) ?? ticks.at(-1) ?? reached;
}
