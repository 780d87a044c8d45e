import { proportionOf } from '../../shared/metrics/proportion-of.ts';
import { RECOVERY_SPEEDS } from '../../shared/metrics/recovery-speeds.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { Analysis } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { OutcomeCount, ProportionMetric } from '../../shared/model/metric.ts';
import { message, type Lang } from '../../shared/words/messages.ts';

/**
 * Do customers come back more after a fast recovery? Not adjusted for who they are: "goes with", never "causes".
 * @param counts  customers by RECOVERY_SPEEDS
 */
export function readRepeatBySpeed(
  columns: StoreColumns,
  metric: ProportionMetric,
  counts: readonly OutcomeCount[],
  lang: Lang,
): Analysis['loyalty']['repeatPurchaseBySpeed'] {
  const why = whyAbsent(columns, metric);
  if (why !== null) return { why };
  return RECOVERY_SPEEDS.map(({ upToDays, id }, band) => {
    const { yes = 0, no = 0 } = counts[band] ?? {};
    return { label: message(lang, `speed.${id}`), upToDays, repeat: proportionOf(yes, yes + no) };
  });
}
