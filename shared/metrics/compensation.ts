import type { CaseSelection } from '../model/case-selection.ts';
import type { StoreColumns } from '../model/columns.ts';
import type { CompensationTable, CurrencyRow } from '../model/follow-up.ts';
import { OUTCOME, type Groups, type MetricSettings } from '../model/metric.ts';
import { quantileSorted } from '../stats/quantile.ts';
import { quickMedian } from '../stats/quick-median.ts';
import { countProportion } from './read-proportion.ts';
import { firstLater } from './next-order.ts';
import { flagShare } from './flag-share.ts';
import { asOneGroup, noGroups } from './groups.ts';
import { proportionOf } from './proportion-of.ts';
import { repeatPurchase } from './repeat-purchase.ts';

/** Fewer cases in a band say nothing (METRICS.md 5). */
const BAND_LEAST = 20;
const BANDS = 4;

/** How often something was given. */
export const compensationGiven = flagShare({
  id: 'compensation-given',
  section: 'recovery',
  definition: 'Cases with compensation over 0 / cases of which it is known.',
  needs: ['cases.compensation'],
  higherIs: 'neutral',
  answer: ({ cases }) => {
    const amounts = cases.numbers['compensation'];
    return (row) => {
      const amount = amounts?.[row] ?? Number.NaN;
      return Number.isNaN(amount) ? OUTCOME.unknown : amount > 0 ? OUTCOME.yes : OUTCOME.no;
    };
  },
  isTick: true,
});

/**
 * What was given, by currency (two are never added), and whether giving more goes with satisfaction and coming back, by
 * quarters of the amount in the most frequent currency.
 * @param groups  the cases: rows in any group
 * @returns       null where nothing is known about compensation
 */
