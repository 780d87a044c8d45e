import { DURATION_STATE, type DurationColumn, type Groups, type Runs } from '../model/metric.ts';
import { countDown } from './count-down.ts';
import type { GroupedQuantiles } from './grouped-kaplan-meier.ts';
import { countCases, followMarks, lastMark, markFirst, type Marks } from './marks.ts';
import { periodOrder, type PeriodOrder } from './period-order.ts';

/** The cases of a view as places in a PeriodOrder, and those without a usable time by group. */
type PeriodMarks = { marks: Marks; invalid: Uint32Array; unknown: Uint32Array };

/**
 * What `groupedKaplanMeier` finds, for groups that follow one another in the rows (`runs`): the order within each period is known beforehand,
 * and the cases of a view only mark their places in it. O(rows), or O(rows left out) where they are fewer.
 */
export function kaplanMeierByPeriod(
  column: DurationColumn,
  groups: Groups,
  runs: Runs,
  ps: readonly number[],
): GroupedQuantiles {
  const order = periodOrder(column, runs.column);
  const { marks, invalid, unknown } = markCases(order, groups, runs);
  const n = new Uint32Array(groups.count);
  const open = new Uint32Array(groups.count);
  for (let g = 0; g < groups.count; g++) {
    const [from, to] = wordsOf(order, runs.first + g);
    const counted = countCases(marks, order.open, from, to);
    n[g] = counted.n;
    open[g] = counted.open;
  }
  const watch = countDown(n, open, ps);
  const timeAt = (place: number): number => column.timeMs[order.rowAt[place]!]!;
  for (let g = 0; g < groups.count; g++) {
    const [from, to] = wordsOf(order, runs.first + g);
    followMarks(marks, order.open, from, to, {
      take: (cases) => watch.take(g, cases),
      done: (place) => {
        if (--watch.left[g]! <= 0) watch.due(g, timeAt(place));
      },
      open: (cases) => watch.censored(g, cases),
    });
  }
  for (const g of watch.unsettled()) {
    const [from, to] = wordsOf(order, runs.first + g);
    watch.ended(g, timeAt(lastMark(marks, from, to)));
  }
  const { quantiles, closedOnlyMedian } = watch;
  return { n, open, invalid, unknown, quantiles, closedOnlyMedian };
}

/** Words of a period; none where it is not among those of the data. */
function wordsOf({ first, firstWord }: PeriodOrder, period: number): [number, number] {
  const at = period - first;
  return at < 0 || at + 1 >= firstWord.length ? [0, 0] : [firstWord[at]!, firstWord[at + 1]!];
}

function markCases(order: PeriodOrder, groups: Groups, runs: Runs): PeriodMarks {
  const { count, rows, except } = groups;
  const marked = {
    marks: new Int32Array(order.open.length),
    invalid: new Uint32Array(count),
    unknown: new Uint32Array(count),
  };
  const isAll = rows === undefined || except !== undefined;
  const changed = except?.out ?? groups;
  for (let g = 0; g < count; g++) {
    const at = runs.first + g - order.first;
    if (at < 0 || at >= order.usable.length) continue;
    if (isAll) {
      markFirst(marked.marks, order.firstWord[at]!, order.usable[at]!);
      marked.invalid[g] = order.invalid[at]!;
      marked.unknown[g] = order.unknown[at]!;
    }
    if (changed.rows !== undefined && changed.runs !== undefined)
      flip(marked, order, g, order.firstWord[at]!, changed.rows, changed.runs.start, isAll ? -1 : 1);
  }
  return marked;
}

/** Puts the cases of a group in that are not in, or takes those out that are. */
function flip(
  { marks, invalid, unknown }: PeriodMarks,
  { placed }: PeriodOrder,
  group: number,
  firstWord: number,
  rows: Uint32Array,
  start: Uint32Array,
  by: 1 | -1,
): void {
  const to = start[group + 1]!;
  for (let k = start[group]!; k < to; k++) {
    const place = placed[rows[k]!]!;
    if (place >= 0) marks[firstWord + (place >>> 5)]! ^= 1 << (place & 31);
    else if (place === DURATION_STATE.invalid) invalid[group]! += by;
    else if (place === DURATION_STATE.unknown) unknown[group]! += by;
  }
}
