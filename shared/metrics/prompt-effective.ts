import type { StoreColumns } from '../model/columns.ts';
import type { PromptEffectiveCell } from '../model/follow-up.ts';
import { OUTCOME, type GroupNumbers, type Groups, type MetricSettings } from '../model/metric.ts';
import { doneTimes } from './done-times.ts';
import { countProportion } from './read-proportion.ts';
import { promptLimit } from './matched-baseline.ts';
import { proportionOf } from './proportion-of.ts';
import { reopenRate } from './reopen-rate.ts';
import { repeatContact } from './repeat-contact.ts';
import { repeatPurchase } from './repeat-purchase.ts';
import { noGroups, rowsOf } from './groups.ts';

/** The four cells in the order of reading. */
const CELLS = [
  { isPrompt: true, isEffective: true },
  { isPrompt: true, isEffective: false },
  { isPrompt: false, isEffective: true },
  { isPrompt: false, isEffective: false },
] as const;

/**
 * Prompt × effective (METRICS.md 6): who buys again when the complaint was put right in time (within the target, else within the
 * median time) and for good (not reopened, no repeat within W days, 7 unless set)?
 * @param groups  the cases: rows in any group
 * @returns       repeat purchase in 90 days in each of the four cells; null where nothing is resolved
 */
export function promptEffective(
  columns: StoreColumns,
  groups: Groups,
  settings: MetricSettings,
): PromptEffectiveCell[] | null {
  const of = promptEffectiveCells(columns, groups, settings);
  if (of === null) return null;
  const cells = { of, count: CELLS.length, rows: rowsOf(groups) };
  const counts = countProportion(columns, repeatPurchase(90), cells, settings);
  return CELLS.map((cell, k) => {
    const { yes = 0, no = 0 } = counts[k] ?? {};
    return { ...cell, repeat: proportionOf(yes, yes + no) };
  });
}

/** The cell of each case: 0 prompt and effective, 1 prompt only, 2 effective only, 3 neither; -1 not resolved or not yet final. */
export function promptEffectiveCells(
  columns: StoreColumns,
  groups: Groups,
  settings: MetricSettings,
): GroupNumbers | null {
  const rows = rowsOf(groups);
  const times = doneTimes(columns, settings, rows);
  const limitMs = promptLimit(settings, times);
  if (limitMs === null) return null;
  const reopened = reopenRate.outcomes(columns, settings);
  const repeated = repeatContact(settings.repeatDays).outcomes(columns, settings);
  const of = noGroups(columns.cases.n, CELLS.length);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]!;
    if (Number.isNaN(times[k]!) || repeated[row] === OUTCOME.pending) continue;
    const isEffective = reopened[row] !== OUTCOME.yes && repeated[row] !== OUTCOME.yes;
    of[row] = (times[k]! <= limitMs ? 0 : 2) + (isEffective ? 0 : 1);
  }
  return of;
}
