import fc from 'fast-check';
import { durationColumn } from '../../shared/metrics/duration-column.ts';
import { groupByPeriod } from '../../shared/metrics/groups.ts';
import type { DurationColumn, Groups, Runs } from '../../shared/model/metric.ts';

/** A duration of cases in ascending periods, and some of the cases: as chosen, and as what is left of all without the others. */
export type SomeDurations = {
  column: DurationColumn;
  period: Int32Array;
  rows: Uint32Array;
  chosen: Groups & { runs: Runs };
  leftOver: Groups & { runs: Runs };
  all: Groups & { runs: Runs };
};

/** Few periods and few times, so that periods are full and times equal; some open, some unusable. */
export const someDurations: fc.Arbitrary<SomeDurations> = fc
  .array(
    fc.record({
      period: fc.integer({ min: 5, max: 8 }),
      done: fc.option(fc.integer({ min: -1, max: 20 }), { nil: Number.NaN }),
      until: fc.constantFrom(6, 12, 30, 30, 30, Number.NaN),
      isChosen: fc.boolean(),
    }),
    { minLength: 1, maxLength: 200, size: 'max' },
  )
  .map((cases) => {
    const sorted = cases.toSorted((a, b) => a.period - b.period);
    const column = durationColumn(
      new Float64Array(sorted.length),
      Float64Array.from(sorted, ({ done }) => done),
      Float64Array.from(sorted, ({ until }) => until),
    );
    const period = Int32Array.from(sorted, (one) => one.period);
    const rowsThat = (are: boolean): Uint32Array =>
      Uint32Array.from([...sorted.keys()].filter((row) => sorted[row]!.isChosen === are));
    const rows = rowsThat(true);
    const by = (some: Uint32Array | null): Groups & { runs: Runs } => groupByPeriod(period, some, 6, 9);
    const all = by(null);
    return {
      column,
      period,
      rows,
      all,
      chosen: by(rows),
      leftOver: Object.assign(by(rows), { except: { all, out: by(rowsThat(false)) } }),
    };
  });
