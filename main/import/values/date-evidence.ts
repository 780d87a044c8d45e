import type { DateOrder } from '../../../shared/model/recognition.ts';
import { ANY_ORDER, DMY, MDY, YMD, possibleOrders } from '../dates/date-orders.ts';
import { newDateParts } from '../dates/date-parts.ts';
import { readIso, type DateReading } from '../dates/read-instant.ts';
import { readMonthYear, readWeek } from '../dates/period-dates.ts';
import { scanDate } from '../dates/scan-date.ts';

type Seen = { line: number; value: string };

/** What the cells of one column say about how its dates are written; grows row by row, over the whole file if need be. */
export type DateEvidence = {
  /** Cells seen that are not "nothing". */
  cells: number;
  /** Cells that are written dates in some order. */
  written: number;
  /** Written dates that read the same in every order (year of four digits first, month as a word). */
  plain: number;
  named: number;
  withTime: number;
  withZone: number;
  /** Dates of three numbers of two digits: how many, and the least and largest in the first and third place. */
  short: { count: number; first: Range; third: Range };
  /** First cell that rules an order out, and how many do. */
  against: Record<DateOrder, { count: number; first: Seen | null }>;
  /** Cells of digits only (or with a fraction), by what they could be. */
  epochSeconds: number;
  epochMillis: number;
  excel: number;
  compact: number;
  /** Calendar weeks; months with two digits behind them, and the numbers that these digits make. */
  weeks: number;
  monthYears: number;
  years: Set<string>;
  firstOther: Seen | null;
  /** Largest day of the dates that read the same in every order. */
  plainDay: number;
  /** Ambiguous dates by how they are written: how many, and the least and largest number in the first and second place. */
  shapes: Map<string, DateShape>;
};

type Range = { least: number; most: number };

export type DateShape = {
  separator: string;
  /** Numbers below ten: with one digit, with a zero before them, or none seen. */
  padding: 'short' | 'padded' | 'wide';
  time: 'none' | 'minutes' | 'seconds';
  count: number;
  first: Range;
  second: Range;
};

const ORDERS = [
  ['ymd', YMD],
  ['dmy', DMY],
  ['mdy', MDY],
] as const;

const parts = newDateParts();

export function newDateEvidence(): DateEvidence {
  const none = (): { count: number; first: Seen | null } => ({ count: 0, first: null });
  return {
    cells: 0,
    written: 0,
    plain: 0,
    named: 0,
    withTime: 0,
    withZone: 0,
    short: {
      count: 0,
      first: { least: Number.POSITIVE_INFINITY, most: 0 },
      third: { least: Number.POSITIVE_INFINITY, most: 0 },
    },
    against: { ymd: none(), dmy: none(), mdy: none() },
    epochSeconds: 0,
    epochMillis: 0,
    excel: 0,
    compact: 0,
    weeks: 0,
    monthYears: 0,
    years: new Set(),
    firstOther: null,
    plainDay: 0,
    shapes: new Map(),
  };
}

/** Adds one trimmed cell that is not "nothing". */
export function addDateCell(evidence: DateEvidence, text: string, line: number): void {
  if (!Number.isNaN(readIso(text))) {
    addPlainDate(evidence, (text.charCodeAt(8) - 48) * 10 + text.charCodeAt(9) - 48, text.length > 10);
    return;
  }
  evidence.cells++;
  if (/^-?\d{5,17}(?:[.,]\d+)?$/.test(text)) return addDigits(evidence, text, line);
  const orders = scanDate(text, parts) ? possibleOrders(parts) : 0;
  if (orders === 0) {
    if (addPeriod(evidence, text)) return;
    evidence.firstOther ??= { line, value: text };
    return;
  }
  evidence.written++;
  if (parts.hasTime) evidence.withTime++;
  if (!Number.isNaN(parts.offsetMinutes)) evidence.withZone++;
  if (parts.month > 0) evidence.named++;
  if (orders === ANY_ORDER && (parts.month > 0 || parts.aDigits === 4 || parts.count === 2)) {
    evidence.plain++;
    notePlainDay(evidence, parts.month === 0 ? parts.c : parts.aDigits === 4 ? parts.b : parts.a);
    return;
  }
  if (parts.cDigits === 2 && parts.aDigits <= 2) {
    evidence.short.count++;
    widen(evidence.short.first, parts.a);
    widen(evidence.short.third, parts.c);
  }
  for (const [order, bit] of ORDERS) {
    if ((orders & bit) !== 0) continue;
    const against = evidence.against[order];
    against.count++;
    against.first ??= { line, value: text };
  }
  addShape(evidence, text);
}

