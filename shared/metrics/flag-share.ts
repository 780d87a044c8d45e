import type { ColumnCache } from './column-cache.ts';
import { columnCache } from './column-cache.ts';
import { whyOnlyTicks } from './only-ticks.ts';
import type { StoreColumns } from '../model/columns.ts';
import { OUTCOME, type MetricNeed, type ProportionMetric } from '../model/metric.ts';

/** What a yes/no metric of a case is made of. */
export type FlagShare = {
  id: string;
  section: ProportionMetric['section'];
  definition: string;
  needs: readonly MetricNeed[];
  higherIs: ProportionMetric['higherIs'];
  /** The answer of one case: a value of OUTCOME. Called once per case and store version. */
  answer: (columns: StoreColumns) => (row: number) => number;
  /** True: a column that says yes or nothing gives no share. */
  isTick?: boolean;
};

/**
 * A yes/no metric asked of every case by itself, remembered per store version.
 */
export function flagShare({ answer, isTick = false, ...about }: FlagShare): ProportionMetric {
  const remember: ColumnCache<Int8Array> = columnCache();
  return {
    ...about,
    kind: 'proportion',
    countsBy: 'case',
    isFinalWhenClosed: false,
    ...(isTick && { whyNot: (columns) => whyOnlyTicks(columns, about.id, answer(columns)) }),
    outcomes: (columns) =>
      remember(columns, '', () => {
        const of = answer(columns);
        return Int8Array.from({ length: columns.cases.n }, (_, row) => of(row));
      }),
  };
}

/** A flag column as answers: yes, no, or unknown where it is absent. */
export function flagAnswer(columns: StoreColumns, field: string): (row: number) => number {
  const flags = columns.cases.flags[field];
  return (row) => flags?.[row] ?? OUTCOME.unknown;
}
