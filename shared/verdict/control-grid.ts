import { isLasting, type Judgement } from '../model/verdict.ts';

/** Share of false ones allowed among the headlines (METRICS.md 2). */
export const FALSE_HEADLINE_LIMIT = 0.1;

export type GridControl = {
  /** By cluster: the expected share of false ones among the headlines down to this one; null when not a candidate. */
  q: (number | null)[];
  isHeadline: boolean[];
  /** Expected number of false headlines. */
  expectedFalse: number;
};

/**
 * Which lasting verdicts of a whole grid may be headlines, so that of all headlines at most a tenth are expected to be false.
 * Candidates (lasting verdicts) are ranked by `pLasting`; the running mean of 1 − pLasting is the expected share of false ones down
 * to each. All with a running mean of at most `limit` are headlines. Ties keep the order given.
 * Method: posterior expected false discovery rate, Newton et al. 2004, doi:10.1093/biostatistics/5.2.155. O(m log m).
 * @param limit share of 1
 * @example controlGrid of two lasting with pLasting .99 and .7: q = [.01, .155], isHeadline = [true, false], expectedFalse .01
 */
export function controlGrid(judgements: readonly Judgement[], limit: number = FALSE_HEADLINE_LIMIT): GridControl {
  const order = judgements
    .map((judgement, index) => ({ judgement, index }))
    .filter(({ judgement }) => isLasting(judgement.verdict))
    .sort((a, b) => b.judgement.pLasting - a.judgement.pLasting || a.index - b.index);
  const control: GridControl = {
    q: judgements.map(() => null),
    isHeadline: judgements.map(() => false),
    expectedFalse: 0,
  };
  let sum = 0;
  order.forEach(({ judgement, index }, rank) => {
    sum += 1 - judgement.pLasting;
    const q = sum / (rank + 1);
    control.q[index] = q;
    // The running mean never falls along the ranking, so the headlines are its beginning.
    if (q > limit) return;
    control.isHeadline[index] = true;
    control.expectedFalse = sum;
  });
  return control;
}
