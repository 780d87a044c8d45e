import { tallyInParts } from './tally-in-parts.ts';
import { OUTCOME, type Groups, type OutcomeCount } from '../model/metric.ts';
import { partsOf } from './groups.ts';
import { groupsCache } from './groups-cache.ts';

/** Places of a tally, the weakest answer first; the place of an outcome is `RANK[outcome + 3]`, -1 for one outside. */
const PLACES = ['unknown', 'pending', 'no', 'yes'] as const;
const RANK = Int8Array.of(-1, 1, 0, 2, 3);

const remember = groupsCache<Int8Array, OutcomeCount[]>();
const rememberCustomers = groupsCache<Int8Array, OutcomeCount[]>();

/**
 * How the cases of every group answered a yes/no metric, each case counted once; remembered as long as the groups are.
 * @param outcomes  values of OUTCOME by row
 * @param groups    group by row
 */
export function countOutcomes(outcomes: Int8Array, groups: Groups): OutcomeCount[] {
  return remember(groups, outcomes, () => {
    const parts = partsOf(groups);
    return parts === undefined ? countByGroup(outcomes, groups) : [sumOf(countOutcomes(outcomes, parts))];
  });
}

function sumOf(counts: readonly OutcomeCount[]): OutcomeCount {
  const sum: OutcomeCount = { yes: 0, no: 0, unknown: 0, pending: 0 };
  for (const { yes, no, unknown, pending } of counts) {
    sum.yes += yes;
    sum.no += no;
    sum.unknown += unknown;
    sum.pending += pending;
  }
  return sum;
}

function countByGroup(outcomes: Int8Array, groups: Groups): OutcomeCount[] {
  const { except, runs, rows, count } = groups;
  if (except !== undefined) return difference(countOutcomes(outcomes, except.all), countOutcomes(outcomes, except.out));
  if (runs !== undefined) return countRuns(outcomes, rows ?? null, runs.start);
  const { of } = groups;
  const tally = new Uint32Array(count * RANK.length);
  const size = rows === undefined ? of.length : rows.length;
  for (let k = 0; k < size; k++) {
    const row = rows === undefined ? k : rows[k]!;
    const g = of[row]!;
    if (g >= 0) tally[g * RANK.length + outcomes[row]! - OUTCOME.outside]!++;
  }
  return Array.from({ length: count }, (_, g) => byOutcome(tally.subarray(g * RANK.length)));
}

/** Groups that follow one another: nothing is looked up but the answers. */
function countRuns(outcomes: Int8Array, rows: Uint32Array | null, start: Uint32Array): OutcomeCount[] {
  return Array.from({ length: start.length - 1 }, (_, g) => {
    const tally = new Uint32Array(RANK.length);
    for (let k = start[g]!; k < start[g + 1]!; k++) tally[outcomes[rows === null ? k : rows[k]!]! - OUTCOME.outside]!++;
    return byOutcome(tally);
  });
}

/** Cases by outcome, the one outside first. */
function byOutcome([, pending = 0, unknown = 0, no = 0, yes = 0]: Uint32Array): OutcomeCount {
  return { yes, no, unknown, pending };
}

function difference(all: readonly OutcomeCount[], out: readonly OutcomeCount[]): OutcomeCount[] {
  return all.map(({ yes, no, unknown, pending }, g) => ({
    yes: yes - out[g]!.yes,
    no: no - out[g]!.no,
    unknown: unknown - out[g]!.unknown,
    pending: pending - out[g]!.pending,
  }));
}

/**
 * The same with each customer counted once per group: yes if any of his cases in the group is, else no if any is, else
 * pending, else unknown. Cases without a customer count one by one.
 * @param customer   customer code by row, -1 absent
 * @param customers  number of customer codes
 */
export function countCustomerOutcomes(
  outcomes: Int8Array,
  groups: Groups,
  customer: Int32Array,
  customers: number,
): OutcomeCount[] {
  return rememberCustomers(groups, outcomes, () => {
    if (groups.count > MOST_IN_A_WORD) {
      const places = { answers: outcomes, offset: -OUTCOME.outside, place: RANK };
      return fromTally(tallyInParts(places, groups, customer), groups.count);
    }
    const tally = new Uint32Array(groups.count * PLACES.length);
    if (groups.count === 1) tallyCustomers(tally, outcomes, groups, customer, new Uint8Array(customers));
    else tallyCustomers(tally, outcomes, groups, customer, new Uint32Array(customers));
    return fromTally(tally, groups.count);
  });
}

/** A customer's answer takes four bits a group: the place, plus 1. */
const BITS = 4;
const MOST_IN_A_WORD = 32 / BITS;

/** Few groups: all answers of a customer stand in one number, and nothing needs to be sorted. */
function tallyCustomers(
  tally: Uint32Array,
  outcomes: Int8Array,
  { of, rows }: Groups,
  customer: Int32Array,
  answers: Uint8Array | Uint32Array,
): void {
  const size = rows === undefined ? of.length : rows.length;
  for (let k = 0; k < size; k++) {
    const row = rows === undefined ? k : rows[k]!;
    const g = of[row]!;
    const place = RANK[outcomes[row]! - OUTCOME.outside]!;
    if (g < 0 || place < 0) continue;
    const base = g * PLACES.length;
    const who = customer[row]!;
    if (who < 0) {
      tally[base + place]!++;
      continue;
    }
    const known = answers[who]!;
    const before = ((known >>> (g * BITS)) & 7) - 1;
    if (place <= before) continue;
    if (before >= 0) tally[base + before]!--;
    tally[base + place]!++;
    answers[who] = known + ((place - before) << (g * BITS));
  }
}

function fromTally(tally: Uint32Array, count: number): OutcomeCount[] {
  return Array.from({ length: count }, (_, g) => {
    const [unknown = 0, pending = 0, no = 0, yes = 0] = tally.subarray(g * PLACES.length);
    return { yes, no, unknown, pending };
  });
}
