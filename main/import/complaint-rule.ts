import { meets, type ComplaintRule, type RuleCondition } from '../../shared/model/complaint-rule.ts';
import type { Field } from '../../shared/model/fields.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { Said } from '../../shared/model/said.ts';
import { findColumn } from '../../shared/presets/find-column.ts';
import { say, sayList } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import { textAt as longTextAt } from './bytes/long-texts.ts';
import { isAbsentAt, keyAt, type FieldColumn, type RowColumns } from './row-columns.ts';
import { readNumber } from './values/read-number.ts';

/** A condition with its place: a field of the plan by its id, or a position in the row. */
export type PlannedCondition = RuleCondition & { position: number };
export type PlannedRule = { match: ComplaintRule['match']; conditions: readonly PlannedCondition[] };

/** Finds the columns and fields that a rule names; every name that is not there is said in one trouble. */
export function planRule(
  rule: ComplaintRule,
  columns: readonly string[],
  mapped: readonly Field[],
  file: string,
): Result<PlannedRule> {
  const problems: Said[] = [];
  const conditions = rule.conditions.map((condition) => {
    const position = condition.of === 'column' ? findColumn([condition.name], columns) : -1;
    if (condition.of === 'column' && position < 0)
      problems.push(say('trouble.noColumn', { file, name: condition.name }));
    if (condition.of === 'field' && !mapped.some(({ id }) => id === condition.name))
      problems.push(say('trouble.noFieldMapped', { name: condition.name }));
    return { ...condition, position };
  });
  if (problems.length > 0)
    return saidTrouble('usage', say('trouble.rule', { problems: sayList(problems, 'semicolon') }));
  return ok({ match: rule.match, conditions });
}

/** Whether the row that was just mapped counts as a complaint. */
export type RowCounts = (cells: readonly string[], i: number) => boolean;

/** The test of a plan's rule on mapped rows; fields are read from the columns, columns from the cells as they stand. */
export function compileRule(rule: PlannedRule, columns: RowColumns, decode: (cell: string) => string): RowCounts {
  const tests = rule.conditions.map((condition) => compileCondition(condition, columns, decode));
  return rule.match === 'all'
    ? (cells, i) => tests.every((test) => test(cells, i))
    : (cells, i) => tests.some((test) => test(cells, i));
}

function compileCondition(
  condition: PlannedCondition,
  columns: RowColumns,
  decode: (cell: string) => string,
): RowCounts {
  const column = columns.fields.find(({ plan }) => plan.field.id === condition.name);
  if (condition.of === 'field' && column !== undefined) {
    return (_, i) => {
      const text = isAbsentAt(column, i) ? '' : textAt(column, i, decode);
      return meets(condition, text, numberOf(text));
    };
  }
  return (cells) => {
    const text = decode(cells[condition.position] ?? '').trim();
    return meets(condition, text, numberOf(text));
  };
}

function textAt(column: FieldColumn, i: number, decode: (cell: string) => string): string {
  switch (column.kind) {
    case 'code':
      return column.dictionary.labels[column.values[i] ?? -1] ?? '';
    case 'flag':
      return column.values[i] === 1 ? 'yes' : 'no';
    case 'text':
      return decode(longTextAt(column.texts, i) ?? '');
    case 'id':
    case 'key':
      return keyAt(column, i) ?? '';
    case 'float':
      return String(column.values[i] ?? '');
    default:
      throw new RangeError('a column of no known kind');
  }
}

function numberOf(text: string): number {
  if (text === '') return Number.NaN;
  const dot = readNumber(text, 'dot');
  return Number.isNaN(dot) ? readNumber(text, 'comma') : dot;
}
