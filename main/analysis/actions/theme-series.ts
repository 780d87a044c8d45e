import { periodNumberOf } from '../../../shared/metrics/periods.ts';
import type { ThemeAsked } from '../../../shared/model/action.ts';
import type { CaseColumns } from '../../../shared/model/columns.ts';
import type { CountSeries } from '../../../shared/model/series.ts';
import { isPlaced, UNPLACED } from '../../../shared/themes/fold-themes.ts';
import type { ActionSeries } from '../../../shared/verdict/action-rows.ts';

/**
 * Complaints about a theme by month of receipt, with the exposure of the cluster; beside them the other complaints with a text of
 * the clusters to compare with, so that a month with fewer texts is not taken for an effect. A month with a text that was not
 * placed yet, or with cases of which none has a text, is not known.
 * @param own      a series of the store: its months, which of them the data cover, and their exposure
 * @param of       theme by row of the cases
 * @param cluster  number of the action's cluster
 * @param others   numbers of the clusters to compare with
 * O(rows).
 */
export function themeSeries(
  { cases }: { cases: Pick<CaseColumns, 'n' | 'month' | 'cluster'> },
  own: CountSeries,
  of: Int32Array,
  theme: ThemeAsked,
  cluster: number,
  others: ReadonlySet<number>,
): ActionSeries {
  const first = periodNumberOf(own.start, 'month');
  const months = own.counts.length;
  const perMonth = (): Float64Array => new Float64Array(months);
  const [about, texts, all, beside] = [perMonth(), perMonth(), perMonth(), perMonth()] as const;
  const isOpen = new Uint8Array(months);
  for (let row = 0; row < cases.n; row += 1) {
    const at = cases.month[row]! - first;
    if (at < 0 || at >= months) continue;
    const isMeasured = theme.within === 'all' || cases.cluster[row] === cluster;
    const isCompared = others.has(cases.cluster[row]!);
    const said = of[row]!;
    if (isMeasured || isCompared) isOpen[at]! |= said === UNPLACED ? 1 : 0;
    if (isMeasured) {
      all[at]! += 1;
      texts[at]! += isPlaced(said) ? 1 : 0;
      about[at]! += said === theme.id ? 1 : 0;
    }
    if (isCompared && isPlaced(said) && said !== theme.id) beside[at]! += 1;
  }
  const isKnown = (t: number): boolean => isOpen[t] === 0 && (texts[t]! > 0 || all[t] === 0);
  const known = (values: Float64Array): (number | null)[] =>
    own.counts.map((count, t) => (count === null || !isKnown(t) ? null : values[t]!));
  return { series: { ...own, counts: known(about) }, comparison: others.size === 0 ? null : known(beside) };
}