export function compensationTable(
  columns: StoreColumns,
  groups: Groups,
  settings: MetricSettings,
): CompensationTable | null {
  const amounts = columns.cases.numbers['compensation'];
  if (amounts === undefined) return null;
  const [count] = countProportion(columns, compensationGiven, asOneGroup(groups), settings);
  const { yes = 0, no = 0 } = count ?? {};
  if (yes + no === 0) return null;
  const given = rowsByCurrency(columns, groups, amounts);
  const byCurrency = [...given].map(([code, rows]) => currencyRow(columns, code, rows, amounts));
  byCurrency.sort((a, b) => b.cases - a.cases || (a.currency ?? '').localeCompare(b.currency ?? ''));
  const largest = [...given.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  return { given: proportionOf(yes, yes + no), byCurrency, bands: bandsOf(columns, largest, amounts, settings) };
}

/**
 * The cases behind the table: something was given in this currency, over `from` and up to `to` minor units; `only` those with an
 * order in it before, with a score, or who bought again. Null where nothing is known about compensation.
 */
export function compensationRows(
  columns: StoreColumns,
  groups: Groups,
  { currency, from = 0, to = null, only }: Omit<Extract<CaseSelection, { of: 'compensation' }>, 'of'>,
  settings: MetricSettings,
): Uint32Array | null {
  const amounts = columns.cases.numbers['compensation'];
  if (amounts === undefined) return null;
  const code = currency === null ? -1 : (columns.cases.labels['currency']?.indexOf(currency) ?? -1);
  const rows = rowsByCurrency(columns, groups, amounts).get(code) ?? [];
  const isIn = onlyThose(columns, currency, only, settings);
  return Uint32Array.from(
    rows.filter((row) => amounts[row]! > from && (to === null || amounts[row]! <= to) && isIn(row)),
  );
}

function onlyThose(
  columns: StoreColumns,
  currency: string | null,
  only: Extract<CaseSelection, { of: 'compensation' }>['only'],
  settings: MetricSettings,
): (row: number) => boolean {
  if (only === 'ordered') {
    const lastOrderValue = lastOrderValues(columns, currency);
    return (row) => lastOrderValue(row) !== null;
  }
  const scores = columns.cases.numbers['satisfaction'];
  if (only === 'scored') return (row) => !Number.isNaN(scores?.[row] ?? Number.NaN);
  if (only !== 'bought') return () => true;
  const outcomes = repeatPurchase(90).outcomes(columns, settings);
  return (row) => outcomes[row] === OUTCOME.yes;
}

function rowsByCurrency(columns: StoreColumns, groups: Groups, amounts: Float64Array): Map<number, number[]> {
  const currency = columns.cases.codes['currency'];
  const given = new Map<number, number[]>();
  const { of, rows } = groups;
  for (let k = 0; k < (rows ?? of).length; k++) {
    const row = rows === undefined ? k : rows[k]!;
    if (of[row]! < 0 || !(amounts[row]! > 0)) continue;
    const code = currency?.[row] ?? -1;
    const found = given.get(code);
    if (found === undefined) given.set(code, [row]);
    else found.push(row);
  }
  return given;
}

function currencyRow(columns: StoreColumns, code: number, rows: readonly number[], amounts: Float64Array): CurrencyRow {
  const currency = columns.cases.labels['currency']?.[code] ?? null;
  let total = 0;
  let ofOrders = 0;
  let orderValue = 0;
  const lastOrderValue = lastOrderValues(columns, currency);
  for (const row of rows) {
    total += amounts[row]!;
    const value = lastOrderValue(row);
    if (value === null) continue;
    ofOrders += amounts[row]!;
    orderValue += value;
  }
  return {
    currency,
    cases: rows.length,
    total,
    median: quickMedian(Float64Array.from(rows, (row) => amounts[row]!)) ?? 0,
    shareOfOrderValue: orderValue > 0 ? ofOrders / orderValue : null,
  };
}

/** By row the value of the customer's last order before the complaint, when it is in the same currency; else null. */
function lastOrderValues(
  { cases, orders, prepared }: StoreColumns,
  currency: string | null,
): (row: number) => number | null {
  const customer = cases.codes['customer'];
  if (orders === null || customer === undefined) return () => null;
  const { customerStart, orderedAt, value } = orders;
  const received = cases.instants.receivedAt;
  const wanted = currency === null ? -1 : (orders.labels['currency']?.indexOf(currency) ?? -1);
  if (currency !== null && wanted < 0) return () => null;
  const before = prepared?.ordersBefore;
  const code = orders.currency;
  return (row) => {
    const who = customer[row]!;
    if (who < 0) return null;
    const first = customerStart[who]!;
    const next =
      before === undefined
        ? firstLater(orderedAt, first, customerStart[who + 1]!, received[row]!)
        : first + before[row]!;
    if (next === first) return null;
    const found = value[next - 1]!;
    return (code?.[next - 1] ?? -1) === wanted && found > 0 ? found : null;
  };
}

function bandsOf(
  columns: StoreColumns,
  rows: readonly number[],
  amounts: Float64Array,
  settings: MetricSettings,
): CompensationTable['bands'] {
  if (rows.length === 0) return [];
  const given = Float64Array.from(rows, (row) => amounts[row]!).sort();
  const edges = [...new Set(Array.from({ length: BANDS - 1 }, (_, k) => quantileSorted(given, (k + 1) / BANDS) ?? 0))];
  const scores = columns.cases.numbers['satisfaction'];
  const of = noGroups(columns.cases.n, edges.length + 1);
  const bands = Array.from({ length: edges.length + 1 }, () => ({ n: 0, scored: 0, score: 0 }));
  for (const row of rows) {
    const band = bandOf(edges, amounts[row]!);
    of[row] = band;
    const found = bands[band]!;
    found.n++;
    const score = scores?.[row] ?? Number.NaN;
    if (Number.isNaN(score)) continue;
    found.scored++;
    found.score += score;
  }
  const counts =
    columns.orders === null
      ? []
      : countProportion(
          columns,
          repeatPurchase(90),
          { of, count: bands.length, rows: Uint32Array.from(rows) },
          settings,
        );
  return bands
    .map(({ n, scored, score }, k) => {
      const { yes = 0, no = 0 } = counts[k] ?? {};
      return {
        from: k === 0 ? 0 : edges[k - 1]!,
        to: edges[k] ?? null,
        n,
        satisfaction: scored >= BAND_LEAST ? score / scored : null,
        repeatPurchase: yes + no >= BAND_LEAST ? proportionOf(yes, yes + no) : null,
      };
    })
    .filter((one) => one.n > 0);
}

/** How many of the ascending edges an amount is over. */
function bandOf(edges: readonly number[], amount: number): number {
  let band = 0;
  while (band < edges.length && amount > edges[band]!) band++;
  return band;
}
