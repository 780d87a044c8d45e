import type { StoreColumns } from '../model/columns.ts';
import type { Absent } from '../model/analysis.ts';
import type { MatchedBaseline, MatchedComparison, ParadoxVerdict } from '../model/follow-up.ts';
import type { Groups, MetricSettings } from '../model/metric.ts';
import { compareEach } from './compare-matched.ts';
import { complainants, onlyComplainants } from './complainants.ts';
import { controlTable, type ControlTable } from './control-table.ts';
import { doneTimes, medianTime } from './done-times.ts';
import { complainantLooks, placeboTable } from './placebo-table.ts';
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
  const [compared] = matchedBaselines(columns, [groups], settings, windowDays);
  return compared === undefined || 'why' in compared ? null : compared;
}

const TOO_FEW = { why: 'fewer than 10 complainants with a closed window found customers like them' };
const UNTESTED = {
  why: 'fewer than 10 complainants found customers like them before the complaint to test the comparison',
};

/** The same for several views, or why not; the looks at customers who had not complained are gone through once for all of them. */
export function matchedBaselines(
  columns: StoreColumns,
  views: readonly Groups[],
  settings: MetricSettings,
  windowDays = 90,
): (MatchedBaseline | Absent)[] {
  const table = controlTable(columns, windowDays);
  const placebo = placeboTable(columns, windowDays);
  if (table === null || placebo === null) return views.map(() => TOO_FEW);
  const people = views.map((groups) => {
    const everybody = complainants(columns, table, groups, 'resolved');
    const times = doneTimes(columns, settings, everybody.row);
    const promptWithinMs = promptLimit(settings, times);
    const isPrompt = (k: number): boolean => promptWithinMs !== null && times[k]! <= promptWithinMs;
    return { everybody, promptWithinMs, promptly: onlyComplainants(everybody, (_row, k) => isPrompt(k)) };
  });
  const all = compareEach(
    table,
    people.map(({ everybody }) => everybody),
  );
  const prompts = compareEach(
    table,
    people.map(({ promptly }) => promptly),
  );
  const before = compareEach(
    placebo.controls,
    views.map((groups) => complainantLooks(columns, placebo.windowMs, groups)),
  );
  return people.map(({ everybody, promptWithinMs }, k) => {
    const compared = all[k] ?? null;
    const falsification = before[k] ?? null;
    if (compared === null) return TOO_FEW;
    if (falsification === null) return UNTESTED;
    const prompt = prompts[k] ?? { why: 'fewer than 10 promptly recovered customers found their like' };
    const isComparable = !isGap(falsification);
    return {
      windowDays,
      all: compared,
      falsification,
      isComparable,
      prompt,
      promptWithinMs,
      verdict: verdictOf(prompt, isComparable),
      rawDifference: rawDifference(table, everybody.bought),
    };
  });
}

/** Prompt is within the target; without one, within the median of the times. */
export function promptLimit(settings: MetricSettings, times: Float64Array): number | null {
  return timeToResolution.targetMs(settings) ?? medianTime(times);
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
function rawDifference({ n, buyers }: ControlTable, bought: Uint8Array): number | null {
  const looks = sumOf(n);
  return bought.length === 0 || looks === 0 ? null : sumOf(bought) / bought.length - sumOf(buyers) / looks;
}

function sumOf(counts: Uint32Array | Uint8Array): number {
  let sum = 0;
  for (let k = 0; k < counts.length; k++) sum += counts[k]!;
  return sum;
}
