import { OUTCOME, type Groups, type OutcomeCount } from '../model/metric.ts';

/**
 * How the cases of every group answered a yes/no metric, each case counted once.
 * @param outcomes  values of OUTCOME by row
 * @param groups    group by row
 */
export function countOutcomes(outcomes: Int8Array, groups: Groups): OutcomeCount[] {
  const tally = new Uint32Array(groups.count * 4);
  for (let i = 0; i < outcomes.length; i++) {
    const g = groups.of[i]!;
    if (g >= 0) tallyOne(tally, g, outcomes[i]!);
  }
  return fromTally(tally, groups.count);
}

/**
 * The same with each customer counted once per group: yes if any of his cases in the group is, else no if any is, else
 * pending, else unknown.
 * @param byCustomer  row numbers ordered by customer (cases without a usable customer left out)
 * @param customer    customer code by row
 */
export function countCustomerOutcomes(
  outcomes: Int8Array,
  groups: Groups,
  byCustomer: Uint32Array,
  customer: Int32Array,
): OutcomeCount[] {
  const tally = new Uint32Array(groups.count * 4);
  const lastCustomer = new Int32Array(groups.count).fill(-1);
  const answer = new Int8Array(groups.count);
  for (let k = 0; k < byCustomer.length; k++) {
    const row = byCustomer[k]!;
    const g = groups.of[row]!;
    const outcome = outcomes[row]!;
    if (g < 0 || outcome === OUTCOME.outside) continue;
    const who = customer[row]!;
    if (lastCustomer[g] === who) {
      if (rank(outcome) > rank(answer[g]!)) answer[g] = outcome;
      continue;
    }
    if (lastCustomer[g] !== -1) tallyOne(tally, g, answer[g]!);
    lastCustomer[g] = who;
    answer[g] = outcome;
  }
  for (let g = 0; g < groups.count; g++) if (lastCustomer[g] !== -1) tallyOne(tally, g, answer[g]!);
  return fromTally(tally, groups.count);
}

function rank(outcome: number): number {
  if (outcome === OUTCOME.yes) return 3;
  if (outcome === OUTCOME.no) return 2;
  return outcome === OUTCOME.pending ? 1 : 0;
}

function tallyOne(tally: Uint32Array, g: number, outcome: number): void {
  if (outcome === OUTCOME.yes) tally[g * 4]!++;
  else if (outcome === OUTCOME.no) tally[g * 4 + 1]!++;
  else if (outcome === OUTCOME.unknown) tally[g * 4 + 2]!++;
  else if (outcome === OUTCOME.pending) tally[g * 4 + 3]!++;
}

function fromTally(tally: Uint32Array, count: number): OutcomeCount[] {
  return Array.from({ length: count }, (_, g) => ({
    yes: tally[g * 4]!,
    no: tally[g * 4 + 1]!,
    unknown: tally[g * 4 + 2]!,
    pending: tally[g * 4 + 3]!,
  }));
}
