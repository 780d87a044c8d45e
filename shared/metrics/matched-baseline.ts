import type { StoreColumns } from '../model/columns.ts';
import type { Absent } from '../model/analysis.ts';
import type { MatchedBaseline, MatchedComparison, ParadoxVerdict } from '../model/follow-up.ts';
import { DURATION_STATE, type Groups, type MetricSettings } from '../model/metric.ts';
import { median } from '../stats/quantile.ts';
import { compareMatched } from './compare-matched.ts';
import { complainants, onlyComplainants } from './complainants.ts';
import { controlTable, type ControlTable } from './control-table.ts';
import { placeboSides } from './placebo-table.ts';
import { timeToResolution } from './time-to-resolution.ts';

/** A gap before the complaint smaller than this, in shares of 1, is of no consequence. */
const PLACEBO_TOLERANCE = 0.01;

/**
 * Do complainants buy less again than customers like them, and those put right promptly more (METRICS.md 6)? Matched
 * comparison, falsification test on the time before the complaint, and the verdict on the recovery paradox.
 * @param groups      the cases of the view: rows in any group
 * @param windowDays  30, 60, 90, 180 or 365
 * @returns           null with fewer than 10 matched complainants, or without orders
 */
export function matchedBaseline(
  columns: StoreColumns,
  groups: Groups,
  settings: MetricSettings,
  windowDays = 90,
): MatchedBaseline | null {
  const table = controlTable(columns, windowDays);
  const sides = placeboSides(columns, windowDays, groups);
  if (table === null || sides === null) return null;
  const everybody = complainants(columns, table, groups, 'resolved');
  const all = compareMatched(table, everybody);
  const falsification = compareMatched(sides.controls, sides.compared);
  if (all === null || falsification === null) return null;
  const promptWithinMs = promptLimit(columns, settings, everybody.row);
  const { state, timeMs } = timeToResolution.durations(columns, settings);
  const promptly = onlyComplainants(
    everybody,
    (row) => promptWithinMs !== null && state[row] === DURATION_STATE.done && timeMs[row]! <= promptWithinMs,
  );
  const prompt = compareMatched(table, promptly) ?? {
    why: 'fewer than 10 promptly recovered customers found their like',
  };
  const isComparable = !isGap(falsification);
  return {
    windowDays,
    all,
    falsification,
    isComparable,
    prompt,
    promptWithinMs,
    verdict: verdictOf(prompt, isComparable),
    rawDifference: rawDifference(table, everybody.bought),
  };
}

/** Prompt is within the target; without one, within the median time of those of the rows that are resolved. */
export function promptLimit(columns: StoreColumns, settings: MetricSettings, rows: Uint32Array): number | null {
  const target = timeToResolution.targetMs(settings);
  if (target !== null) return target;
  const { state, timeMs } = timeToResolution.durations(columns, settings);
  const done = rows.filter((row) => state[row] === DURATION_STATE.done);
  return median(Float64Array.from(done, (row) => timeMs[row]!));
}

function isGap({ difference }: MatchedComparison): boolean {
  const isSure = difference.low > 0 || (difference.high ?? 1) < 0;
  return isSure && Math.abs(difference.mid) >= PLACEBO_TOLERANCE;
}

function verdictOf(prompt: MatchedComparison | Absent, isComparable: boolean): ParadoxVerdict {
  if (!isComparable) return 'not-comparable';
  if ('why' in prompt) return 'not-shown';
  if (prompt.difference.low > 0) return 'supported';
  return (prompt.difference.high ?? 1) < 0 ? 'contradicted' : 'not-shown';
}

/** What a naive comparison says: all complainants against all looks at customers who had not complained. */
function rawDifference(table: ControlTable, bought: Uint8Array): number | null {
  if (bought.length === 0 || table.bought.length === 0) return null;
  const share = (answers: Uint8Array): number => answers.reduce((sum, one) => sum + one, 0) / answers.length;
  return share(bought) - share(table.bought);
}
