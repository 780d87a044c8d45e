import { createHash } from 'node:crypto';
import type { FieldPlan, MappingPlan } from './mapping-plan.ts';
import type { MappedRow } from './mapped-row.ts';
import { instantReader } from './dates/read-instant.ts';
import { readDuration } from './values/read-duration.ts';
import { readFlag } from './values/read-flag.ts';
import { readNumber } from './values/read-number.ts';
import { readScore } from './values/read-score.ts';
import { isHashes, isLostId, isNoDate, isNothing } from './values/nothing-words.ts';
import { minorUnits } from './values/minor-units.ts';
import { assertNever } from '../../shared/model/result.ts';
import type { Reject, RejectRule } from '../../shared/model/reject.ts';

/** What became of a record: a row, a reject, or left out for a reason. */
export type Mapped = { row: MappedRow } | { reject: Reject } | { leftOut: string };

/** A cell that cannot be read: thrown nowhere, returned. */
type Bad = { rule: RejectRule; message: string };
type Value = number | string | null;
type CellReader = (cell: string) => Value | Bad;

/**
 * The function that turns one record (cells still as parsed, with joined and derived cells appended) into a validated
 * row. Everything that depends on the plan is worked out once.
 * @param decode  turns a kept cell into proper text
 */
export function compileMapper(
  plan: MappingPlan,
  decode: (cell: string) => string,
): (cells: readonly string[], line: number) => Mapped {
  const readers = plan.fields.map((field) => ({ field, read: compileField(field, decode) }));
  const idIndex = plan.fields.findIndex(({ field }) => field.kind === 'id');
  const sinceIndex = plan.fields.map(({ duration }) =>
    duration === null ? -1 : plan.fields.findIndex((f) => f.field.id === duration.since),
  );
  const extraKeys = plan.extras.map((position) => `${JSON.stringify(plan.columns[position] ?? '')}:`);

  const isFolded = plan.preset?.fold !== undefined;
  const moneyAt = plan.fields.flatMap(({ field }, f) => (field.kind === 'money' ? [f] : []));
  const currencyAt = plan.fields.findIndex(({ field }) => field.id === 'currency');

  return (cells, line) => {
    const values: Value[] = [];
    for (const { field, read } of readers) {
      const value = read(cells[field.position] ?? '');
      if (value !== null && typeof value === 'object') return rejected(line, cells, field, value);
      values.push(value);
    }
    for (let f = 0; f < plan.fields.length; f++) {
      const since = sinceIndex[f] ?? -1;
      const value = values[f];
      if (since >= 0 && typeof value === 'number') values[f] = value + Number(values[since] ?? Number.NaN);
      const weaker = plan.fields[f]?.otherwise ?? null;
      if (weaker !== null && isAbsent(values[f] ?? null)) {
        const value = readOtherwise(weaker, cells, values);
        if (value !== null && typeof value === 'object') return rejected(line, cells, weaker, value);
        values[f] = value;
      }
    }
    scaleMoney(values);
    if (!isFolded) {
      const missing = missingRequired(plan, values);
      if (missing !== null) return { reject: rejectOf(line, missing.column, '', missing.rule, missing.message, cells) };
    }
    const id = plan.isContentKey ? contentKey(cells, plan.width) : values[idIndex];
    if (typeof id !== 'string') {
      return {
        reject: rejectOf(
          line,
          plan.fields[idIndex]?.column ?? null,
          '',
          'missing-id',
          'The row has no number of its own',
          cells,
        ),
      };
    }
    return { row: { line, id, values, extra: extraOf(cells), cells: isFolded ? cells : NO_CELLS } };
  };

  /** Amounts become minor units once the currency of the row is known. */
  function scaleMoney(values: Value[]): void {
    for (const f of moneyAt) {
      const amount = values[f];
      if (typeof amount !== 'number') continue;
      const currency = currencyAt < 0 ? plan.currency : values[currencyAt];
      values[f] = Math.round(amount * minorUnits(typeof currency === 'string' ? currency : plan.currency));
    }
  }

  function rejected(line: number, cells: readonly string[], field: FieldPlan, bad: Bad): Mapped {
    return { reject: rejectOf(line, field.column, cells[field.position] ?? '', bad.rule, bad.message, cells) };
  }

  function rejectOf(
    line: number,
    column: string | null,
    value: string,
    rule: RejectRule,
    message: string,
    cells: readonly string[],
  ): Reject {
    return {
      line,
      column,
      value: decode(value).slice(0, 200),
      rule,
      message,
      cells: cells.slice(0, plan.width).map(decode),
    };
  }

  function readOtherwise(field: FieldPlan, cells: readonly string[], values: readonly Value[]): Value | Bad {
    const value = compileCached(field)(cells[field.position] ?? '');
    if (field.duration === null || typeof value !== 'number') return value;
    const since = plan.fields.findIndex((f) => f.field.id === field.duration?.since);
    return value + Number(values[since] ?? Number.NaN);
  }

  function compileCached(field: FieldPlan): CellReader {
    const known = weaker.get(field);
    if (known !== undefined) return known;
    const reader = compileField(field, decode);
    weaker.set(field, reader);
    return reader;
  }

  function extraOf(cells: readonly string[]): string | null {
    let json = '';
    for (let i = 0; i < plan.extras.length; i++) {
      const cell = cells[plan.extras[i] ?? 0] ?? '';
      if (cell === '') continue;
      json += `${json === '' ? '{' : ','}${extraKeys[i]}${JSON.stringify(decode(cell))}`;
    }
    return json === '' ? null : `${json}}`;
  }
}

