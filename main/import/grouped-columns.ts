import type { ImportOptions, Question } from '../../shared/model/recognition.ts';
import type { Field } from '../../shared/model/fields.ts';
import { normaliseName } from '../../shared/presets/normalise-name.ts';
import { say } from '../../shared/words/said.ts';

/** The mark that report programs put behind the name of a column by which the rows are grouped. */
const MARKED = /[\u2191\u2193\u25b2\u25bc]\s*$/u;
const LEAST_ROWS = 6;
const ENOUGH_ROWS = 20;
const LEAST_BLANK = 3;
/** A column with more cells filled has gaps, no groups. */
const MOST_FILLED = 0.6;

/** Cells below the header, as texts. */
type Rows = readonly (readonly string[])[];

/**
 * Columns by which a report is grouped, filled only in the first row of each group: those marked in their names, and those of which a
 * person said so.
 * @param rows  rows below the header: as many as the first part of the file holds
 */
export function groupedColumns(names: readonly string[], rows: Rows, { fillDown }: ImportOptions): number[] {
  return names.flatMap((name, position) => {
    const said = saidOf(name, fillDown);
    return (said ?? (MARKED.test(name) && startsFilled(position, rows))) ? [position] : [];
  });
}

/**
 * Asked about columns that look so without saying it: the first cell is filled and no label follows itself. Such a column stands first,
 * or behind others of its kind; elsewhere each label stands but once. What the empty cells mean only a person can tell.
 * @param fieldAt  the field that a column fills: of the others the cells are kept as they stand, and amounts and most moments have gaps
 */
export function askGrouped(
  names: readonly string[],
  rows: Rows,
  { fillDown }: ImportOptions,
  fieldAt: (position: number) => Field | null,
): Question[] {
  const questions: Question[] = [];
  let isLeading = true;
  for (const [position, name] of names.entries()) {
    const said = saidOf(name, fillDown);
    const isMarked = MARKED.test(name) && startsFilled(position, rows);
    const looks = looksGrouped(position, rows);
    const field = fieldAt(position);
    const mayBe = isLeading ? looks !== 'no' && namesRows(field) : looks === 'once' && field?.kind === 'code';
    const isAsked = said === undefined && !isMarked && mayBe;
    isLeading &&= said ?? (isMarked || looks !== 'no');
    if (!isAsked) continue;
    const choice = (how: 'filled' | 'blank', flag: string): Question['choices'][number] => ({
      value: how,
      said: say(`said.ask.${how}`),
      flag: `${flag} ${JSON.stringify(name)}`,
      sample: sampleOf(position, rows, how === 'filled'),
    });
    questions.push({
      id: `fill-down-${name}`,
      said: say('said.ask.fillDown', { column: name }),
      choices: [choice('filled', '--fill-down'), choice('blank', '--keep-blank')],
    });
  }
  return questions;
}

/** The first rows under one of the readings. */
function sampleOf(position: number, rows: Rows, isFilled: boolean): string[] {
  let last = '';
  return rows.slice(0, 4).map((row) => {
    const cell = row[position] ?? '';
    if (cell.trim() !== '') last = cell;
    return row
      .slice(0, 5)
      .map((one, at) => (isFilled && at === position ? last : one) || '–')
      .join(' │ ')
      .slice(0, 200);
  });
}

/** Labels, numbers and customers, and the moment that each row needs. */
function namesRows(field: Field | null): boolean {
  return field !== null && (['code', 'id', 'key'].includes(field.kind) || field.required === true);
}

function saidOf(name: string, fillDown: ImportOptions['fillDown'] = {}): boolean | undefined {
  return Object.entries(fillDown).find(([column]) => normaliseName(column) === normaliseName(name))?.[1];
}

function startsFilled(position: number, rows: Rows): boolean {
  const isFilled = (row: readonly string[] | undefined): boolean => (row?.[position] ?? '').trim() !== '';
  return isFilled(rows[0]) && rows.some((row) => !isFilled(row));
}

/** `once`: over enough rows each label stands but once, as merged cells become in a file of text. */
function looksGrouped(position: number, rows: Rows): 'once' | 'yes' | 'no' {
  const cells = rows.map((row) => (row[position] ?? '').trim());
  const filled = cells.filter((cell) => cell !== '');
  const isRepeated = filled.some((cell, i) => i > 0 && cell === filled[i - 1]);
  const isGrouped =
    rows.length >= LEAST_ROWS &&
    cells[0] !== '' &&
    cells.length - filled.length >= LEAST_BLANK &&
    filled.length <= cells.length * MOST_FILLED &&
    !isRepeated;
  if (!isGrouped) return 'no';
  const isOnce = rows.length >= ENOUGH_ROWS && filled.length > 1 && new Set(filled).size === filled.length;
  return isOnce ? 'once' : 'yes';
}
