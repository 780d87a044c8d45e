import { customerHistory } from '../../shared/metrics/customer-history.ts';
import { customerKnown } from '../../shared/metrics/customer-known.ts';
import { promiseKept } from '../../shared/metrics/promise-kept.ts';
import { recoverySpeed, RECOVERY_SPEEDS } from '../../shared/metrics/recovery-speeds.ts';
import { reopenRate } from '../../shared/metrics/reopen-rate.ts';
import { repeatComplaint } from '../../shared/metrics/repeat-complaint.ts';
import { repeatPurchase, repeatPurchaseUnresolved } from '../../shared/metrics/repeat-purchase.ts';
import { resolutionPeriod } from '../../shared/metrics/resolution-instant.ts';
import { timeToFirstResponse } from '../../shared/metrics/time-to-first-response.ts';
import { timeToResolution } from '../../shared/metrics/time-to-resolution.ts';
import type { DurationSummary } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import {
  DEFAULT_SETTINGS,
  DURATION_STATE,
  OUTCOME,
  type DurationColumn,
  type OutcomeCount,
} from '../../shared/model/metric.ts';
import type { ViewCounts } from '../../shared/model/view-counts.ts';
import { kaplanMeier } from '../../shared/stats/kaplan-meier.ts';
import { survivalQuantile } from '../../shared/stats/survival-quantile.ts';

/** Rows that a filter keeps, each looked at by itself. */
export function plainRows(
  { cases }: StoreColumns,
  filter: Readonly<Record<string, readonly string[]>>,
  monthOf: (row: number) => string,
): number[] {
  return Array.from({ length: cases.n }, (_, row) => row).filter((row) =>
    Object.entries(filter).every(([field, values]) => {
      if (values.length === 0) return true;
      if (field === 'period') return monthOf(row) >= values[0]! && monthOf(row) <= (values[1] ?? values[0]!);
      return values.includes(cases.labels[field]?.[cases.codes[field]?.[row] ?? -1] ?? '(none)');
    }),
  );
}

type Plain = Omit<ViewCounts, 'recovery'> & { recovery: Record<'firstResponse' | 'resolution', PlainTimes> };
type PlainTimes = { together: DurationSummary; byMonth: DurationSummary[] };

/** What `countView` counts, counted as its definitions read: row by row, every month by itself. Groups start at `first`. */
export function plainCounts(
  columns: StoreColumns,
  rows: readonly number[],
  { first, last }: { first: number; last: number },
): Plain {
  const months = Array.from({ length: last - first + 1 }, (_, k) => first + k);
  const { month } = columns.cases;
  const inMonth = months.map((of) => rows.filter((row) => month[row] === of));
  const all = inMonth.flat();
  const byCase = (outcomes: Int8Array) => (some: readonly number[]) => tallied(some.map((row) => [outcomes[row]!]));
  const byCustomer = (outcomes: Int8Array, some: readonly number[]): OutcomeCount =>
    tallied(caseListsByCustomer(columns, some).map((own) => own.map((row) => outcomes[row]!)));
  const repeated = byCase(repeatComplaint(90).outcomes(columns, DEFAULT_SETTINGS));
  const purchase = repeatPurchase(90).outcomes(columns, DEFAULT_SETTINGS);
  const speed = recoverySpeed(columns);
  const resolvedIn = resolutionPeriod(columns, 'month');
  const isKnown = customerHistory(columns)!.isKnown;
  const times = (column: DurationColumn): PlainTimes => ({
    together: plainSummary(column, all),
    byMonth: inMonth.map((some) => plainSummary(column, some)),
  });
  return {
    sizes: inMonth.map((some) => some.length),
    customers: {
      customers: caseListsByCustomer(
        columns,
        all.filter((row) => isKnown[row] === 1),
      ).length,
      repeatPurchase: [byCustomer(purchase, all)],
      repeatPurchaseUnresolved: [byCustomer(repeatPurchaseUnresolved(90).outcomes(columns, DEFAULT_SETTINGS), all)],
      bySpeed: RECOVERY_SPEEDS.map((_, band) =>
        byCustomer(
          purchase,
          all.filter((row) => speed[row] === band),
        ),
      ),
    },
    recovery: {
      firstResponse: times(timeToFirstResponse.durations(columns, DEFAULT_SETTINGS)),
      resolution: times(timeToResolution.durations(columns, DEFAULT_SETTINGS)),
    },
    repeatComplaint: [repeated(all)],
    customerKnown: [byCase(customerKnown.outcomes(columns, DEFAULT_SETTINGS))(all)],
    repeatComplaintBy: inMonth.map(repeated),
    promiseKeptBy: inMonth.map(byCase(promiseKept.outcomes(columns, DEFAULT_SETTINGS))),
    reopenedBy: inMonth.map(byCase(reopenRate.outcomes(columns, DEFAULT_SETTINGS))),
    repeatPurchaseBy: months.map((of) =>
      byCustomer(
        purchase,
        all.filter((row) => resolvedIn[row] === of),
      ),
    ),
  };
}

/** The cases of one customer after the other; cases without a customer one by one. */
function caseListsByCustomer({ cases }: StoreColumns, rows: readonly number[]): number[][] {
  const customer = cases.codes['customer']!;
  return [...Map.groupBy(rows, (row) => (customer[row]! < 0 ? -1 - row : customer[row]!)).values()];
}

/** Each list of answers counts once, by its strongest answer; one without an answer does not count. */
function tallied(lists: readonly (readonly number[])[]): OutcomeCount {
  const count = { yes: 0, no: 0, unknown: 0, pending: 0 };
  for (const answers of lists) {
    const strongest = (['yes', 'no', 'pending', 'unknown'] as const).find((one) => answers.includes(OUTCOME[one]));
    if (strongest !== undefined) count[strongest]++;
  }
  return count;
}

export function plainSummary({ timeMs, state }: DurationColumn, rows: readonly number[]): DurationSummary {
  const those = (is: number): number[] => rows.filter((row) => state[row] === is);
  const done = those(DURATION_STATE.done);
  const open = those(DURATION_STATE.open);
  const times = [...done, ...open].map((row) => timeMs[row]!);
  const curve = kaplanMeier(
    times,
    times.map((_, k) => (k < done.length ? 1 : 0)),
  );
  return {
    n: times.length,
    open: open.length,
    invalid: those(DURATION_STATE.invalid).length,
    unknown: those(DURATION_STATE.unknown).length,
    medianMs: survivalQuantile(curve, 0.5),
    p90Ms: survivalQuantile(curve, 0.9),
    closedOnlyMedianMs: middleOf(done.map((row) => timeMs[row]!).toSorted((a, b) => a - b)),
    withinTarget: null,
  };
}

function middleOf(ascending: readonly number[]): number | null {
  const { length } = ascending;
  return length === 0 ? null : (ascending[(length - 1) >> 1]! + ascending[length >> 1]!) / 2;
}