/** The first required field that is absent, and the rule it breaks; null when all are there. */
export function missingRequired(
  plan: MappingPlan,
  values: readonly Value[],
): { column: string; rule: RejectRule; message: string } | null {
  for (const [f, { field, column }] of plan.fields.entries()) {
    if (field.required !== true || field.kind === 'id' || !isAbsent(values[f] ?? null)) continue;
    return {
      column,
      rule: field.kind === 'instant' ? 'missing-date' : 'bad-number',
      message: `${field.label} is empty`,
    };
  }
  return null;
}

const NO_CELLS: readonly string[] = [];
const weaker = new WeakMap<FieldPlan, CellReader>();

export function isAbsent(value: Value): boolean {
  return value === null || (typeof value === 'number' && Number.isNaN(value));
}

/** A key made of all cells of the row: the same row gives the same key in every file. */
function contentKey(cells: readonly string[], width: number): string {
  return createHash('sha256').update(cells.slice(0, width).join('\u001f')).digest('base64url').slice(0, 22);
}

/** Distinct cells of a code column that are remembered with what they mean. */
const MOST_REMEMBERED = 20_000;

function compileField(plan: FieldPlan, decode: (cell: string) => string): CellReader {
  const read = compileCell(plan, decode);
  if (plan.field.kind !== 'code') return read;
  const known = new Map<string, Value | Bad>();
  return (cell) => {
    const seen = known.get(cell);
    if (seen !== undefined) return seen;
    const value = read(cell);
    if (known.size < MOST_REMEMBERED) known.set(cell, value);
    return value;
  };
}

function compileCell(plan: FieldPlan, decode: (cell: string) => string): CellReader {
  const read = compileKind(plan, decode);
  const { nothing } = plan;
  // A map, because a cell may say `constructor`.
  const words = plan.words === null ? null : new Map(Object.entries(plan.words));
  const { kind } = plan.field;
  if (kind === 'text') return (cell) => trimCell(cell) || null;
  const isEmpty = kind === 'instant' && plan.duration === null ? isNoDate : isNothing;
  return (cell) => {
    const text = trimCell(cell);
    if (isEmpty(text)) return null;
    if (isHashes(text)) return { rule: 'lost-data', message: 'A spreadsheet wrote #### in place of the value' };
    if (nothing.size > 0 && nothing.has(decode(text).toLowerCase())) return null;
    if (words !== null) {
      const value = words.get(decode(text).toLowerCase());
      if (value !== undefined) return value;
    }
    return read(text);
  };
}

function compileKind(plan: FieldPlan, decode: (cell: string) => string): CellReader {
  const { field, mark, scale, duration } = plan;
  if (duration !== null) {
    const { unit } = duration;
    return (text) => {
      const ms = readDuration(decode(text), unit);
      return Number.isNaN(ms) ? { rule: 'bad-date', message: `${field.label} is no duration` } : ms;
    };
  }
  switch (field.kind) {
    case 'id':
    case 'key':
      return compileKey(field.label, decode);
    case 'code':
      return field.id === 'currency'
        ? (text) => decode(text).trim().toUpperCase() || null
        : (text) => decode(text).trim() || null;
    case 'text':
      return (text) => text;
    case 'instant': {
      const read = instantReader(plan.reading ?? { how: 'written', order: 1 }, plan.zone);
      return (text) => {
        const direct = read(text);
        const instant = Number.isNaN(direct) ? read(decode(text)) : direct;
        return Number.isNaN(instant)
          ? { rule: 'bad-date', message: `${field.label} is no date in the order of this column` }
          : instant;
      };
    }
    case 'flag':
      return (text) => {
        const flag = readFlag(decode(text));
        return Number.isNaN(flag) ? { rule: 'bad-flag', message: `${field.label} is neither yes nor no` } : flag;
      };
    case 'score':
      return (text) => {
        const score = readScore(decode(text), scale, mark);
        return score !== null && Number.isNaN(score)
          ? { rule: 'bad-score', message: `${field.label} is no score on the scale of this column` }
          : score;
      };
    case 'count':
      return (text) => {
        const count = readNumber(decode(text), mark);
        return Number.isNaN(count) || count < 0 || !Number.isInteger(count)
          ? { rule: 'bad-number', message: `${field.label} is no whole number` }
          : count;
      };
    case 'money':
      return (text) => {
        const amount = readNumber(decode(text), mark);
        return Number.isNaN(amount) ? { rule: 'bad-number', message: `${field.label} is no amount` } : amount;
      };
    default:
      return assertNever(field.kind);
  }
}

/** Ids stay text. A number that a spreadsheet shortened is lost and is said to be. `17850.0` is the id 17850. */
function compileKey(label: string, decode: (cell: string) => string): CellReader {
  return (raw) => {
    const text = raw.charCodeAt(0) === 39 && raw.length > 1 ? raw.slice(1) : raw;
    if (isLostId(text))
      return { rule: 'lost-data', message: `${label} was shortened by a spreadsheet; the digits are lost` };
    const isFloat = text.endsWith('.0') && /^\d{1,15}\.0$/.test(text);
    return decode(isFloat ? text.slice(0, -2) : text).trim() || null;
  };
}

/** Without ASCII blanks at both ends. In a byte string 0xA0 may be half a letter (`à`), so `trim` must not be used. */
function trimCell(cell: string): string {
  let start = 0;
  let end = cell.length;
  while (start < end && cell.charCodeAt(start) <= 32) start++;
  while (end > start && cell.charCodeAt(end - 1) <= 32) end--;
  return start === 0 && end === cell.length ? cell : cell.slice(start, end);
}
