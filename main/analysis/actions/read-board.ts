import type { Analysis } from '../../../shared/model/analysis.ts';
import type { ActionView, Board, CauseView } from '../../../shared/model/board.ts';
import { isAction, isCause, type AnyVersion } from '../../../shared/model/case-record.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import type { AssumptionChanges } from '../../../shared/metrics/assumptions.ts';
import { DEFAULT_SETTINGS, type MetricSettings } from '../../../shared/model/metric.ts';
import { priceOf } from './price-of.ts';
import { actionData, type ActionThemes } from './action-data.ts';
import { boardTotals } from './board-totals.ts';
import { judgeStored } from './judge-actions.ts';

/** Causes and actions with their verdicts, and what they come to. Newest first. */
export function readBoard(
  columns: StoreColumns,
  analysis: Analysis,
  records: readonly AnyVersion[],
  assumptions: AssumptionChanges = {},
  settings: MetricSettings = DEFAULT_SETTINGS,
  themes: ActionThemes = null,
): Board {
  const price = priceOf(columns, assumptions);
  const data = actionData(columns, { month: analysis.month }, settings, themes);
  const inForce = records.filter(({ state }) => state === 'in-force');
  const versionsOf = (record: string): number => records.filter((one) => one.record === record).length;
  const actions: ActionView[] = inForce
    .filter(isAction)
    .toSorted((a, b) => b.number - a.number)
    .map((version) => judgeStored(data, analysis.reCoded, version, versionsOf(version.record), price));
  const causes: CauseView[] = inForce
    .filter(isCause)
    .toSorted((a, b) => b.number - a.number)
    .map((version) => ({
      version,
      versions: versionsOf(version.record),
      actions: actions
        .filter(({ version: action }) => action.content.causes.includes(version.record))
        .map(({ version: action }) => action.record),
    }));
  return {
    asOf: analysis.asOf,
    month: analysis.month,
    actions,
    causes,
    totals: boardTotals(columns, analysis, data, actions, causes, price),
  };
}
