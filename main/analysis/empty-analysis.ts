import type { Analysis } from '../../shared/model/analysis.ts';
import { bottomLine } from '../../shared/words/bottom-line.ts';
import type { Lang } from '../../shared/words/messages.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { describeView } from './describe-view.ts';

/** The analysis of a store without complaints: everything absent, and why. */
export function emptyAnalysis(input: AnalysisInput, lang: Lang): Analysis {
  const absent = { why: 'no complaints' };
  const view = describeView(input);
  const result = {
    clusters: [],
    month: input.query.month ?? view.asOf?.slice(0, 7) ?? '1970-01',
    isComplete: false,
    examined: 0,
    oneOffs: [],
    reCoded: [],
  };
  return {
    ...view,
    ...result,
    grain: input.query.grain ?? 'month',
    counts: {
      complaints: 0,
      customers: 0,
      orders: input.columns.orders?.n ?? 0,
      complaintsMonth: 0,
      ordersMonth: 0,
    },
    headlines: [],
    expectedFalseHeadlines: 0,
    recovery: { firstResponse: absent, resolution: absent, byMonth: [] },
    recurrence: { repeat90: absent, keyShare: absent },
    loyalty: { repeatPurchase90: absent, repeatPurchaseUnresolved90: absent, repeatPurchaseBySpeed: absent },
    pooledKeys: [],
    measures: [],
    bottomLine: bottomLine(result, lang),
  };
}
