import type { StoreColumns } from '../model/columns.ts';
import type { Backlog } from '../model/follow-up.ts';
import type { Groups } from '../model/metric.ts';
import type { Grain } from '../model/series.ts';
import { DAY_MS } from './follow-up.ts';
import { periodNameOf } from './periods.ts';
import { resolutionInstant, resolutionPeriod, resolutionWatchedUntil } from './resolution-instant.ts';

/** Upper ends of the age bands in days. */
const AGES = [1, 3, 7, 30, 90, null];

/** Where the periods lie: number of the first, and the instants at which each starts. */
export type BacklogPeriods = { grain: Grain; first: number; starts: Float64Array };

/**
 * What was waiting: brought forward + received − closed = carried forward, by period, and the age of what is open at the
 * as-of time.
 * @param periods  cases by period of receipt; group k is period `first` + k
 * @returns        cases closed nobody knows when, or resolved before receipt, are left out and counted
 */
export function backlog(columns: StoreColumns, periods: Groups, { grain, first }: BacklogPeriods): Backlog {
  const received = columns.cases.instants.receivedAt;
  const resolved = resolutionInstant(columns);
  const watched = resolutionWatchedUntil(columns);
  const closedIn = resolutionPeriod(columns, grain);
  const incoming = new Uint32Array(periods.count);
  const outgoing = new Uint32Array(periods.count);
  const ages = AGES.map((upToDays) => ({ upToDays, n: 0 }));
  let leftOut = 0;
  const { of, rows } = periods;
  for (let k = 0; k < (rows ?? of).length; k++) {
    const i = rows === undefined ? k : rows[k]!;
    const period = of[i]!;
    if (period < 0) continue;
    const isOpen = Number.isNaN(resolved[i]!);
    if (isOpen ? Number.isNaN(watched[i]!) : resolved[i]! < received[i]!) {
      leftOut++;
      continue;
    }
    incoming[period]!++;
    const closed = closedIn[i]! - first;
    if (closed >= 0 && closed < periods.count) outgoing[closed]!++;
    if (!isOpen) continue;
    const upToDays = ageBand(columns.asOf, received[i]!);
    ages.find((band) => band.upToDays === upToDays)!.n++;
  }
  let carried = 0;
  const months = Array.from({ length: periods.count }, (_, k) => {
    const broughtForward = carried;
    carried += incoming[k]! - outgoing[k]!;
    return {
      period: periodNameOf(first + k, grain),
      broughtForward,
      received: incoming[k]!,
      closed: outgoing[k]!,
      carriedForward: carried,
    };
  });
  return { months, ages, leftOut };
}

/**
 * The age band of each case that is open at the as-of time: the upper end of the band in days, null for the oldest band,
 * undefined for a case that is not open or left out.
 */
export function backlogAge(columns: StoreColumns): (row: number) => number | null | undefined {
  const received = columns.cases.instants.receivedAt;
  const resolved = resolutionInstant(columns);
  const watched = resolutionWatchedUntil(columns);
  return (row) =>
    Number.isNaN(resolved[row]!) && !Number.isNaN(watched[row]!) ? ageBand(columns.asOf, received[row]!) : undefined;
}

/**
 * Whether a case was received up to the end of a period and is still open at its end: those carried forward from it.
 * @param k  the period, counted from the first
 */
export function carriedFrom(
  columns: StoreColumns,
  periods: Groups,
  { starts }: BacklogPeriods,
  k: number,
): (row: number) => boolean {
  const received = columns.cases.instants.receivedAt;
  const resolved = resolutionInstant(columns);
  const watched = resolutionWatchedUntil(columns);
  return (row) => {
    const period = periods.of[row]!;
    if (period < 0 || period > k) return false;
    if (Number.isNaN(resolved[row]!)) return !Number.isNaN(watched[row]!);
    return resolved[row]! >= received[row]! && resolved[row]! >= starts[k + 1]!;
  };
}

function ageBand(asOf: number, received: number): number | null {
  const days = (asOf - received) / DAY_MS;
  return AGES.find((upToDays) => upToDays === null || days <= upToDays) ?? null;
}
