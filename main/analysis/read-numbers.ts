import { customerKnown } from '../../shared/metrics/customer-known.ts';
import { repeatComplaint } from '../../shared/metrics/repeat-complaint.ts';
import { repeatPurchase, repeatPurchaseUnresolved } from '../../shared/metrics/repeat-purchase.ts';
import type { Analysis } from '../../shared/model/analysis.ts';
import { buildMeasures } from './build-measures.ts';
import { countCustomers } from './count-customers.ts';
import { countEverything } from './count-everything.ts';
import { listPooledKeys } from './list-pooled-keys.ts';
import { readRecovery } from './read-recovery.ts';
import { readRepeatBySpeed } from './read-repeat-by-speed.ts';
import { readCount, readShare } from './read-share.ts';
import type { AnalysisView } from './select-view.ts';
import { inWindow } from './window-groups.ts';

/** Every number of a page that is no verdict: counts, recovery, recurrence, loyalty and the measure table. */
export type AnalysisNumbers = Pick<
  Analysis,
  'counts' | 'recovery' | 'recurrence' | 'loyalty' | 'pooledKeys' | 'measures'
>;

export function readNumbers(view: AnalysisView): AnalysisNumbers {
  const { columns, window, filter, periods, cells, settings, lang } = view;
  const everything = inWindow(periods);
  const customers = countCustomers(columns, periods);
  const recovery = readRecovery(columns, window, periods, settings);
  return {
    counts: countEverything(columns, window, periods, filter),
    recovery,
    recurrence: {
      repeat90: readShare(columns, repeatComplaint(90), everything, settings),
      keyShare: readShare(columns, customerKnown, everything, settings),
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
      recovery,
    ),
  };
}
