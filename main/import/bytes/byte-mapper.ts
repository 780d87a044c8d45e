import type { RowMapper } from '../compile-mapper.ts';
import type { MappingPlan } from '../mapping-plan.ts';
import { LONGEST_CELL } from '../parse-rows.ts';
import { isAbsentAt, type RowColumns } from '../row-columns.ts';
import { gateRules } from '../row-gate.ts';
import { byteCache } from './byte-cache.ts';
import type { ByteRecords } from './byte-records.ts';
import { byteWriter } from './byte-writers.ts';

/** Writes a record into the next row; false when anything about it is unusual, and nothing is written then. */
export type ByteMapper = (records: ByteRecords) => boolean;

/** True for plans whose rows stand for themselves: a key of their own, no durations. */
export function canMapBytes(plan: MappingPlan): boolean {
  const isPlain = !plan.isContentKey && !plan.isRejects && plan.pseudonymKey === null;
  return isPlain && plan.fields.every(({ duration }) => duration === null);
}

/**
 * The mapper of records that need no second look: as many cells as columns, an id, no header again, no total, nothing to reject.
 * All others are left to the gate and the general mapper, which see them as texts.
 * @param header  cells of the header as byte strings
 */
export function byteMapper(
  plan: MappingPlan,
  columns: RowColumns,
  { fields, settle, mark, extraOf }: RowMapper,
  header: readonly string[],
): ByteMapper {
  const quote = plan.dialect.quote.charCodeAt(0);
  const writers = fields.map((field) => byteWriter(field, quote));
  const positions = Int32Array.from(fields, (field) => field.plan.position);
  const idAt = plan.fields.find(({ field }) => field.kind === 'id')?.position ?? -1;
  const weaker = fields.flatMap(({ otherwise, column }) => (otherwise === null ? [] : [column]));
  const idColumn = fields.map(({ column }) => column).find(({ kind }) => kind === 'id');
  const leavesOut = ruleCheck(plan);
  const ruleColumns = (plan.rule?.conditions ?? []).map(({ position }) => position).filter((position) => position >= 0);
  const { width } = plan;

  return (records) => {
    const { buffer, starts, ends, quoted, count } = records;
    if (count !== width || idAt < 0) return false;
    const first = starts[0] ?? 0;
    const last = ends[count - 1] ?? 0;
    if (last - first > LONGEST_CELL || first === ends[0]) return false;
    if (mayBeTotal(buffer, starts[idAt] ?? 0, ends[idAt] ?? 0) || isHeader(records, header) || leavesOut(records))
      return false;
    const i = columns.rows;
    // Counted through: an iterator would leave objects behind for each row.
    for (let k = 0; k < writers.length; k++) {
      const position = positions[k] ?? 0;
      const start = starts[position] ?? 0;
      if (writers[k]?.(buffer, start, ends[position] ?? 0, quoted[position] ?? 0, i) === true) continue;
      if (fields[k]?.write(records.cell(position), i) !== null) return false;
    }
    for (let k = 0; k < weaker.length; k++) {
      const column = weaker[k];
      if (column !== undefined && isAbsentAt(column, i)) return false;
    }
    if (settle(i) !== null || (idColumn !== undefined && isAbsentAt(idColumn, i))) return false;
    if (plan.rule !== null) mark(cellsAt(records, ruleColumns), i);
    columns.ids[i] = undefined;
    columns.lines[i] = records.line;
    columns.extras[i] = extraOf(records.cell);
    columns.rows = i + 1;
    return true;
  };
}

/** The cells at some positions; the others stay empty. */
function cellsAt(records: ByteRecords, positions: readonly number[]): string[] {
  const cells: string[] = [];
  for (const position of positions) cells[position] = records.cell(position);
  return cells;
}

/** An id that is empty, begins with a blank, or begins like a word for a total. */
function mayBeTotal(buffer: Buffer, start: number, end: number): boolean {
  const byte = buffer[start] ?? 0;
  if (start === end || byte <= 32 || byte >= 128) return true;
  const letter = byte | 32;
  if (letter !== 103 && letter !== 115 && letter !== 116) return false;
  const next = buffer.toString('latin1', start + 1, Math.min(end, start + 3)).toLowerCase();
  return ['ra', 'es', 'ub', 'um', 'om', 'ot'].includes(next);
}

function isHeader({ buffer, starts, ends, cell }: ByteRecords, header: readonly string[]): boolean {
  const name = header[0] ?? '';
  const start = starts[0] ?? 0;
  if ((ends[0] ?? 0) - start !== name.length || buffer[start] !== name.charCodeAt(0)) return false;
  return cell(0) === name;
}

/** Whether a rule of the source leaves the record out; what it says of a cell is remembered. */
function ruleCheck(plan: MappingPlan): (records: ByteRecords) => boolean {
  const rules = gateRules(plan).map((rule) => ({ ...rule, cache: byteCache() }));
  return ({ buffer, starts, ends, quoted, cell }) => {
    for (let k = 0; k < rules.length; k++) {
      const rule = rules[k];
      if (rule === undefined) continue;
      const { position, leaveOut, cache } = rule;
      if (quoted[position] === 2) return true;
      const start = starts[position] ?? 0;
      const end = ends[position] ?? 0;
      const place = cache.find(buffer, start, end);
      if (place >= 0) {
        if (cache.valueAt(place) === 1) return true;
        continue;
      }
      const isOut = leaveOut(Buffer.from(cell(position), 'latin1').toString('utf8').trim());
      cache.add(buffer, start, end, Number(isOut));
      if (isOut) return true;
    }
    return false;
  };
}
