import { OUTCOME, type Groups, type OutcomeCount } from '../model/metric.ts';
import { sortByGroup } from './groups.ts';

/** Places of a tally, the weakest answer first; the place of an outcome is `RANK[outcome + 3]`, -1 for one outside. */
const PLACES = ['unknown', 'pending', 'no', 'yes'] as const;
const RANK = Int8Array.of(-1, 1, 0, 2, 3);

/**
 * How the cases of every group answered a yes/no metric, each case counted once.
 * @param outcomes  values of OUTCOME by row
 * @param groups    group by row
 */
export function countOutcomes(outcomes: Int8Array, groups: Groups): OutcomeCount[] {
  const tally = new Uint32Array(groups.count * PLACES.length);
  const { of, rows } = groups;
  const size = rows === undefined ? of.length : rows.length;
  for (let k = 0; k < size; k++) {
    const row = rows === undefined ? k : rows[k]!;
    const g = of[row]!;
    const place = RANK[outcomes[row]! - OUTCOME.outside]!;
    if (g >= 0 && place >= 0) tally[g * PLACES.length + place]!++;
  }
  return fromTally(tally, groups.count);
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
  const tally = new Uint32Array(groups.count * PLACES.length);
  const { rows, start } = sortByGroup(groups);
  const seenIn = new Int32Array(customers).fill(-1);
  const answer = new Uint8Array(customers);
  for (let g = 0; g < groups.count; g++) {
    const base = g * PLACES.length;
    const end = start[g + 1]!;
    for (let k = start[g]!; k < end; k++) {
      const row = rows[k]!;
      const place = RANK[outcomes[row]! - OUTCOME.outside]!;
      if (place < 0) continue;
      const who = customer[row]!;
      if (who < 0) tally[base + place]!++;
      else if (seenIn[who] !== g) {
        seenIn[who] = g;
        answer[who] = place;
        tally[base + place]!++;
      } else if (place > answer[who]!) {
        tally[base + answer[who]!]!--;
        tally[base + place]!++;
        answer[who] = place;
      }
    }
  }
  return fromTally(tally, groups.count);
}

function fromTally(tally: Uint32Array, count: number): OutcomeCount[] {
  return Array.from({ length: count }, (_, g) => {
    const [unknown = 0, pending = 0, no = 0, yes = 0] = tally.subarray(g * PLACES.length);
    return { yes, no, unknown, pending };
  });
}
