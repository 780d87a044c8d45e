import type { ControlChart, VariationMark } from '../model/chart.ts';
import type { CountSeries } from '../model/series.ts';
import { isLasting, isUpward } from '../model/verdict.ts';
import type { Judgement } from '../model/verdict.ts';

/** What a mark needs of a control chart or a measure chart. */
export type MarkedChart = Pick<ControlChart, 'kind' | 'state' | 'values' | 'signals'> & {
  /** One centre, or one per period. */
  centre: number | null | readonly (number | null)[];
  isLastComplete: boolean;
  /** The counts behind the chart, where there are any. */
  series?: CountSeries;
};

/**
 * The variation mark: does the latest state say that something has changed, and is that good or bad?
 * - With a judgement, it decides: a lasting change gives the mark of its direction; so does a one-off in the newest tested
 *   period; `too-few` stays so; all else is common cause. Rule signals alone are too often false to mark a cluster.
 * - Without one (measures), the R4 signals of the newest tested point decide.
 * @param chart     chart of the series judged
 * @param judgement verdict, or null
 * @param higherIs  what a higher value means; `neutral` gives the neutral mark
 * @returns  state and letter: H when it runs high, L when low (of complaints, also on a G chart, where gaps run the other
 *           way); the letter is null for common cause and too few
 * Source: NHS England, Making Data Count. O(number of periods).
 */
export function variationMark(
  chart: MarkedChart,
  judgement: Judgement | null,
  higherIs: 'worse' | 'better' | 'neutral',
): VariationMark {
  const newest = newestTested(chart);
  if (judgement === null)
    return newest === null || chart.state === 'none' ? TOO_FEW : markOf(signalSide(chart, newest), higherIs);
  if (isLasting(judgement.verdict)) return markOf(isUpward(judgement.verdict) ? 1 : -1, higherIs);
  if (judgement.verdict === 'too-few') return TOO_FEW;
  if (newest !== null && judgement.oneOffs.includes(newest))
    return markOf(sideOfFit(judgement, chart, newest), higherIs);
  return markOf(0, higherIs);
}

const TOO_FEW: VariationMark = { state: 'too-few', letter: null };

function markOf(side: number, higherIs: 'worse' | 'better' | 'neutral'): VariationMark {
  if (side === 0) return { state: 'common', letter: null };
  const letter = side > 0 ? 'H' : 'L';
  if (higherIs === 'neutral') return { state: 'neutral', letter };
  return { state: side > 0 === (higherIs === 'worse') ? 'concern' : 'improvement', letter };
}

/** A G chart has no value in a period without a complaint, but the period is tested. */
function newestTested(chart: MarkedChart): number | null {
  const plotted = chart.series?.counts ?? chart.values;
  const newest = (chart.isLastComplete ? plotted : plotted.slice(0, -1)).findLastIndex((value) => value !== null);
  return newest < 0 ? null : newest;
}

/** 1 high, −1 low, 0 no signal at the period. A trend on the wrong side of the centre counts by its direction. */
function signalSide(chart: MarkedChart, t: number): number {
  const signal = chart.signals.find(({ index }) => index === t);
  if (signal === undefined) return 0;
  const isTrendOnly = signal.rules.every((rule) => rule === 'seven-trend');
  const against = isTrendOnly ? valueBefore(chart, t) : centreAt(chart, t);
  const side = Math.sign((chart.values[t] ?? 0) - (against ?? 0));
  return chart.kind === 'G' ? -side : side;
}

/** A one-off is high or low by the count that the judge expected; without counts, by the chart's centre. */
function sideOfFit(judgement: Judgement, chart: MarkedChart, t: number): number {
  const count = chart.series?.counts[t] ?? null;
  const expected = judgement.expectedBefore[t] ?? null;
  if (count !== null && expected !== null) return Math.sign(count - expected);
  return Math.sign((chart.values[t] ?? 0) - (centreAt(chart, t) ?? 0));
}

function valueBefore(chart: MarkedChart, t: number): number | null {
  return chart.values.slice(0, t).findLast((value) => value !== null) ?? null;
}

function centreAt(chart: MarkedChart, t: number): number | null {
  return typeof chart.centre === 'number' || chart.centre === null ? chart.centre : (chart.centre[t] ?? null);
}
