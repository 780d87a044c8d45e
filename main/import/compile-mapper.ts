import { createHash } from 'node:crypto';
import { CONTACT_FIELD } from '../../shared/model/fields.ts';
import type { Reject } from '../../shared/model/reject.ts';
import { saidReject } from '../../shared/words/reject-words.ts';
import { putText, textAt } from './bytes/long-texts.ts';
import { compileRule } from './complaint-rule.ts';
import type { UnreadWord } from '../../shared/model/recognition.ts';
import { compileField, unreadScore, type Bad, type CellWriter } from './compile-field.ts';
import { hiderOf } from './hide-personal.ts';
import type { FieldPlan, MappingPlan } from './mapping-plan.ts';
import { namesApart } from './names-apart.ts';
import { pseudonymOf } from './pseudonym.ts';
import { isAbsentAt, type FieldColumn, type RowColumns } from './row-columns.ts';
import { minorUnits } from './values/minor-units.ts';

export type RowMapper = {
  /** Writes one record into the next row of the columns; gives the reject instead when the record breaks a rule. */
  map: (cells: readonly string[], line: number) => Reject | null;
  /** The parts of it, for records whose cells are read as bytes. */
  fields: readonly CompiledField[];
  /** Finishes row `i` once its cells are written; gives the first required field that is empty. */
  settle: (i: number) => FieldPlan | null;
  /** Marks row `i` where the plan's rule does not count it; of the cells it needs those that the rule names. */
  mark: (cells: readonly string[], i: number) => void;
  /** Cells that no field claimed, as JSON by column, with those of the next row's fields that were not understood. */
  extraOf: (cellAt: (position: number) => string) => string | null;
  /** What was not understood so far, by column and word. */
  unread: () => UnreadWord[];
};

/** Different words of one column that are told. */
const MOST_WORDS = 200;

export type CompiledField = {
  plan: FieldPlan;
  column: FieldColumn;
  write: CellWriter;
  since: Float64Array | null;
  otherwise: CompiledField | null;
};

const NO_CELLS: readonly string[] = [];

/**
 * The function that turns records (cells as parsed, with joined and derived cells appended) into rows.
 * @param columns  receive the rows; `rows` is raised for each one that is valid
 * @param decode  turns a kept cell into proper text
 * @param isComplete  false where a record need not have every required field yet (rows that are folded afterwards)
 */
