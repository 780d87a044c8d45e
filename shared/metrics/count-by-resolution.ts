import type { StoreColumns } from '../model/columns.ts';
import { OUTCOME, type Groups, type OutcomeCount, type Runs } from '../model/metric.ts';
import type { Grain } from '../model/series.ts';
import { columnCache } from './column-cache.ts';
import { casesOf, type Run } from './groups.ts';
import { groupsCache } from './groups-cache.ts';
import { resolutionPeriod } from './resolution-instant.ts';
import { resolvedTogether, type ResolvedTogether } from './resolved-together.ts';

/** Places of a tally, the weakest answer first; the place of an outcome is `PLACE[outcome + 3]`, -1 for one outside. */
const PLACES = ['unknown', 'pending', 'no', 'yes'] as const;
const PLACE = Int8Array.of(-1, 1, 0, 2, 3);

/** Slots of a case: 0, it does not count; it is in a bunch; else FIRST + period * places + place. */
const BUNCHED = 1;
const FIRST = 2;

/** What each case adds to the count, with period 0 being `first`; `ownSlot`: of the cases in a bunch, what each would add alone. */
type Slots = {
  slot: Uint16Array | Int32Array;
  size: number;
  first: number;
  together: ResolvedTogether;
  ownSlot: Int32Array;
};
/** Cases by slot, and which of those in a bunch were gone through. */
type Passed = { tally: Uint32Array; isMet: Uint8Array };

const rememberSlots = columnCache<Slots | null>();
const rememberAll = groupsCache<Slots, Passed>();

/**
 * How the customers of a view answered a yes/no metric, by the month (or week) in which their case was resolved: each counted once a
 * period, yes if any of his cases resolved in it is, else no if any is, else pending, else unknown; cases without a customer one by
 * one. The same as `countCustomerOutcomes` by period of resolution, without looking for a customer's other cases.
 * @param outcomes  values of OUTCOME by row
 * @param id        names them
 * @param periods   the cases, by period of receipt
 * @returns         one count per period of `periods`, none without a customer key. O(rows), or O(rows left out) if they are fewer.
 */
export function countByResolution(
  columns: StoreColumns,
  outcomes: Int8Array,
  id: string,
  periods: Groups & { runs: Runs },
  grain: Grain,
): OutcomeCount[] {
  const slots = rememberSlots(columns, `${id} ${grain}`, () => slotsOf(columns, outcomes, grain));
  if (slots === null) return [];
  const { tally, isMet } = passView(slots, periods);
  addBunches(tally, isMet, slots);
  return Array.from({ length: periods.count }, (_, g) => {
    const from = FIRST + (periods.runs.first + g - slots.first) * PLACES.length;
    const [unknown = 0, pending = 0, no = 0, yes = 0] = from < FIRST ? [] : tally.subarray(from, from + PLACES.length);
    return { yes, no, unknown, pending };
  });
}

/** The cases of the view, or all of them without those left out, whichever are fewer. */
function passView(slots: Slots, periods: Groups): Passed {
  const { except } = periods;
  if (except === undefined) return pass(slots, casesOf(periods));
  const all = rememberAll(except.all, slots, () => pass(slots, casesOf(except.all)));
  const out = pass(slots, casesOf(except.out));
  return {
    tally: all.tally.map((n, slot) => n - out.tally[slot]!),
    isMet: all.isMet.map((is, k) => is - out.isMet[k]!),
  };
}

function pass({ slot, size, together }: Slots, { rows, from, to }: Run): Passed {
  const tally = new Uint32Array(size);
  const isMet = new Uint8Array(together.rows.length);
  let next = 0;
  for (let k = from; k < to; k++) {
    const row = rows === null ? k : rows[k]!;
    const own = slot[row]!;
    tally[own]!++;
    if (own !== BUNCHED) continue;
    while (together.rows[next]! < row) next++;
    isMet[next] = 1;
  }
  return { tally, isMet };
}

/** Adds the strongest answer of every bunch: its cases share a period, so that it is the highest of their slots. */
function addBunches(tally: Uint32Array, isMet: Uint8Array, { together, ownSlot }: Slots): void {
  const { bunch, bunches } = together;
  const highest = new Int32Array(bunches);
  for (let k = 0; k < isMet.length; k++) {
    const own = ownSlot[k]! * isMet[k]!;
    if (own > highest[bunch[k]!]!) highest[bunch[k]!] = own;
  }
  for (let b = 0; b < bunches; b++) if (highest[b]! > 0) tally[highest[b]!]!++;
}

function slotsOf(columns: StoreColumns, outcomes: Int8Array, grain: Grain): Slots | null {
  const together = resolvedTogether(columns, grain);
  if (together === null) return null;
  const period = resolutionPeriod(columns, grain);
  const first = columns.cases[grain][0] ?? 0;
  const wide = new Int32Array(period.length);
  let size = FIRST;
  for (let row = 0; row < wide.length; row++) {
    const place = PLACE[outcomes[row]! - OUTCOME.outside]!;
    if (place < 0 || period[row]! < first) continue;
    wide[row] = FIRST + (period[row]! - first) * PLACES.length + place;
    if (wide[row]! >= size) size = wide[row]! + 1;
  }
  const ownSlot = Int32Array.from(together.rows, (row) => wide[row]!);
  for (let k = 0; k < ownSlot.length; k++) if (ownSlot[k]! > 0) wide[together.rows[k]!] = BUNCHED;
  return { slot: size <= 0x10000 ? Uint16Array.from(wide) : wide, size, first, together, ownSlot };
}
