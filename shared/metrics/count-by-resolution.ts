import type { StoreColumns } from '../model/columns.ts';
import { OUTCOME, type Groups, type OutcomeCount, type Runs } from '../model/metric.ts';
import type { Grain } from '../model/series.ts';
import { columnCache } from './column-cache.ts';
import { customerOrder, markedCustomers, type CustomerOrder } from './customer-order.ts';
import { casesOf, type Run } from './groups.ts';
import { groupsCache } from './groups-cache.ts';
import type { Marks } from './marks.ts';
import { resolutionPeriod } from './resolution-instant.ts';
import { resolvedTogether } from './resolved-together.ts';

/** Places of a tally, the weakest answer first; the place of an outcome is `PLACE[outcome + 3]`, -1 for one outside. */
const PLACES = ['unknown', 'pending', 'no', 'yes'] as const;
const PLACE = Int8Array.of(-1, 1, 0, 2, 3);

/** Slots of a case: 0, it does not count by itself; else FIRST + period * places + place. */
const FIRST = 1;

/** What each case adds to the count, with period 0 being `first`; and the cases in a bunch, see ResolvedTogether. */
type Slots = {
  slot: Uint16Array | Int32Array;
  size: number;
  first: number;
  order: CustomerOrder;
  /** Of each case in a bunch: its place in the order of customers, what it would add by itself, and its bunch. */
  bunched: { place: Uint32Array; slot: Int32Array; bunch: Uint32Array; bunches: number };
};

const rememberSlots = columnCache<Slots | null>();
const rememberTally = groupsCache<Slots, Uint32Array>();

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
  const tally = tallyView(slots, periods);
  addBunches(tally, slots, markedCustomers(slots.order, periods));
  return Array.from({ length: periods.count }, (_, g) => {
    const from = FIRST + (periods.runs.first + g - slots.first) * PLACES.length;
    const [unknown = 0, pending = 0, no = 0, yes = 0] = from < FIRST ? [] : tally.subarray(from, from + PLACES.length);
    return { yes, no, unknown, pending };
  });
}

/** Cases by slot: of the view, or of all without those left out, whichever are fewer. */
function tallyView(slots: Slots, periods: Groups): Uint32Array {
  const { except } = periods;
  if (except === undefined) return tallyRun(slots, casesOf(periods));
  const all = rememberTally(except.all, slots, () => tallyRun(slots, casesOf(except.all)));
  const out = tallyRun(slots, casesOf(except.out));
  return all.map((n, slot) => n - out[slot]!);
}

function tallyRun({ slot, size }: Slots, { rows, from, to }: Run): Uint32Array {
  const tally = new Uint32Array(size);
  for (let k = from; k < to; k++) tally[slot[rows === null ? k : rows[k]!]!]!++;
  return tally;
}

/** Adds the strongest answer of every bunch: its cases share a period, so that it is the highest of their slots. */
function addBunches(tally: Uint32Array, { bunched }: Slots, marks: Marks): void {
  const { place, slot, bunch, bunches } = bunched;
  const highest = new Int32Array(bunches);
  for (let k = 0; k < place.length; k++) {
    const own = slot[k]! * ((marks[place[k]! >>> 5]! >>> (place[k]! & 31)) & 1);
    if (own > highest[bunch[k]!]!) highest[bunch[k]!] = own;
  }
  for (let b = 0; b < bunches; b++) if (highest[b]! > 0) tally[highest[b]!]!++;
}

function slotsOf(columns: StoreColumns, outcomes: Int8Array, grain: Grain): Slots | null {
  const together = resolvedTogether(columns, grain);
  const order = customerOrder(columns);
  if (together === null || order === null) return null;
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
  const { rows, bunch, bunches } = together;
  const slot = Int32Array.from(rows, (row) => wide[row]!);
  for (const row of rows) wide[row] = 0;
  return {
    slot: size <= 0x10000 ? new Uint16Array(wide) : wide,
    size,
    first,
    order,
    bunched: { place: Uint32Array.from(rows, (row) => order.placed[row]!), slot, bunch, bunches },
  };
}