/** Adds a date that reads the same in every order, by its day of the month. */
export function addPlainDate(evidence: DateEvidence, day: number, hasTime: boolean): void {
  evidence.cells++;
  evidence.written++;
  evidence.plain++;
  if (hasTime) evidence.withTime++;
  notePlainDay(evidence, day);
}

function addPeriod(evidence: DateEvidence, text: string): boolean {
  if (!Number.isNaN(readWeek(text))) evidence.weeks++;
  else if (!Number.isNaN(readMonthYear(text))) {
    evidence.monthYears++;
    evidence.years.add(text.slice(-2));
  } else return false;
  return true;
}

/** Two digits behind a month are its year where the whole column has few of them; days would be of all sizes. */
function areYears({ monthYears, years }: DateEvidence): boolean {
  return years.size <= 1 + monthYears / 6;
}

function widen(range: Range, value: number): void {
  if (value < range.least) range.least = value;
  if (value > range.most) range.most = value;
}

function notePlainDay(evidence: DateEvidence, day: number): void {
  if (day > evidence.plainDay) evidence.plainDay = day;
}

function addShape({ shapes }: DateEvidence, text: string): void {
  const { a, b, aDigits, bDigits, separator } = parts;
  const padding = aDigits === 1 || bDigits === 1 ? 'short' : a < 10 || b < 10 ? 'padded' : 'wide';
  const colon = parts.hasTime ? text.indexOf(':') : -1;
  const time = colon < 0 ? 'none' : text.includes(':', colon + 1) ? 'seconds' : 'minutes';
  const key = `${separator} ${padding} ${parts.cDigits} ${time}`;
  const shape = shapes.get(key);
  if (shape === undefined) {
    const [first, second] = [
      { least: a, most: a },
      { least: b, most: b },
    ];
    shapes.set(key, { separator, padding, time, count: 1, first, second });
    return;
  }
  shape.count++;
  widen(shape.first, a);
  widen(shape.second, b);
}

function addDigits(evidence: DateEvidence, text: string, line: number): void {
  const value = Number(text.replace(',', '.'));
  const whole = Math.trunc(Math.abs(value)).toString().length;
  if (whole === 10 && value > 3e8 && value < 4.2e9) evidence.epochSeconds++;
  else if (whole >= 12 && whole <= 13 && value > 3e11 && value < 4.2e12) evidence.epochMillis++;
  else if (whole === 5 && value > 18_000 && value < 80_000) evidence.excel++;
  else if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T?\d{4}(?:\d{2})?)?$/.test(text))
    evidence.compact++;
  else evidence.firstOther ??= { line, value: text };
}

function digitsOf({ epochSeconds, epochMillis, excel, compact }: DateEvidence): number {
  return Math.max(epochSeconds, epochMillis, excel, compact);
}

/** Share of the column's cells that can be dates, 0 to 1; digits count only where all are of one kind. */
export function dateShare(evidence: DateEvidence): number {
  if (evidence.cells === 0) return 0;
  const { written, weeks, monthYears } = evidence;
  const periods = Math.max(weeks, areYears(evidence) ? monthYears : 0);
  return Math.max(written, periods, digitsOf(evidence)) / evidence.cells;
}