export function compileMapper(
  plan: MappingPlan,
  columns: RowColumns,
  decode: (cell: string) => string,
  isComplete: boolean,
): RowMapper {
  const fields = plan.fields.flatMap((field, f) =>
    field.field.id === CONTACT_FIELD.id ? [] : [compile(field, columns.fields[f])],
  );
  const contact = contactSetter(plan, columns, decode);
  const hide = hiderOf(plan, decode);
  const texts = hide === null ? [] : columns.fields.filter((column) => column.kind === 'text');
  const required = isComplete
    ? fields.filter(({ plan: { field } }) => field.required === true && field.kind !== 'id')
    : [];
  const money = fields.filter(({ plan: { field } }) => field.kind === 'money');
  const currency = fields.find(({ plan: { field } }) => field.id === 'currency')?.column;
  const credited = isComplete ? creditOf(plan, columns) : null;
  const idField = fields.map(({ column }) => column).find(({ kind }) => kind === 'id');
  const extraNames = namesApart(plan.columns);
  const extraKeys = plan.extras.map((position) => `${JSON.stringify(extraNames[position] ?? '')}:`);
  const lists = plan.fields.flatMap(({ position, column, separator }) =>
    separator === null ? [] : [{ position, separator, key: `${JSON.stringify(column)}:` }],
  );
  const scores = fields.flatMap(({ plan: field, column }) =>
    field.field.kind === 'score' && column.kind === 'float'
      ? [
          {
            ...field,
            id: field.field.id,
            values: column.values,
            key: `${JSON.stringify(field.column)}:`,
            isUnread: unreadScore(field, decode),
            words: new Map<string, number>(),
          },
        ]
      : [],
  );
  /** Minor units by code of the currency + 1; first those of rows that name none. */
  const unitsOf: number[] = [];
  const seenKeys = new Map<string, number>();
  const cellKeyAt = plan.fields.filter(({ field }) => field.kind !== 'count').map(({ position }) => position);

  const hasExtras = plan.extras.length > 0 || lists.length > 0 || scores.length > 0;

  return { map, fields, settle, mark: isComplete ? contact : () => undefined, extraOf, unread };

  function map(cells: readonly string[], line: number): Reject | null {
    const i = columns.rows;
    for (const field of fields) {
      const bad = field.write(cells[field.plan.position] ?? '', i);
      if (bad !== null) return rejectOf(line, field.plan, bad, cells);
    }
    for (const field of fields) {
      if (field.since === null && field.otherwise === null) continue;
      const rejected = complete(field, cells, line, i);
      if (rejected !== null) return rejected;
    }
    const gap = settle(i);
    if (gap !== null) return rejectOf(line, gap, missing(gap), cells);
    const id = plan.isContentKey ? contentKey(cells) : idField?.kind === 'id' ? (idField.values[i] ?? null) : null;
    if (id === null) {
      return rejectOf(line, idField?.plan ?? null, { rule: 'missing-id' }, cells);
    }
    if (isComplete) contact(cells, i);
    columns.ids[i] = id;
    columns.lines[i] = line;
    columns.extras[i] = extraOf((at) => cells[at] ?? '', cells);
    if (hide !== null) {
      for (const { texts: long } of texts) {
        const text = textAt(long, i);
        if (text !== null) putText(long, i, hide.text(text, cells));
      }
    }
    columns.rows = i + 1;
    return null;
  }

  function settle(i: number): FieldPlan | null {
    for (const { column } of money) scaleMoney(column, i);
    if (credited !== null && (credited.value[i] ?? 0) < 0) credited.cancelled[i] = 1;
    for (const { plan: field, column } of required) if (isAbsentAt(column, i)) return field;
    return null;
  }

  function compile(field: FieldPlan, column: FieldColumn | undefined): CompiledField {
    if (column === undefined) throw new RangeError(`no column for ${field.field.id}`);
    const since =
      field.duration === null
        ? undefined
        : columns.fields.find(({ plan: { field: f } }) => f.id === field.duration?.since);
    return {
      plan: field,
      column,
      write: compileField(field, column, decode),
      since: since?.kind === 'float' ? since.values : null,
      otherwise: field.otherwise === null ? null : compile(field.otherwise, column),
    };
  }

  /** Durations become moments; a weaker source is read where the field is still empty. */
  function complete(field: CompiledField, cells: readonly string[], line: number, i: number): Reject | null {
    if (field.since !== null && field.column.kind === 'float') {
      field.column.values[i] = (field.column.values[i] ?? Number.NaN) + (field.since[i] ?? Number.NaN);
    }
    const { otherwise } = field;
    if (otherwise === null || !isAbsentAt(field.column, i)) return null;
    const bad = otherwise.write(cells[otherwise.plan.position] ?? '', i);
    return bad === null ? complete(otherwise, cells, line, i) : rejectOf(line, otherwise.plan, bad, cells);
  }

  /** Amounts become minor units once the currency of the row is known. */
  function scaleMoney(column: FieldColumn, i: number): void {
    if (column.kind !== 'float' || Number.isNaN(column.values[i])) return;
    column.values[i] = Math.round((column.values[i] ?? Number.NaN) * (column.plan.isMinor ? 1 : unitsAt(i)));
  }

  /** Minor units of the currency of row `i`, looked up once for each currency. */
  function unitsAt(i: number): number {
    const code = currency?.kind === 'code' ? (currency.values[i] ?? -1) : -1;
    const known = unitsOf[code + 1];
    if (known !== undefined) return known;
    const own = currency?.kind === 'code' ? (currency.dictionary.labels[code] ?? null) : null;
    const units = minorUnits(own ?? plan.currency);
    unitsOf[code + 1] = units;
    return units;
  }

  /**
   * A key made of the row's content. Equal rows are numbered, so that none is lost and the next import finds them again.
   * A cell of exposure is known by its period, site and product: a corrected number of chances replaces the old one.
   */
  function contentKey(cells: readonly string[]): string {
    if (plan.keyPositions.length > 0) {
      const parts = plan.keyPositions.map((position) => decode(cells[position] ?? '').trim());
      if (parts.some((part) => part !== '')) return keyText(parts, plan.pseudonymKey);
    }
    if (plan.kind === 'exposure') return cellKeyAt.map((position) => (cells[position] ?? '').trim()).join(' | ');
    const key = createHash('sha256').update(cells.slice(0, plan.width).join('\u001f')).digest('base64url').slice(0, 22);
    const before = seenKeys.get(key) ?? 0;
    seenKeys.set(key, before + 1);
    return before === 0 ? key : `${key}#${before + 1}`;
  }

  function extraOf(cellAt: (position: number) => string, cells = NO_CELLS): string | null {
    if (!hasExtras) return null;
    let json = '';
    for (let i = 0; i < plan.extras.length; i++) {
      const cell = cellAt(plan.extras[i] ?? 0);
      if (cell === '') continue;
      json += `${json === '' ? '{' : ','}${extraKeys[i]}${JSON.stringify(hide === null ? decode(cell) : hide.text(cell, cells))}`;
    }
    for (const { position, separator, key } of lists) {
      const cell = cellAt(position);
      if (!cell.includes(separator)) continue;
      json += `${json === '' ? '{' : ','}${key}${JSON.stringify(hide === null ? decode(cell) : hide.text(cell, cells))}`;
    }
    for (const { position, values, key, isUnread, words } of scores) {
      if (!Number.isNaN(values[columns.rows])) continue;
      const cell = cellAt(position);
      if (cell === '' || !isUnread(cell)) continue;
      const word = (hide === null ? decode(cell) : hide.text(cell, cells)).trim();
      if (words.has(word) || words.size < MOST_WORDS) words.set(word, (words.get(word) ?? 0) + 1);
      json += `${json === '' ? '{' : ','}${key}${JSON.stringify(word)}`;
    }
    return json === '' ? null : `${json}}`;
  }

  function unread(): UnreadWord[] {
    return scores.flatMap(({ column, id, words }) => [...words].map(([value, n]) => ({ column, field: id, value, n })));
  }

  function rejectOf(line: number, field: FieldPlan | null, { rule }: Bad, cells: readonly string[]): Reject {
    const kept = (hide === null ? cells.map(decode) : hide.cells(cells)).slice(0, plan.width);
    const value = field === null ? '' : (kept[field.position] ?? decode(cells[field.position] ?? ''));
    const column = field?.column ?? null;
    const message = saidReject({ rule, column }).text;
    return { line, column, value: value.slice(0, 200), rule, message, cells: kept };
  }
}

