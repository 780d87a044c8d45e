import type { Analysis, ClusterResult } from '../../../shared/model/analysis.ts';
import { isSameSubject, type ClusterSubject } from '../../../shared/model/decision.ts';
import type { CountSeries, PeriodName } from '../../../shared/model/series.ts';
import { isLasting, isUpward, type Verdict } from '../../../shared/model/verdict.ts';
import { judgeSeries } from '../../../shared/verdict/judge-series.ts';
import { monthAt, monthIndex } from './action-data.ts';
import type { OutcomeCounts } from './outcome-series.ts';

/** What a proposal goes by: the change of what is measured, as it was judged. */
export type JudgedChange = Pick<ClusterResult, 'verdict' | 'onset' | 'rateRatio'>;

/** Most clusters that are proposed to compare with; together they tell what happens anyway. */
const MOST_COMPARED = 12;
/** Complaints in the window analysed under which a cluster tells nothing. */
const FEWEST_CASES = 12;
const USUAL_FALL = 0.2;

/** Fewer clusters than this would carry their own accidents into the comparison: then none is proposed. */
const FEWEST_COMPARED = 3;
const CALM: readonly Verdict[] = ['stable', 'seasonal'];

/** The largest clusters that nothing was decided for, in their usual variation and under their old names. */
export function proposeComparison(
  analysis: Analysis,
  subject: ClusterSubject,
  touched: readonly ClusterSubject[],
): ClusterSubject[] {
  return proposeCompared(analysis, subject, touched, ({ verdict }) => CALM.includes(verdict));
}

/** The largest clusters that nothing was decided for, under their old names, of which something holds. */
export function proposeCompared(
  { clusters }: Analysis,
  subject: ClusterSubject,
  touched: readonly ClusterSubject[],
  isFit: (cluster: ClusterResult) => boolean,
): ClusterSubject[] {
  const sorted = clusters
    .filter((one) => !isSameSubject(one, subject) && !touched.some((other) => isSameSubject(one, other)))
    .filter(({ reCodedWith, n }) => reCodedWith === null && n >= FEWEST_CASES)
    .toSorted((a, b) => b.n - a.n);
  const found: ClusterSubject[] = [];
  for (const one of sorted) {
    if (found.length === MOST_COMPARED) break;
    if (isFit(one)) found.push({ category: one.category, touchpoint: one.touchpoint });
  }
  return found.length < FEWEST_COMPARED ? [] : found;
}

/**
 * Whether an outcome of a cluster varied as usual up to a month (an index), and there are enough cases with it, and without it, to
 * tell something.
 */
export function isCalm({ counts, cases }: OutcomeCounts, own: CountSeries, to: number): boolean {
  let failed = 0;
  let fine = 0;
  for (let t = 0; t <= to; t += 1) {
    const count = counts[t];
    if (count == null) continue;
    failed += count;
    fine += (cases[t] ?? 0) - count;
  }
  if (failed < FEWEST_CASES || fine < FEWEST_CASES) return false;
  return CALM.includes(changeOf({ ...own, counts, exposure: cases }, to).verdict);
}

/** The change of a series that is no cluster of the analysis, in the months up to `to` (an index). */
export function changeOf(series: CountSeries, to: number): JudgedChange {
  const { verdict, onset, rateRatio } = judgeSeries({
    ...series,
    counts: series.counts.slice(0, to + 1),
    exposure: series.exposure === null ? null : series.exposure.slice(0, to + 1),
    lastFraction: 1,
  });
  return { verdict, onset: onset === null ? null : monthAt(series, onset), rateRatio };
}

/** Back to where it was before it rose, else a fifth; in steps of 5 %. */
export function proposeFall(cluster: JudgedChange | undefined): number {
  const rise = cluster === undefined || !isUpward(cluster.verdict) ? null : cluster.rateRatio;
  if (rise === null || rise.mid <= 1) return USUAL_FALL;
  const back = Math.round((1 - 1 / rise.mid) * 20) / 20;
  return Math.max(0.1, Math.min(0.9, back));
}

/** A drift has no level: what is to fall is that of its latest months. */
const MONTHS_OF_DRIFT = 6;

/** Since the onset of a lasting change before the action, of a drift its latest months, else all months. */
export function proposeLevel(
  cluster: JudgedChange | undefined,
  series: CountSeries,
  first: number,
  beforeTo: number,
): PeriodName {
  const { onset = null, verdict } = cluster ?? {};
  if (verdict === undefined || !isLasting(verdict)) return monthAt(series, first);
  if (verdict === 'rising' || verdict === 'falling') {
    const from = onset === null ? first : monthIndex(series, onset);
    return monthAt(series, Math.min(beforeTo, Math.max(first, from, beforeTo - MONTHS_OF_DRIFT + 1)));
  }
  if (onset === null) return monthAt(series, first);
  const index = monthIndex(series, onset);
  return index > first && index <= beforeTo ? onset : monthAt(series, first);
}
