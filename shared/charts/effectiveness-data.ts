import type { ActionView } from '../model/board.ts';
import { recordName } from '../model/case-record.ts';
import { effectSentences } from '../words/action-words.ts';
import { axisLabels } from '../words/axis-labels.ts';
import { formatNumber, formatRate } from '../words/format.ts';
import { message, type Lang } from '../words/messages.ts';
import { periodAt, periodName } from '../words/period-names.ts';
import { unitWords } from '../words/unit-words.ts';
import type { EffectivenessChartData } from './effectiveness-chart.ts';

/** Months shown before the level that is to fall. */
const SHOWN_BEFORE = 12;
const LONGEST_SHOWN = 48;

/** An action's effectiveness chart with its words; null when its cluster is not in these data. */
export function effectivenessData(view: ActionView, lang: Lang): EffectivenessChartData | null {
  const { chart, effectiveness, version } = view;
  if (chart === null || effectiveness === null) return null;
  const from = Math.max(
    0,
    Math.min(chart.levelFrom - SHOWN_BEFORE, chart.values.length - 1),
    Math.min(chart.values.length, chart.afterTo + 1) - LONGEST_SHOWN,
  );
  const months = Math.max(chart.values.length, chart.afterTo + 1) - from;
  const start = periodAt(chart.start, from, 'month');
  const number = (value: number): string => formatRate(value, lang);
  const seen = Math.min(chart.afterTo, chart.values.length - (chart.isLastComplete ? 1 : 2));
  return {
    values: chart.values.slice(from),
    comparison: chart.comparison === null ? null : chart.comparison.slice(from),
    axisLabels: axisLabels(start, months, 'month', lang),
    isLastComplete: chart.isLastComplete,
    before: {
      from: Math.max(0, chart.levelFrom - from),
      to: chart.beforeTo - from,
      value: chart.rateBefore,
      label: message(lang, 'chart.was', { value: number(chart.rateBefore) }),
    },
    older:
      chart.rateOlder === null || chart.levelFrom <= from
        ? null
        : {
            from: 0,
            to: chart.levelFrom - 1 - from,
            value: chart.rateOlder,
            label: message(lang, 'act.chart.older', { value: number(chart.rateOlder) }),
          },
    after:
      chart.rateAfter === null || seen < chart.afterFrom
        ? null
        : {
            from: chart.afterFrom - from,
            to: seen - from,
            value: chart.rateAfter,
            label: message(lang, 'act.chart.after', { value: number(chart.rateAfter) }),
          },
    window: { from: chart.afterFrom - from, to: chart.afterTo - from, label: message(lang, 'act.chart.window') },
    threshold: {
      value: chart.threshold,
      label: message(lang, 'act.chart.threshold', { value: number(chart.threshold) }),
    },
    action: { index: Math.max(0, chart.startsAt - from), label: recordName(version) },
    tips: chart.values.slice(from).map((value, i) => tip(view, value, from + i, lang)),
    description: effectSentences(view, lang).join(' '),
    formatTick: (value) =>
      formatNumber(value, lang, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2),
    tone: effectiveness.verdict === 'works' ? 'improve' : effectiveness.verdict === 'worse' ? 'concern' : 'common',
  };
}

function tip({ chart }: ActionView, value: number | null, t: number, lang: Lang): string[] {
  if (chart === null) return [];
  const title = periodName(periodAt(chart.start, t, 'month'), lang);
  if (value === null) return [title, message(lang, 'chart.no-data')];
  const lines = [title, `${formatRate(value, lang)} ${unitWords(chart.unit, lang)}`];
  const count = chart.counts[t];
  const exposure = chart.exposure?.[t];
  if (count != null && exposure != null)
    lines.push(message(lang, 'chart.of', { count: formatNumber(count, lang), exposure: formatNumber(exposure, lang) }));
  const other = chart.comparison?.[t];
  if (other != null) lines.push(message(lang, 'act.chart.comparison', { value: formatRate(other, lang) }));
  if (t === chart.values.length - 1 && !chart.isLastComplete) lines.push(message(lang, 'chart.unfinished'));
  return lines;
}
