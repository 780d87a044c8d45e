import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import type { CHART_CALLS, NoiseBudgetAnswer } from '../../../shared/contract/chart-calls.ts';
import { ok } from '../../../shared/model/result.ts';
import { noiseBudget } from '../../../shared/verdict/noise-budget.ts';
import type { Core } from '../core.ts';
import { testedBetween } from '../freeze-periods.ts';
import type { Handlers } from '../handler.ts';

/** Facts about one chart that are only worth computing when somebody looks at it. */
export function chartHandlers({ analysis, columns }: Core): Handlers<keyof typeof CHART_CALLS> {
  // The analysis is remembered as one object as long as it stands: what was computed from its charts goes with them.
  const budgets = new WeakMap<object, NoiseBudgetAnswer>();
  return {
    'charts.noise-budget': ({ query, category, touchpoint }) => {
      const clusters = columns(query.asAt).cases.n === 0 ? [] : analysis(query).clusters;
      const cluster = clusters.find((one) => one.category === category && one.touchpoint === touchpoint);
      if (cluster === undefined)
        return saidTrouble('not-found', say('refused.noClusterHere', { category, touchpoint }));
      const { chart } = cluster;
      const budget = budgets.get(chart) ?? { ...noiseBudget(chart), periods: testedBetween(chart, 0, Infinity) };
      budgets.set(chart, budget);
      return ok(budget);
    },
  };
}
