import type { DateOrder, ImportOptions, Question, RecognisedDates } from '../../shared/model/recognition.ts';
import { assertNever } from '../../shared/model/result.ts';
import type { Said } from '../../shared/model/said.ts';
import { MONTH_KEYS } from '../../shared/words/period-names.ts';
import { say, sayList } from '../../shared/words/said.ts';
import { ANY_ORDER, ORDER_BITS } from './dates/date-orders.ts';
import { instantReader, type DateReading } from './dates/read-instant.ts';
import type { ColumnProfile } from './profile-columns.ts';
import { swappedDates } from './values/swapped-dates.ts';
import { decideDates, type DateDecision } from './values/date-evidence.ts';

export type DateReadings = {
  byPosition: ReadonlyMap<number, DateReading>;
  dates: RecognisedDates[];
  questions: Question[];
  /** What a cell says against the order a person gave; null when nothing does. */
  contradiction: { column: string; order: Said; line: string; value: string } | null;
  /** Columns in which no cell is a date in any reading. */
  unreadable: ColumnProfile[];
};

/**
 * How each date column is read. A column that its own cells leave open follows a column of the same file whose cells
 * decide; then the order in which the source always writes; if that is not known either, it is asked.
 * @param usual  order fixed by the source, or null
 * @param others  columns of the file that hold no moment of a case; their dates are written like the others
 */
export function decideReadings(
  columns: readonly ColumnProfile[],
  options: ImportOptions,
  usual: DateOrder | null,
  others: readonly ColumnProfile[] = [],
): DateReadings {
  const decisions = columns.map((column) => ({ column, decision: decideDates(column.dates) }));
  const neighbour =
    [...decisions.map(({ decision }) => decision), ...others.map(({ dates }) => decideDates(dates))].find(
      isNumericOrder,
    ) ?? null;
  const byPosition = new Map<number, DateReading>();
  const dates: RecognisedDates[] = [];
  const questions: Question[] = [];
  const open: ColumnProfile[] = [];
  const unreadable: ColumnProfile[] = [];
  for (const { column, decision } of decisions) {
    const settled = settle(decision, options.dateOrder ?? null, neighbour, usual);
    if (settled === null) open.push(column);
    else byPosition.set(column.position, exchanged(settled.reading, column, options));
    if (decision.state === 'none' && column.filled > 0) unreadable.push(column);
    dates.push({ column: column.name, format: settled?.format ?? null, decidedBy: settled?.decidedBy ?? null });
    const swap = settled === null ? null : askSwap(column, options);
    if (swap !== null) questions.push(swap);
  }
  if (open.length > 0) questions.unshift(askOrder(open, decisions));
  return { byPosition, dates, questions, unreadable, contradiction: contradictionOf(decisions, options.dateOrder) };
}

type Decisions = readonly { column: ColumnProfile; decision: DateDecision }[];

function contradictionOf(decisions: Decisions, wanted: DateOrder | undefined): DateReadings['contradiction'] {
  for (const { column, decision } of decisions) {
    if (wanted === undefined || !isNumericOrder(decision) || decision.format === wanted) continue;
    const { decidedBy } = decision;
    const [line, value] = [String(decidedBy?.line ?? '–'), decidedBy?.value ?? '–'];
    return { column: column.name, order: orderSaid(wanted), line, value };
  }
  return null;
}

type Settled = { reading: DateReading; format: string; decidedBy: { line: number; value: string } | null };

function settle(
  decision: DateDecision,
  wanted: DateOrder | null,
  neighbour: Settled | null,
  usual: DateOrder | null,
): Settled | null {
  switch (decision.state) {
    case 'decided':
      return decision;
    case 'none':
      return { reading: { how: 'written', order: 1 }, format: 'iso', decidedBy: null };
    case 'ambiguous':
    case 'mixed':
      if (wanted !== null) return { reading: written(wanted), format: wanted, decidedBy: null };
      if (decision.state === 'mixed') return null;
      if (neighbour !== null && decision.orders.some((order) => order === neighbour.format)) return neighbour;
      return usual !== null && decision.orders.includes(usual)
        ? { reading: written(usual), format: usual, decidedBy: null }
        : null;
    default:
      return assertNever(decision);
  }
}

function isNumericOrder(decision: DateDecision): decision is DateDecision & { state: 'decided' } {
  return (
    decision.state === 'decided' &&
    (decision.format === 'dmy' || decision.format === 'mdy' || decision.format === 'ymd')
  );
}

