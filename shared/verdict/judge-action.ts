import type { ActionVerdict, Effectiveness } from '../model/effectiveness.ts';
import type { Interval } from '../model/series.ts';
import { periodAt } from '../words/period-names.ts';
import { actionRows, testedMonths, type ActionSeries, type ActionSpan } from './action-rows.ts';
import { earlyWarning, backSince } from './action-watch.ts';
import { afterColumn, beforeAfterData, differenceData, readEffect, type ActionReading } from './measure-action.ts';

/** Level of each side of a verdict’s interval, share of 1: 95 % in all. */
export const VERDICT_LEVEL = 0.025;

export type ActionToJudge = ActionSeries & {
  span: ActionSpan;
  /** Rate that the criterion promises over the rate before, under 1. */
  promised: number;
  /** Complaints expected without an effect in the months that the proof takes. */
  casesNeeded: number;
  /** Cases moved into or out of the cluster under another name between the level before and the end of the window. */
  isReCoded?: boolean;
  /** Earlier windows that this action was judged by: each halves the level. */
  earlierLooks: number;
};

/**
 * Did the action work? The rate in its window against the rate before, like months compared, with the dispersion estimated; and
 * beyond what the comparison clusters did in the same months, so that a fall shared by all is not credited. Where there are
 * comparison clusters, they decide.
 *
 * - `works`: the whole interval lies under 1, and the cluster's own rate has not surely risen.
 * - `worse`: the whole interval lies over 1, and the cluster's own rate has risen.
 * - `no-effect`: neither, and a fall as large as promised can be ruled out.
 * - `not-proven`: all else; and always before the window frozen at creation is over (looking every month until it suits
 *   would find an effect that is none).
 *
 * Where cases only changed their name, nothing is proven either way.
 * A season cannot be told from an effect with less than a year before and no comparison clusters: never proven then.
 */
export function judgeAction(action: ActionToJudge): Effectiveness {
  const { series, span, earlierLooks } = action;
  const level = VERDICT_LEVEL / 2 ** earlierLooks;
  const lastTested = testedMonths(action, 0, Infinity).at(-1) ?? -1;
  const window = testedMonths(action, span.afterFrom, span.afterTo);
  const planned = span.afterTo - span.afterFrom + 1;
  const isDue = lastTested >= span.afterTo;
  const rows = actionRows(action, span);
  const own = readEffect(beforeAfterData(rows), rows.after, level);
  const data = differenceData(rows);
  const beyond = data === null ? null : readEffect(data, afterColumn(rows, data), level);
  const deciding = data === null ? own : beyond;
  const isSeasonOpen = rows.season === 'none' && data === null;
  const why = whyNot(action, lastTested, window.length, deciding, isSeasonOpen);
  const verdict = isDue && why === null ? decide(action, own, deciding) : 'not-proven';
  const seen = own?.expected.reduce((sum, one) => sum + one, 0) ?? 0;
  const name = (t: number | null): string | null => (t === null ? null : periodAt(series.start, t, series.grain));
  return {
    verdict,
    isDue,
    needsCases: isDue && verdict !== 'not-proven' ? 0 : Math.max(0, Math.ceil(action.casesNeeded - seen)),
    monthsSeen: window.length,
    monthsPlanned: planned,
    ratio: deciding?.ratio ?? null,
    beforeAfter: own?.ratio ?? null,
    difference: beyond?.ratio ?? null,
    dispersion: deciding?.dispersion ?? null,
    isLessThanPromised: verdict === 'works' && (deciding?.ratio.low ?? 0) > action.promised,
    avoided: deciding === null ? null : avoidedBy(deciding),
    warning: verdict === 'works' ? null : name(earlyWarning(action)),
    cameBack: verdict === 'works' ? name(backSince(action)) : null,
    why,
    level,
  };
}

function decide(action: ActionToJudge, own: ActionReading | null, deciding: ActionReading | null): ActionVerdict {
  if (own === null || deciding === null) return 'not-proven';
  const { low, high } = deciding.ratio;
  if (high !== null && high < 1 && own.ratio.low < 1) return 'works';
  if (low > 1 && own.ratio.mid > 1) return 'worse';
  return low > action.promised ? 'no-effect' : 'not-proven';
}

function whyNot(
  { span, isReCoded = false }: ActionToJudge,
  lastTested: number,
  months: number,
  deciding: ActionReading | null,
  isSeasonOpen: boolean,
): Effectiveness['why'] {
  if (lastTested <= span.beforeTo) return 'not-started';
  if (lastTested < span.afterFrom) return 'settling';
  if (isReCoded) return 're-coded';
  if (months === 0 || deciding === null) return 'too-few-months';
  return isSeasonOpen ? 'season' : null;
}

/** What would have come, less what came, over the interval of the ratio. */
function avoidedBy({ expected, ratio }: ActionReading): Interval | null {
  const without = expected.reduce((sum, one) => sum + one, 0);
  if (ratio.high === null) return null;
  return { low: without * (1 - ratio.high), mid: without * (1 - ratio.mid), high: without * (1 - ratio.low) };
}
