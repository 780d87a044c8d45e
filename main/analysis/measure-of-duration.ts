import { DAY_MS } from '../../shared/metrics/follow-up.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { DurationSummary, Measure } from '../../shared/model/analysis.ts';
import type { DurationMetric } from '../../shared/model/metric.ts';
import { assuranceMark } from '../../shared/verdict/assurance-mark.ts';
import { buildMeasureChart } from '../../shared/verdict/build-measure-chart.ts';
import { variationMark } from '../../shared/verdict/variation-mark.ts';
import { formatDuration } from '../../shared/words/format-duration.ts';
import { formatNumber } from '../../shared/words/format.ts';
import { measureWords } from '../../shared/words/measure-words.ts';
import { message } from '../../shared/words/messages.ts';
import { targetFields } from './measure-targets.ts';
import {
  absentMeasure,
  detailOf,
  lastFraction,
  lastPeriods,
  MEASURE_PERIODS,
  type MeasureFrame,
} from './measure-frame.ts';

/** Which figure of a duration a row shows. */
export type DurationRow = { id: string; label: string; metric: DurationMetric; figure: 'medianMs' | 'p90Ms' };

/**
 * A row of the measure table from a duration, in days, open cases counted. Where the figure is not reached in the period
 * reported, the row says so.
 * @param summaries  by period, the window's first one first
 */
export function measureOfDuration(
  frame: MeasureFrame,
  { id, label, metric, figure }: DurationRow,
  summaries: readonly (DurationSummary | null)[],
): Measure {
  const { columns, lang, window, settings } = frame;
  const why = whyAbsent(columns, metric);
  if (why !== null) return absentMeasure(id, label, why);
  const shown = lastPeriods(frame, summaries);
  const newest = shown.findLastIndex((summary) => summary !== null && summary.n > 0);
  const summary = shown[newest] ?? null;
  if (summary === null) return absentMeasure(id, label, message(lang, 'measure.nothing-yet'));
  const chart = buildMeasureChart({
    grain: window.grain,
    lastFraction: lastFraction(frame),
    values: shown.map((one) => inDays(one?.[figure] ?? null)),
  });
  const days = figure === 'medianMs' ? inDays(metric.targetMs(settings)) : (frame.targets(id, 'days')?.value ?? null);
  const target = days === null ? null : { value: days, good: 'below' as const };
  const variation =
    chart.values[MEASURE_PERIODS - 1] === null && newest === MEASURE_PERIODS - 1
      ? ({ state: 'too-few', letter: null } as const)
      : variationMark(chart, null, metric.higherIs);
  const assurance = assuranceMark(chart, days, 'below');
  return {
    id,
    label,
    ...valueOf(frame, summary, figure, newest),
    series: chart.values,
    centre: chart.centre,
    lower: chart.lower,
    upper: chart.upper,
    ...targetFields(target, 'days', 'below', lang),
    variation,
    assurance,
    words: measureWords({ variation, assurance, onset: null, month: window.name }, lang),
    why: null,
  };
}

function valueOf(
  frame: MeasureFrame,
  summary: DurationSummary,
  figure: DurationRow['figure'],
  newest: number,
): Pick<Measure, 'value' | 'detail'> {
  const { lang } = frame;
  const ms = summary[figure];
  const open = formatNumber(summary.open, lang);
  const count = formatNumber(summary.n, lang);
  if (ms === null) {
    const detail = message(lang, 'measure.not-reached-detail', { open, count });
    return { value: message(lang, 'measure.not-reached'), detail: detailOf(frame, detail, newest) };
  }
  const key = summary.open === 0 ? 'measure.none-open' : 'measure.still-open.other';
  const detail =
    figure === 'p90Ms'
      ? message(lang, 'measure.open-counted')
      : message(lang, key, { count: summary.open === 0 ? count : open });
  return { value: formatDuration(ms, lang), detail: detailOf(frame, detail, newest) };
}

function inDays(ms: number | null): number | null {
  return ms === null ? null : ms / DAY_MS;
}
