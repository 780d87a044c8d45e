import type { ControlChart, VariationMark } from '../model/chart.ts';
import { isLasting, isUpward } from '../model/verdict.ts';
import type { Judgement } from '../model/verdict.ts';

/** What a mark needs of a control chart or a measure chart. */
export type MarkedChart = Pick<ControlChart, 'kind' | 'state' | 'values' | 'signals'> & {
  /** One centre, or one per period. */
  centre: number | null | readonly (number | null)[];
  isLastComplete: boolean;
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

function newestTested(chart: MarkedChart): number | null {
  const end = chart.isLastComplete ? chart.values.length : chart.values.length - 1;
  for (let t = end - 1; t >= 0; t--) if ((chart.values[t] ?? null) !== null) return t;
  return null;
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

/** A one-off is high or low by what the judge expected there; without that, by the chart's centre. */
function sideOfFit(judgement: Judgement, chart: MarkedChart, t: number): number {
  const side = Math.sign((chart.values[t] ?? 0) - (centreAt(chart, t) ?? 0));
  if (chart.kind !== 'G') return side;
  return judgement.expectedBefore[t] === null ? -side : 1;
}

function valueBefore(chart: MarkedChart, t: number): number | null {
  return chart.values.slice(0, t).findLast((value) => value !== null) ?? null;
}

function centreAt(chart: MarkedChart, t: number): number | null {
  return typeof chart.centre === 'number' || chart.centre === null ? chart.centre : (chart.centre[t] ?? null);
}