function askOrder(
  open: readonly ColumnProfile[],
  decisions: readonly { column: ColumnProfile; decision: DateDecision }[],
): Question {
  const states = open.map((column) => decisions.find((d) => d.column === column)?.decision);
  const mixed = states.find((state) => state?.state === 'mixed');
  const orders = [
    ...new Set(
      states.flatMap((state) => (state?.state === 'ambiguous' || state?.state === 'mixed' ? state.orders : [])),
    ),
  ];
  const columns = open.map(({ name }) => name).join(', ');
  const telling = tellingDates(open, orders);
  const said =
    mixed?.state === 'mixed'
      ? say('said.ask.orderMixed', {
          columns,
          examples: sayList(
            mixed.examples.map(({ line, value }) => say('said.lineSays', { line: String(line), value })),
            'comma',
          ),
        })
      : askedOrder(columns, orders, telling[0]);
  return {
    id: 'date-order',
    said,
    choices: orders.map((order) => ({
      value: order,
      said: orderSaid(order),
      flag: `--date-order ${order}`,
      sample: telling.slice(0, EXAMPLES).map((text) => asRead(text, written(order))),
    })),
  };
}

const EXAMPLES = 3;

/** Dates that are another day in each of the orders; where there is none (`03/03/2024`), dates as they stand. */
function tellingDates(open: readonly ColumnProfile[], orders: readonly DateOrder[]): readonly string[] {
  const differs = (text: string): boolean => {
    const days = orders.map((order) => instantReader(written(order), 'UTC')(text));
    return days.every((day) => !Number.isNaN(day)) && new Set(days).size === orders.length;
  };
  const telling = open.flatMap(({ distinct }) => [...distinct.keys()].filter(differs));
  return telling.length > 0 ? telling : open.flatMap(({ samples }) => samples);
}

function askedOrder(columns: string, orders: readonly DateOrder[], example: string | undefined): Said {
  const days = orders.map((order) => (example === undefined ? null : daySaid(example, written(order))));
  const readings = days.filter((day) => day !== null);
  const ways = sayList(orders.map(orderSaid), 'or');
  return example === undefined || new Set(readings.map(({ text }) => text)).size < orders.length
    ? say('said.ask.order', { columns, orders: ways })
    : say('said.ask.orderOf', { columns, orders: ways, text: example, readings: sayList(readings, 'or') });
}

/** A cell's day in words, so that nobody mistakes the month. */
function daySaid(text: string, reading: DateReading): Said | null {
  const instant = instantReader(reading, 'UTC')(text);
  if (Number.isNaN(instant)) return null;
  const date = new Date(instant);
  const [day, year] = [String(date.getUTCDate()), String(date.getUTCFullYear())];
  return say('said.day', { day, month: say(MONTH_KEYS[date.getUTCMonth()] ?? 'month.1'), year });
}

/** The reading of a column in which a person said that a spreadsheet exchanged days and months. */
function exchanged(reading: DateReading, { dates }: ColumnProfile, { datesExchanged }: ImportOptions): DateReading {
  return datesExchanged === true && reading.how === 'written' && swappedDates(dates) === 'exchanged'
    ? { how: 'exchanged', order: reading.order }
    : reading;
}

function askSwap(column: ColumnProfile, { dateOrder, datesExchanged }: ImportOptions): Question | null {
  const swap = swappedDates(column.dates);
  const shown = tellingDates([column], ['dmy', 'mdy']).slice(0, 4);
  if (swap === 'exchanged' && datesExchanged === undefined) {
    const how = { yes: 'exchanged', no: 'written' } as const;
    return {
      id: 'dates-exchanged',
      said: say('said.ask.exchanged', { column: column.name }),
      choices: (['yes', 'no'] as const).map((value) => ({
        value,
        said: say(`said.exchanged.${value}`),
        flag: value === 'yes' ? '--dates-exchanged' : '--no-dates-exchanged',
        sample: shown.map((text) => asRead(text, { how: how[value], order: ANY_ORDER & ~ORDER_BITS.ymd })),
      })),
    };
  }
  if (swap !== 'spelling' || dateOrder !== undefined) return null;
  return {
    id: 'date-swapped',
    said: say('said.ask.swapped', { column: column.name }),
    choices: (['dmy', 'mdy'] as const).map((order) => ({
      value: order,
      said: orderSaid(order),
      flag: `--date-order ${order}`,
      sample: shown.map((text) => asRead(text, written(order))),
    })),
  };
}

function orderSaid(order: DateOrder): Said {
  return say(`date.${order}`);
}

function written(order: DateOrder): DateReading {
  return { how: 'written', order: ORDER_BITS[order] };
}

function asRead(text: string, reading: DateReading): string {
  const instant = instantReader(reading, 'UTC')(text);
  return Number.isNaN(instant) ? `${text} → ✗` : `${text} → ${new Date(instant).toISOString().slice(0, 10)}`;
}
