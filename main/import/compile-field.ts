import { assertNever } from '../../shared/model/result.ts';
import { customerKey } from '../../shared/model/customer-key.ts';
import type { RejectRule } from '../../shared/model/reject.ts';
import { putText } from './bytes/long-texts.ts';
import { instantReader } from './dates/read-instant.ts';
import { copyOf } from './key-dictionary.ts';
import type { FieldPlan } from './mapping-plan.ts';
import { pseudonymOf } from './pseudonym.ts';
import { codeOf, putKey, type FieldColumn } from './row-columns.ts';
import { firstOfList } from './values/list-separator.ts';
import { isHashes, isLostId, isNoDate, isNothing } from './values/nothing-words.ts';
import { readDuration } from './values/read-duration.ts';
import { readFlag } from './values/read-flag.ts';
import { readNumber } from './values/read-number.ts';
import { readScore } from './values/read-score.ts';

/** Why a cell cannot be taken. */
export type Bad = { rule: RejectRule };

/** Puts what a cell means into row `i` of its column; gives the trouble when it means nothing that fits. */
export type CellWriter = (cell: string, i: number) => Bad | null;

/** Number, label, null for nothing, or the trouble. */
type CellReader = (cell: string) => number | string | null | Bad;

/** Raw cells whose code is remembered although they differ from the label (blanks around, letters to decode). */
const MOST_REMEMBERED = 20_000;

/** The writer of one field's cells. Everything that depends on the plan is worked out once. */
export function compileField(plan: FieldPlan, column: FieldColumn, decode: (cell: string) => string): CellWriter {
  const read = cellReader(plan, decode);
  switch (column.kind) {
    case 'code':
      return codeWriter(column, read);
    case 'float':
    case 'flag': {
      const { values } = column;
      const absent = column.kind === 'float' ? Number.NaN : -1;
      return (cell, i) => {
        const value = read(cell);
        // No row is lost for a word: it is kept with the row, and told (see `unreadScore`).
        if (value !== null && typeof value === 'object' && value.rule !== 'bad-score') return value;
        values[i] = typeof value === 'number' ? value : absent;
        return null;
      };
    }
    case 'id':
    case 'key':
      return (cell, i) => {
        const value = read(cell);
        if (value !== null && typeof value === 'object') return value;
        putKey(column, i, value === null ? null : String(value));
        return null;
      };
    case 'text':
      return (cell, i) => {
        const value = read(cell);
        if (value !== null && typeof value === 'object') return value;
        putText(column.texts, i, value === null ? null : String(value));
        return null;
      };
    default:
      return assertNever(column);
  }
}

/** Whether a cell of a score is neither a score nor a word that is known. */
export function unreadScore(plan: FieldPlan, decode: (cell: string) => string): (cell: string) => boolean {
  const read = cellReader(plan, decode);
  return (cell) => {
    const value = read(cell);
    return value !== null && typeof value === 'object' && value.rule === 'bad-score';
  };
}

/** A cell that is a known label has its code; others are read once and remembered. */
function codeWriter(column: Extract<FieldColumn, { kind: 'code' }>, read: CellReader): CellWriter {
  const { values, dictionary } = column;
  const remembered = new Map<string, number>();
  return (cell, i) => {
    const known = dictionary.find(cell);
    if (known >= 0) {
      values[i] = known;
      return null;
    }
    const again = remembered.get(cell);
    if (again !== undefined) {
      values[i] = again;
      return null;
    }
    const value = read(cell);
    if (value !== null && typeof value === 'object') return value;
    const code = value === null ? -1 : value === cell ? dictionary.add(cell) : codeOf(column, String(value));
    if (value !== cell && remembered.size < MOST_REMEMBERED) remembered.set(copyOf(cell), code);
    values[i] = code;
    return null;
  };
}

