import { customerKnown } from '../../shared/metrics/customer-known.ts';
import { repeatComplaint } from '../../shared/metrics/repeat-complaint.ts';
import { repeatPurchase, repeatPurchaseUnresolved } from '../../shared/metrics/repeat-purchase.ts';
import type { Analysis } from '../../shared/model/analysis.ts';
import { buildMeasures } from './build-measures.ts';
import { countEverything } from './count-everything.ts';
import { countView } from './count-view.ts';
import { listPooledKeys } from './list-pooled-keys.ts';
import { readRepeatBySpeed } from './read-repeat-by-speed.ts';
import { readCount } from './read-share.ts';
import type { AnalysisView } from './select-view.ts';

/** Every number of a page that is no verdict: counts, recovery, recurrence, loyalty and the measure table. */
export type AnalysisNumbers = Pick<
  Analysis,
  'counts' | 'recovery' | 'recurrence' | 'loyalty' | 'pooledKeys' | 'measures'
>;

export function readNumbers(view: AnalysisView): AnalysisNumbers {
  const { columns, window, filter, cells, lang } = view;
  const counted = countView(view);
  const { customers } = counted;
  return {
    counts: countEverything(columns, window, counted, filter),
    recovery: counted.recovery,
    recurrence: {
      repeat90: readCount(columns, repeatComplaint(90), counted.repeatComplaint),
      keyShare: readCount(columns, customerKnown, counted.customerKnown),
    },
    loyalty: {
      repeatPurchase90: readCount(columns, repeatPurchase(90), customers.repeatPurchase),
      repeatPurchaseUnresolved90: readCount(columns, repeatPurchaseUnresolved(90), customers.repeatPurchaseUnresolved),
      repeatPurchaseBySpeed: readRepeatBySpeed(columns, repeatPurchase(90), customers.bySpeed, lang),
    },
    pooledKeys: listPooledKeys(columns),
    measures: buildMeasures(
      view,
      cells.map((cell) => cell.series),
      counted,
    ),
  };
}
