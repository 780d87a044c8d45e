import { cusum } from '../stats/cusum.ts';
import { quasiFit, quasiMean } from '../stats/quasi-fit.ts';
import { actionRows, testedMonths, type ActionSeries, type ActionSpan } from './action-rows.ts';
import { beforeAfterData, honestDispersion } from './measure-action.ts';

/** Fewest months before that a watch can lean on. */
const FEWEST_MONTHS = 6;

type Watched = ActionSeries & { span: ActionSpan };

/**
 * Does the action make things worse? Complaints since its start, to the end of its window, that run ahead of the level before, added up month by month.
 * @returns  index of the month of the alarm, or null
 */
export function earlyWarning(action: Watched): number | null {
  const { span } = action;
  return firstAlarm(action, { ...span, afterFrom: span.beforeTo + 1 }, false);
}

/**
 * Did the problem come back after the window? Complaints since that run ahead of the level of the window.
 * @returns  index of the month of the alarm, or null
 */
export function backSince(action: Watched): number | null {
  const { span } = action;
  return firstAlarm(action, { ...span, afterTo: Infinity }, true);
}

/** With `isAfterKnown` the level is that of the window, else that of the months before. */
function firstAlarm(action: Watched, span: ActionSpan, isAfterKnown: boolean): number | null {
  const rows = actionRows(action, span);
  const data = beforeAfterData(rows);
  const end = isAfterKnown ? action.span.afterTo : action.span.beforeTo;
  const learnt = rows.at.map((t) => t <= end);
  const pick = (list: readonly number[]): number[] => list.filter((_, i) => learnt[i] === true);
  const columns = isAfterKnown ? [...data.columns, rows.after] : data.columns;
  const fit = quasiFit({ ...data, y: pick(data.y), size: pick(data.size), columns: columns.map(pick) });
  if (fit === null || fit.dispersion === null || fit.df < 3) return null;
  if (testedMonths(action, 0, action.span.beforeTo).length < FEWEST_MONTHS) return null;
  const spread = honestDispersion(fit.dispersion, fit.df);
  const base = pick(data.y).reduce((sum, one) => sum + one, 0);
  const watched = rows.at.flatMap((t, i) => (learnt[i] === true ? [] : [{ t, i }]));
  const z = watched.map(({ i }) => {
    const eta = columns.reduce((sum, column, k) => sum + (fit.coefficients[k] ?? 0) * (column[i] ?? 0), 0);
    const { mean } = quasiMean('poisson', data.size[i] ?? 1, eta);
    // The level itself is known only so well: its own variance is part of what chance may do.
    const variance = spread * (mean + (mean * mean) / Math.max(1, base));
    return variance <= 0 ? 0 : ((data.y[i] ?? 0) - mean) / Math.sqrt(variance);
  });
  const { alarm } = cusum(z);
  return alarm === null ? null : (watched[alarm]?.t ?? null);
}