function cellReader(plan: FieldPlan, decode: (cell: string) => string): CellReader {
  const read = valueReader(plan, decode);
  const { nothing } = plan;
  // A map, because a cell may say `constructor`.
  const words = plan.words === null ? null : new Map(Object.entries(plan.words));
  const { kind } = plan.field;
  if (kind === 'text') return (cell) => trimAscii(cell) || null;
  const { isYes } = plan;
  if (isYes !== null) {
    return (cell) => {
      const text = decode(cell).trim();
      return isNothing(text) || nothing.has(text.toLowerCase()) ? null : Number(isYes(text));
    };
  }
  const isEmpty = kind === 'instant' && plan.duration === null ? isNoDate : isNothing;
  return (cell) => {
    const text = trimAscii(cell);
    if (isEmpty(text)) return null;
    if (isHashes(text)) return { rule: 'lost-data' };
    if (nothing.size > 0 && nothing.has(decode(text).toLowerCase())) return null;
    const word = words?.get(decode(text).toLowerCase());
    return word === undefined ? read(text) : word;
  };
}

function valueReader(
  { field, mark, scale, duration, reading, zone, pseudonymKey, separator, plus }: FieldPlan,
  decode: (cell: string) => string,
): CellReader {
  if (duration !== null) {
    return (text) => numberOr(readDuration(decode(text), duration.unit, mark), 'bad-duration');
  }
  switch (field.kind) {
    case 'id':
    case 'key': {
      const own = keyReader(decode);
      const read = field.id === 'customer' ? customerReader(own) : own;
      return pseudonymKey === null ? read : pseudonymReader(read, pseudonymKey);
    }
    case 'code':
      return field.id === 'currency'
        ? (text) => decode(text).trim().toUpperCase() || null
        : (text) => (separator === null ? decode(text) : firstOfList(decode(text), separator)).trim() || null;
    case 'text':
      return (text) => text;
    case 'instant': {
      const read = instantReader(reading ?? { how: 'written', order: 1 }, zone);
      return (text) => {
        const direct = read(text);
        const instant = Number.isNaN(direct) ? read(decode(text)) : direct;
        return numberOr(instant, 'bad-date');
      };
    }
    case 'flag':
      return (text) => numberOr(readFlag(decode(text)), 'bad-flag');
    case 'score':
      return (text) => {
        const score = readScore(decode(text), scale, mark);
        return score === null ? null : numberOr(score, 'bad-score');
      };
    case 'count':
      return (text) => {
        const count = readNumber(decode(text), mark);
        const whole = count >= 0 && Number.isInteger(count) ? count + plus : Number.NaN;
        return numberOr(whole, 'bad-number');
      };
    case 'money':
      return (text) => numberOr(readNumber(decode(text), mark), 'bad-number');
    default:
      return assertNever(field.kind);
  }
}

function numberOr(value: number, rule: RejectRule): number | Bad {
  return Number.isNaN(value) ? { rule } : value;
}

/** Ids stay text. A number that a spreadsheet shortened is lost and is said to be. `17850.0` is the id 17850. */
function keyReader(decode: (cell: string) => string): CellReader {
  return (raw) => {
    const text = raw.charCodeAt(0) === 39 && raw.length > 1 ? raw.slice(1) : raw;
    if (isLostId(text)) {
      return { rule: 'lost-digits' };
    }
    const isFloat = text.endsWith('.0') && /^\d{1,15}\.0$/.test(text);
    return decode(isFloat ? text.slice(0, -2) : text).trim() || null;
  };
}

function customerReader(read: CellReader): CellReader {
  return (raw) => {
    const key = read(raw);
    return typeof key === 'string' ? customerKey(key) : key;
  };
}

/** Customer keys as pseudonyms: equal keys (however a spreadsheet wrote them) are equal afterwards. */
function pseudonymReader(read: CellReader, keyHex: string): CellReader {
  return (raw) => {
    const key = read(raw);
    return typeof key === 'string' ? pseudonymOf(key, keyHex) : key;
  };
}

/** Without ASCII blanks at both ends. In a byte string 0xA0 may be half a letter (`à`), so `trim` must not be used. */
function trimAscii(cell: string): string {
  let start = 0;
  let end = cell.length;
  while (start < end && cell.charCodeAt(start) <= 32) start++;
  while (end > start && cell.charCodeAt(end - 1) <= 32) end--;
  return start === 0 && end === cell.length ? cell : cell.slice(start, end);
}
