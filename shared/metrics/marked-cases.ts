import { DURATION_STATE, type DurationColumn, type Groups } from '../model/metric.ts';
import { fewestOf, type Run } from './groups.ts';
import { groupsCache } from './groups-cache.ts';
import { countCases, markFirst, noMarks, type Marks } from './marks.ts';

/** The cases in any group as marked places of a duration's order, and how many there are. */
export type MarkedCases = {
  marks: Marks;
  n: number;
  /** Still open. */
  open: number;
  /** Cases without a usable time, see OrderedCases. */
  invalid: number;
  unknown: number;
};

const remember = groupsCache<DurationColumn, MarkedCases>();

/** Remembered as long as the groups are. O(rows), or O(rows left out) where they are fewer. */
export function markedCases(column: DurationColumn, groups: Groups): MarkedCases {
  return remember(groups, column, () => mark(column, groups));
}

function mark(column: DurationColumn, groups: Groups): MarkedCases {
  const places = column.order.length;
  const marked = { marks: noMarks(places), invalid: 0, unknown: 0 };
  const { isAll, runs } = fewestOf(groups, column.state.length);
  if (isAll) {
    markFirst(marked.marks, 0, places);
    for (const row of column.unusable) countUnusable(marked, column.state[row]!, 1);
  }
  for (const run of runs) flip(marked, column, run, isAll ? -1 : 1);
  return { ...marked, ...countCases(marked.marks, column.openPlaces, 0, marked.marks.length) };
}

type Marked = Pick<MarkedCases, 'marks' | 'invalid' | 'unknown'>;

/** Puts cases in that are not in, or takes those out that are. */
function flip(marked: Marked, { placed }: DurationColumn, { rows, from, to }: Run, by: 1 | -1): void {
  const { marks } = marked;
  for (let k = from; k < to; k++) {
    const own = placed[rows === null ? k : rows[k]!]!;
    if (own >= 0) marks[own >>> 6]! ^= 1 << ((own >>> 1) & 31);
    else countUnusable(marked, own, by);
  }
}

function countUnusable(marked: Marked, state: number, by: 1 | -1): void {
  if (state === DURATION_STATE.invalid) marked.invalid += by;
  else if (state === DURATION_STATE.unknown) marked.unknown += by;
}
