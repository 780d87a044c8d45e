import { proportionOf } from '../../shared/metrics/proportion-of.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { Measure, Proportion } from '../../shared/model/analysis.ts';
import type { OutcomeCount, ProportionMetric } from '../../shared/model/metric.ts';
import { assuranceMark } from '../../shared/verdict/assurance-mark.ts';
import { buildMeasureChart } from '../../shared/verdict/build-measure-chart.ts';
import { variationMark } from '../../shared/verdict/variation-mark.ts';
import { formatNumber, formatShare, formatShareRange } from '../../shared/words/format.ts';
import { measureWords } from '../../shared/words/measure-words.ts';
import { message } from '../../shared/words/messages.ts';
import { targetFields } from './measure-targets.ts';
import { absentMeasure, detailOf, lastFraction, lastPeriods, type MeasureFrame } from './measure-frame.ts';

/**
 * A row of the measure table from a yes/no metric, in per cent. A period whose windows of follow-up have not all closed is
 * not final and left open; the newest final one gives the value and says which it is.
 * @param counts  by period, the window's first one first
 */
export function measureOfShare(
  frame: MeasureFrame,
  metric: ProportionMetric,
  counts: readonly OutcomeCount[],
  label: string,
): Measure {
  const { columns, lang, window } = frame;
  const why = whyAbsent(columns, metric);
  if (why !== null) return absentMeasure(metric.id, label, why);
  const shown = lastPeriods(
    frame,
    counts.map((count) => finalShare(metric, count)),
  );
  const newest = shown.findLastIndex((share) => share !== null);
  const share = shown[newest] ?? null;
  if (share === null) return absentMeasure(metric.id, label, message(lang, 'measure.nothing-yet'));
  const chart = buildMeasureChart({
    grain: window.grain,
    lastFraction: lastFraction(frame),
    numerators: shown.map((one) => one?.numerator ?? null),
    denominators: shown.map((one) => one?.denominator ?? null),
  });
  const variation = variationMark(chart, null, metric.higherIs);
  const target = frame.targets(metric.id, '%');
  const limits = {
    values: chart.values.map(inPercent),
    lower: chart.lower.map(inPercent),
    upper: chart.upper.map(inPercent),
  };
  const good = metric.higherIs === 'better' ? 'above' : 'below';
  const assurance = assuranceMark(limits, target?.value ?? null, good);
  return {
    id: metric.id,
    label,
    value: isTooSmall(share) ? countsOf(share, lang) : formatShare(share.share ?? 0, lang),
    detail: detailOf(frame, detailOfShare(share, lang), newest),
    series: limits.values,
    centre: inPercent(chart.centre),
    lower: limits.lower,
    upper: limits.upper,
    ...targetFields(target, '%', good, lang),
    variation,
    assurance,
    words: measureWords({ variation, assurance, onset: null, month: window.name }, lang),
    why: null,
  };
}

function finalShare(metric: ProportionMetric, { yes, no, pending }: OutcomeCount): Proportion | null {
  if (yes + no === 0 || (metric.isFinalWhenClosed && pending > 0)) return null;
  return proportionOf(yes, yes + no);
}

/** Under n = 10 a percentage says too much (METRICS.md 0.2). */
function isTooSmall(share: Proportion): boolean {
  return share.denominator < 10;
}

function countsOf(share: Proportion, lang: MeasureFrame['lang']): string {
  return `${formatNumber(share.numerator, lang)}/${formatNumber(share.denominator, lang)}`;
}

function detailOfShare(share: Proportion, lang: MeasureFrame['lang']): string {
  const range = formatShareRange(share, lang);
  return range === null ? countsOf(share, lang) : `${countsOf(share, lang)} · ${range}`;
}

function inPercent(share: number | null): number | null {
  return share === null ? null : share * 100;
}
