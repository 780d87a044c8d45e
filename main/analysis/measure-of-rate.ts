import type { Measure, TargetUnit } from '../../shared/model/analysis.ts';
import type { CountSeries } from '../../shared/model/series.ts';
import { isLasting, type Judgement } from '../../shared/model/verdict.ts';
import { assuranceMark } from '../../shared/verdict/assurance-mark.ts';
import { buildControlChart } from '../../shared/verdict/build-control-chart.ts';
import { judgeOnce } from './judge-once.ts';
import { variationMark } from '../../shared/verdict/variation-mark.ts';
import { formatNumber, formatRate } from '../../shared/words/format.ts';
import { measureWords } from '../../shared/words/measure-words.ts';
import { message, type Lang } from '../../shared/words/messages.ts';
import { periodAt } from '../../shared/words/period-names.ts';
import { targetFields } from './measure-targets.ts';
import { absentMeasure, MEASURE_PERIODS, type MeasureFrame } from './measure-frame.ts';

/** The first row of the measure table: all complaints, per 1,000 orders where orders are known, judged like a cluster. */
export function measureOfRate(frame: MeasureFrame, series: CountSeries | null): Measure {
  const { lang, window } = frame;
  const id = 'complaint-rate';
  const label = labelOf(frame, series);
  if (series === null) return absentMeasure(id, label, message(lang, 'measure.no-complaints'));
  const judgement = judgeOnce(series);
  const chart = buildControlChart(series, judgement);
  const variation = variationMark(chart, judgement, 'worse');
  const rates = ratesOf(series);
  const isCounted = chart.kind !== 'G' && chart.kind !== 'T';
  const centre =
    judgement.rateBefore === null ? chart.centre.findLast((c) => c !== null) : scaled(series, judgement.rateBefore);
  const change = changeOf(series, judgement);
  const unit = unitOf(series);
  const target = frame.targets(id, unit);
  const assurance = isCounted ? assuranceMark(chart, target?.value ?? null, 'below') : null;
  return {
    id,
    label,
    ...valueOf(series, lang),
    series: latest(rates),
    centre: isCounted ? (centre ?? null) : null,
    lower: latest(isCounted ? chart.lower : []),
    upper: latest(isCounted ? chart.upper : []),
    change: change === null ? null : { ...change, onset: Math.max(0, change.onset - rates.length + MEASURE_PERIODS) },
    ...targetFields(target, unit, 'below', lang),
    variation,
    assurance,
    words: measureWords({ variation, assurance, onset: onsetName(series, judgement), month: window.name }, lang),
    why: null,
  };
}

function labelOf({ columns, window, lang }: MeasureFrame, series: CountSeries | null): string {
  if (series !== null && series.exposure !== null)
    return message(lang, columns.exposure === null ? 'metric.complaint-rate' : 'metric.complaint-rate-exposure');
  return message(lang, window.grain === 'month' ? 'metric.complaint-count-month' : 'metric.complaint-count-week');
}

function unitOf(series: CountSeries): TargetUnit {
  if (series.exposure !== null) return 'per 1,000 orders';
  return series.grain === 'month' ? 'complaints a month' : 'complaints a week';
}

function ratesOf(series: CountSeries): (number | null)[] {
  return series.counts.map((count, t) => {
    if (count === null || series.exposure === null) return count;
    const exposure = series.exposure[t] ?? 0;
    return exposure > 0 ? (count / exposure) * 1000 : null;
  });
}

function valueOf(series: CountSeries, lang: Lang): Pick<Measure, 'value' | 'detail'> {
  const count = series.counts.at(-1) ?? null;
  const rate = ratesOf(series).at(-1) ?? null;
  if (count === null || rate === null) return { value: null, detail: null };
  if (series.exposure === null) return { value: formatNumber(count, lang), detail: null };
  return {
    value: formatRate(rate, lang),
    detail: `${formatNumber(count, lang)}/${formatNumber(series.exposure.at(-1) ?? 0, lang)}`,
  };
}

function changeOf(series: CountSeries, judgement: Judgement): { onset: number; from: number; to: number } | null {
  const { verdict, onset, rateBefore, rateNow } = judgement;
  if (!isLasting(verdict) || onset === null || rateBefore === null || rateNow === null) return null;
  const isStep = verdict === 'shift-up' || verdict === 'shift-down';
  return { onset, from: scaled(series, isStep ? rateNow : rateBefore), to: scaled(series, rateNow) };
}

function onsetName(series: CountSeries, { verdict, onset }: Judgement): string | null {
  return isLasting(verdict) && onset !== null ? periodAt(series.start, onset, series.grain) : null;
}

function scaled(series: CountSeries, rate: number): number {
  return series.exposure === null ? rate : rate * 1000;
}

function latest(values: readonly (number | null)[]): (number | null)[] {
  return Array.from({ length: MEASURE_PERIODS }, (_, k) => values[values.length - MEASURE_PERIODS + k] ?? null);
}