/** The columns that tell a credit of a source nobody described: a row with less than nothing to pay is no purchase. */
function creditOf(
  { kind, preset }: MappingPlan,
  columns: RowColumns,
): { value: Float64Array; cancelled: Int8Array } | null {
  const find = (id: string): FieldColumn | undefined => columns.fields.find(({ plan: { field } }) => field.id === id);
  const [value, cancelled] = [find('value'), find('cancelled')];
  if (kind !== 'orders' || preset !== null || value?.kind !== 'float' || cancelled?.kind !== 'flag') return null;
  return { value: value.values, cancelled: cancelled.values };
}

/** The key of a row by the columns that a person named; in a pseudonymised import it tells nothing of them. */
function keyText(parts: readonly string[], pseudonymKey: string | null): string {
  const text = parts.join(' | ');
  return pseudonymKey === null ? text : pseudonymOf(text, pseudonymKey);
}

/** Marks the rows that the plan's rule does not count; nothing to do without a rule. */
export function contactSetter(
  plan: MappingPlan,
  columns: RowColumns,
  decode: (cell: string) => string,
): (cells: readonly string[], i: number) => void {
  const column = columns.fields.find(({ plan: { field } }) => field.id === CONTACT_FIELD.id);
  if (plan.rule === null || column?.kind !== 'flag') return () => undefined;
  const counts = compileRule(plan.rule, columns, decode);
  return (cells, i) => {
    column.values[i] = counts(cells, i) ? -1 : 1;
  };
}

/** The rule that an empty required field breaks. */
export function missing({ field }: FieldPlan): Bad {
  return { rule: field.kind === 'instant' ? 'missing-date' : 'missing-value' };
}