export type DateDecision =
  /** Read like this. `decidedBy` is the cell that ruled the other order out. */
  | { state: 'decided'; reading: DateReading; format: string; decidedBy: Seen | null }
  /** Both day first and month first fit every cell. */
  | { state: 'ambiguous'; orders: readonly DateOrder[] }
  /** Some cells fit only day first, others only month first. */
  | { state: 'mixed'; orders: readonly DateOrder[]; examples: readonly Seen[] }
  | { state: 'none' };

const BY_PERIOD = { state: 'decided', decidedBy: null } as const;

/** Share of contrary cells up to which the majority's order stands and the others are rejected as bad dates. */
const STRAY_SHARE = 0.01;

/** The column's reading by elimination. */
export function decideDates(evidence: DateEvidence): DateDecision {
  const { written, cells } = evidence;
  if (cells === 0) return { state: 'none' };
  if (evidence.weeks > written) return { ...BY_PERIOD, reading: { how: 'week' }, format: 'week' };
  if (evidence.monthYears > written && areYears(evidence))
    return { ...BY_PERIOD, reading: { how: 'month-year' }, format: 'month-year' };
  const digits = digitsOf(evidence);
  if (digits > written) return decideDigits(evidence, digits);
  if (written === 0) return { state: 'none' };
  const ambiguous = written - evidence.plain;
  if (ambiguous === 0) {
    const format = evidence.named > written / 2 ? 'named' : 'iso';
    return { state: 'decided', reading: { how: 'written', order: YMD }, format, decidedBy: null };
  }
  const open = ORDERS.filter(
    ([order]) => evidence.against[order].count === 0 && !(order === 'ymd' && hasYearsLast(evidence)),
  );
  const only = open[0];
  if (open.length === 1 && only !== undefined) return decided(evidence, only[0], only[1]);
  if (open.length > 1) return { state: 'ambiguous', orders: open.map(([order]) => order) };
  const ranked = [...ORDERS].sort((x, y) => evidence.against[x[0]].count - evidence.against[y[0]].count);
  const best = ranked[0] ?? ORDERS[1];
  if (evidence.against[best[0]].count <= ambiguous * STRAY_SHARE) return decided(evidence, best[0], best[1]);
  const examples = [evidence.against.dmy.first, evidence.against.mdy.first].filter((seen) => seen !== null);
  return { state: 'mixed', orders: ['dmy', 'mdy'], examples };
}

/**
 * `04.03.24`, `17.05.24`, `31.01.25`: over many dates the first number is of all sizes and the last hardly changes. Days are of all
 * sizes, years are not.
 */
function hasYearsLast({ short: { count, first, third }, written, plain }: DateEvidence): boolean {
  return count >= 20 && count === written - plain && third.most - third.least <= 5 && first.most - first.least >= 20;
}

function decided(evidence: DateEvidence, order: DateOrder, bit: number): DateDecision {
  const rivals = ORDERS.filter(([other]) => other !== order && other !== 'ymd').map(
    ([other]) => evidence.against[other].first,
  );
  const decidedBy = rivals.filter((seen) => seen !== null).sort((x, y) => y.line - x.line)[0] ?? null;
  return { state: 'decided', reading: { how: 'written', order: bit }, format: order, decidedBy };
}

function decideDigits(evidence: DateEvidence, digits: number): DateDecision {
  const as = (reading: DateReading, format: string): DateDecision => ({
    state: 'decided',
    reading,
    format,
    decidedBy: null,
  });
  if (digits === evidence.epochSeconds) return as({ how: 'epoch', unitMs: 1000 }, 'epoch-s');
  if (digits === evidence.epochMillis) return as({ how: 'epoch', unitMs: 1 }, 'epoch-ms');
  if (digits === evidence.excel) return as({ how: 'excel', epoch: 1900 }, 'excel-1900');
  return as({ how: 'compact' }, 'compact');
}
