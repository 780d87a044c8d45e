import { regroup } from '../../shared/metrics/groups.ts';
import { proportionOf } from '../../shared/metrics/proportion-of.ts';
import { recoverySpeed, RECOVERY_SPEEDS } from '../../shared/metrics/recovery-speeds.ts';
import { countProportion } from '../../shared/metrics/read-proportion.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { Analysis } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Groups, MetricSettings, ProportionMetric } from '../../shared/model/metric.ts';
import { message, type Lang } from '../../shared/words/messages.ts';

/** Do customers come back more after a fast recovery? Not adjusted for who they are: "goes with", never "causes". */
export function readRepeatBySpeed(
  columns: StoreColumns,
  metric: ProportionMetric,
  group: Groups,
  settings: MetricSettings,
  lang: Lang,
): Analysis['loyalty']['repeatPurchaseBySpeed'] {
  const why = whyAbsent(columns, metric);
  if (why !== null) return { why };
  const speed = recoverySpeed(columns);
  const bySpeed = regroup(group, RECOVERY_SPEEDS.length, (row) => speed[row]!);
  const counts = countProportion(columns, metric, bySpeed, settings);
  return RECOVERY_SPEEDS.map(({ upToDays, id }, band) => {
    const { yes = 0, no = 0 } = counts[band] ?? {};
    return { label: message(lang, `speed.${id}`), upToDays, repeat: proportionOf(yes, yes + no) };
  });
}
