import type { AssuranceMark, ControlChart } from '../../shared/model/chart.ts';
import type { CountSeries } from '../../shared/model/series.ts';
import type { Judgement } from '../../shared/model/verdict.ts';
import { assuranceMark } from '../../shared/verdict/assurance-mark.ts';
import { buildControlChart } from '../../shared/verdict/build-control-chart.ts';
import type { ClusterDecisions } from './cluster-decisions.ts';

/** A cluster's control chart with what people decided about it, and its target against the limits (null without one). */
export function chartWithDecisions(
  series: CountSeries,
  judgement: Judgement,
  { phases, kept, annotations, targetIn }: ClusterDecisions,
): { chart: ControlChart; assurance: AssuranceMark } {
  const chart = buildControlChart(series, judgement, phases, kept);
  const target = targetIn(chart.unit);
  return {
    chart: {
      ...chart,
      ...(target === null ? {} : { target }),
      ...(annotations.length === 0 ? {} : { annotations }),
    },
    assurance: target === null ? null : assuranceMark(chart, target.value, target.good),
  };
}
