import { splitGroups } from '../../../shared/metrics/groups.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import type { Groups, MetricSettings } from '../../../shared/model/metric.ts';
import type { PartId, PartReading } from '../../../shared/model/part-table.ts';
import type { AnalysisWindow } from '../analysis-window.ts';
import { onlyRows } from '../window-groups.ts';

/** Some cases of the window, together and by period of receipt, and what people set: what every part is read from. */
export type PartView = {
  columns: StoreColumns;
  window: AnalysisWindow;
  settings: MetricSettings;
  everything: Groups;
  periods: Groups;
};

/** Reads a part of several views: what they share is gone through once for all of them. One answer per view. */
export type PartReader<P extends PartId> = (views: readonly PartView[]) => PartReading<P>[];

/** A reader that goes through the cases of one view after the other. */
export function readEach<P extends PartId>(read: (view: PartView) => PartReading<P>): PartReader<P> {
  return (views) => views.map((view) => read(view));
}

/** What a reader says of one view. */
export function readOne<P extends PartId>(reader: PartReader<P>, view: PartView): PartReading<P> {
  const [reading] = reader([view]);
  if (reading === undefined) throw new RangeError('a reader gives one answer per view');
  return reading;
}

/**
 * A view for each of the groups asked for: their rows are found by one counting sort.
 * @param groups  cases of the view by a dimension
 * @param which   group numbers
 */
export function splitView(view: PartView, groups: Groups, which: readonly number[]): PartView[] {
  return splitGroups(groups, which).map((everything) => ({
    ...view,
    everything,
    periods: onlyRows(view.periods, everything.rows ?? new Uint32Array(0)),
  }));
}
