import type { ActionRows } from './action-rows.ts';

/** What each row is scaled by, for the cluster's own rate and for its share of itself and the others. */
export type RowWeights = { own: readonly number[]; difference: readonly number[] };

/** A phase of few cases leans on the level before, as if it had so many of them more. */
const LEANS_ON = 4;
/** A share of nearly all cases is never taken to be as sure as it looks. */
const LEAST_SPREAD = 0.05;

type Weighed = Pick<ActionRows, 'counts' | 'exposure' | 'comparison' | 'comparedCases' | 'isShare' | 'older' | 'after'>;

/**
 * A number of cases out of a known number varies less than a count by chance: by `1 - share` times its mean. Rows scaled by one over
 * that vary as counts do, so that outcomes are read like complaints. The share is that of the row's phase: an older level, the level
 * before, the window.
 * @returns  1 for numbers of complaints
 * O(rows).
 */
export function shareWeights(rows: Weighed): RowWeights {
  const { counts, exposure, comparison, comparedCases } = rows;
  const phase = rows.after.map((isAfter, i) => (isAfter === 1 ? 2 : rows.older[i] === 1 ? 0 : 1));
  if (!rows.isShare) return { own: phase.map(() => 1), difference: phase.map(() => 1) };
  const own = sharesOf(counts, exposure, phase);
  const byOwn = phase.map((k) => 1 / spreadOf(own[k]!.share));
  if (comparison === null || comparedCases === null) return { own: byOwn, difference: byOwn };
  const others = sharesOf(comparison, comparedCases, phase);
  return { own: byOwn, difference: phase.map((k) => differenceWeight(own[k]!, others[k]!)) };
}

/** Failures of one side in one phase, and their share of its cases. */
export type PhaseShare = { failed: number; share: number };

/** One over the variance of a log ratio of two shares, against that of two counts. */
export function differenceWeight(own: PhaseShare, others: PhaseShare): number {
  const all = own.failed + others.failed;
  if (all === 0) return 1;
  return all / (spreadOf(own.share) * others.failed + spreadOf(others.share) * own.failed);
}

/** Variance of cases out of a known number over that of a count. */
export function spreadOf(share: number): number {
  return Math.max(LEAST_SPREAD, 1 - share);
}

/** Of the older level, the level before and the window. */
function sharesOf(failed: readonly number[], cases: readonly number[], phase: readonly number[]): PhaseShare[] {
  const sum = (list: readonly number[], k: number): number =>
    list.reduce((total, one, i) => total + (phase[i] === k ? one : 0), 0);
  const before = (sum(failed, 1) + 0.5) / (sum(cases, 1) + 1);
  return [0, 1, 2].map((k) => ({
    failed: sum(failed, k),
    share: (sum(failed, k) + before * LEANS_ON) / (sum(cases, k) + LEANS_ON),
  }));
}
