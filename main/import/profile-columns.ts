import type { ByteRecords } from './bytes/byte-records.ts';
import { plainDayOf } from './bytes/iso-bytes.ts';
import type { FieldKind } from '../../shared/model/fields.ts';
import { cellKind, type CellKind } from './cell-kind.ts';
import { addDateCell, addPlainDate, newDateEvidence, type DateEvidence } from './values/date-evidence.ts';
import { isNoDate, isNothing, mayBeNothing } from './values/nothing-words.ts';
import { currencyOf, fitsMark, readNumber, type DecimalMark } from './values/read-number.ts';

/** What the rows read so far say about one column. */
export type ColumnProfile = {
  position: number;
  name: string;
  /** Rows whose cells were looked at in every way: of a long file the first ones. */
  looked: number;
  filled: number;
  nothing: number;
  /** Words and dates that stand for nothing, with their counts (the empty cell is not among them). */
  sentinels: Map<string, number>;
  kinds: Map<CellKind, number>;
  /** What each of the distinct values looks like. */
  kindOf: Map<string, CellKind>;
  samples: string[];
  /** Distinct values, up to a cap, with their counts. */
  distinct: Map<string, number>;
  characters: number;
  dates: DateEvidence;
  /** Numeric cells that fit a decimal dot, a decimal comma, and that fit one only. */
  numbers: { cells: number; dot: number; comma: number; largest: number; currency: string | null };
};

const MOST_DISTINCT = 2000;
const MOST_SAMPLES = 5;
/** Rows whose cells are looked at in every way; later rows only add to the date evidence of date columns. */
const FULLY_READ = 5000;
/** The same for columns that nobody is interested in: enough for a few samples. */
const GLANCED_AT = 300;

export type Profiler = {
  add: (rows: readonly (readonly string[])[], lines: readonly number[], decode: (cell: string) => string) => void;
  /**
   * Adds a record by its bytes, where no more is wanted of it than its dates and words for nothing; false (and nothing added) while
   * rows are still looked at in every way.
   */
  glance: (records: ByteRecords, decode: (cell: string) => string) => boolean;
  columns: readonly ColumnProfile[];
  /** The first rows as texts: for what several columns of a row say together. */
  first: readonly (readonly string[])[];
  rows: () => number;
};

/**
 * Collects column profiles from rows below the header.
 * @param wanted  positions of columns that will be read, where that is known before; null: any may be
 */
export function profileColumns(header: readonly string[], wanted: ReadonlySet<number> | null): Profiler {
  const columns = header.map((name, position) => newProfile(name, position));
  const first: string[][] = [];
  let rows = 0;
  let datelike: ColumnProfile[] = columns;
  let unmarked: ColumnProfile[] = [];
  const interesting = wanted === null ? columns : columns.filter(({ position }) => wanted.has(position));
  return {
    columns,
    first,
    rows: () => rows,
    add: (batch, lines, decode) => {
      for (let r = 0; r < batch.length; r++) {
        const row = batch[r] ?? [];
        const line = lines[r] ?? 0;
        if (rows < GLANCED_AT) first.push(row.map(decode));
        const looked = rows < GLANCED_AT ? columns : interesting;
        if (rows < FULLY_READ) for (const column of looked) addCell(column, decode(row[column.position] ?? ''), line);
        else {
          countNothing(interesting, row);
          for (const column of datelike) addDateOnly(column, row[column.position] ?? '', line, decode);
          for (const column of unmarked) addMarked(column, decode(row[column.position] ?? '').trim());
        }
        rows++;
        if (rows !== FULLY_READ) continue;
        datelike = columns.filter((column) => column.dates.written * 2 > column.filled && column.filled > 0);
        unmarked = interesting.filter(isUnmarked);
      }
    },
    glance: (records, decode) => {
      if (rows < FULLY_READ) return false;
      for (const column of interesting) if (column.dates.written === 0) countNothingAt(column, records, decode);
      for (const column of datelike) addDateAt(column, records, decode);
      for (const column of unmarked)
        if (hasMark(records, column.position)) addMarked(column, decode(records.cell(column.position)).trim());
      rows++;
      return true;
    },
  };
}

/**
 * Thousands marks need three digits behind them; whatever fits fewer cells is ruled out. A tie is the decimal dot, but for numbers of
 * things and for money: where every dot has three digits behind it (`1.200`), it sets off thousands.
 */
export function markOf({ numbers, distinct }: ColumnProfile, kind: FieldKind | null = null): DecimalMark {
  if (numbers.comma !== numbers.dot || (kind !== 'count' && kind !== 'money'))
    return numbers.comma > numbers.dot ? 'comma' : 'dot';
  return [...distinct.keys()].some((cell) => /\d\.\d{3}/.test(cell)) ? 'comma' : 'dot';
}

/** What is known of a column before any row was seen. */
export function newProfile(name: string, position: number): ColumnProfile {
  return {
    position,
    name,
    looked: 0,
    filled: 0,
    nothing: 0,
    sentinels: new Map(),
    kinds: new Map(),
    kindOf: new Map(),
    samples: [],
    distinct: new Map(),
    characters: 0,
    dates: newDateEvidence(),
    numbers: { cells: 0, dot: 0, comma: 0, largest: 0, currency: null },
  };
}

function addCell(column: ColumnProfile, cell: string, line: number): void {
  column.looked++;
  const text = cell.trim();
  if (isNothing(text)) return addNothing(column, text);
  const seen = column.distinct.get(text);
  const kind = (seen === undefined ? undefined : column.kindOf.get(text)) ?? cellKind(text);
  if (kind === 'date' && isNoDate(text)) return addNothing(column, text);
  column.filled++;
  column.characters += text.length;
  column.kinds.set(kind, (column.kinds.get(kind) ?? 0) + 1);
  if (seen === undefined && column.distinct.size < MOST_DISTINCT) column.kindOf.set(text, kind);
  if (seen !== undefined || column.distinct.size < MOST_DISTINCT) column.distinct.set(text, (seen ?? 0) + 1);
  if (seen === undefined && column.samples.length < MOST_SAMPLES) column.samples.push(text.slice(0, 200));
  if (kind === 'date' || kind === 'number') addDateCell(column.dates, text, line);
  else column.dates.cells++;
  if (kind === 'number') addNumber(column, text);
}

/** Beyond the rows looked at in every way, words for nothing are still counted (dates count their own). */
function countNothing(columns: readonly ColumnProfile[], row: readonly string[]): void {
  for (const column of columns) {
    const text = row[column.position] ?? '';
    if (column.dates.written === 0 && text !== '' && isNothing(text)) addNothing(column, text);
  }
}

function addNothing(column: ColumnProfile, text: string): void {
  column.nothing++;
  if (text !== '' && (column.sentinels.has(text) || column.sentinels.size < 20)) {
    column.sentinels.set(text, (column.sentinels.get(text) ?? 0) + 1);
  }
}

function addNumber(column: ColumnProfile, text: string): void {
  const { numbers } = column;
  numbers.cells++;
  const isDot = fitsMark(text, 'dot');
  const isComma = fitsMark(text, 'comma');
  if (isDot) numbers.dot++;
  if (isComma) numbers.comma++;
  const value = readNumber(text, isDot ? 'dot' : 'comma');
  if (value > numbers.largest) numbers.largest = value;
  if (numbers.currency === null && !isDigit(text, 0)) numbers.currency = currencyOf(text);
  else if (numbers.currency === null && !isDigit(text, text.length - 1)) numbers.currency = currencyOf(text);
}

/** A column of numbers whose cells did not tell yet which mark sets off decimals: later cells may. */
function isUnmarked({ numbers, filled }: ColumnProfile): boolean {
  return numbers.cells * 2 > filled && numbers.dot === numbers.comma;
}

function addMarked(column: ColumnProfile, text: string): void {
  if (!/[.,]/.test(text) || cellKind(text) !== 'number') return;
  if (column.distinct.size < MOST_DISTINCT) column.distinct.set(text, (column.distinct.get(text) ?? 0) + 1);
  addNumber(column, text);
}

/** Whether a dot or a comma stands in a cell. */
function hasMark({ buffer, starts, ends, count }: ByteRecords, position: number): boolean {
  if (position >= count) return false;
  const end = ends[position] ?? 0;
  for (let at = starts[position] ?? 0; at < end; at++) if (buffer[at] === 44 || buffer[at] === 46) return true;
  return false;
}

function countNothingAt(column: ColumnProfile, records: ByteRecords, decode: (cell: string) => string): void {
  const { position } = column;
  if (position >= records.count) return;
  const start = records.starts[position] ?? 0;
  const end = records.ends[position] ?? 0;
  if (start === end || !mayBeNothing(records.buffer, start, end)) return;
  const text = decode(records.cell(position));
  if (isNothing(text)) addNothing(column, text);
}

function addDateAt(column: ColumnProfile, records: ByteRecords, decode: (cell: string) => string): void {
  const { position, dates } = column;
  if (position >= records.count) return addNothing(column, '');
  const start = records.starts[position] ?? 0;
  const end = records.ends[position] ?? 0;
  const day = plainDayOf(records.buffer, start, end);
  if (day > 0) addPlainDate(dates, day, end - start > 10);
  else addDateOnly(column, records.cell(position), records.line, decode);
}

function addDateOnly(column: ColumnProfile, cell: string, line: number, decode: (cell: string) => string): void {
  const text = decode(cell).trim();
  if (isNoDate(text)) addNothing(column, text);
  else addDateCell(column.dates, text, line);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
