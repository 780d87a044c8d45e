import { findColumn } from '../../shared/presets/find-column.ts';
import type { Reject, RejectRule } from '../../shared/model/reject.ts';
import { withoutCells } from './hide-personal.ts';
import { saidReject } from '../../shared/words/reject-words.ts';
import type { MappingPlan } from './mapping-plan.ts';
import { LONGEST_CELL } from './parse-rows.ts';
import { isTotalRow } from './total-row.ts';
import { swallowsRows } from './swallowed-rows.ts';

/**
 * Null lets a record pass to the mapper. `leftOut` is a reason to count, or `` for records that are no rows at all; `stop`: the
 * line of an open quote that swallowed the rows below it.
 */
export type Gate = { reject: Reject } | { leftOut: string } | { stop: string } | null;

/** Lines below the header within which a second row of names may stand; its texts may have line breaks. */
const NAMES_WITHIN = 20;

export type GateRule = { position: number; reason: string; leaveOut: (cell: string) => boolean };

/** The rules of a source that leave rows out, with the position of the cell each looks at. */
export function gateRules(plan: MappingPlan): GateRule[] {
  return (plan.preset?.rules ?? []).flatMap((rule) => {
    const position = findColumn(rule.columns, plan.columns);
    return position < 0 || position >= plan.width ? [] : [{ ...rule, position }];
  });
}

/**
 * Looks at the shape of each record before it is mapped: title rows, header (also repeated), blank lines, totals, ragged
 * rows, broken quotes, cells beyond the cap, and rows that the source's rule leaves out.
 */
export function rowGate(
  plan: MappingPlan,
  decode: (cell: string) => string,
): (cells: string[], line: number, isBadQuote: boolean) => Gate {
  let toSkip = plan.dialect.headerRow === null ? 0 : plan.dialect.headerRow + 1;
  let header: string[] | null = null;
  let isBelowBlank = false;
  const { width } = plan;
  const delimiter = plan.dialect.delimiter;
  const idAt = plan.fields.find(({ field }) => field.kind === 'id')?.position ?? -1;
  const datedAt =
    plan.fields.find(({ field, position }) => field.kind === 'instant' && field.required === true && position < width)
      ?.position ?? -1;
  let headerLine = 0;
  const totals = { idAt, datedAt, width };
  const rules = gateRules(plan);

  return (cells, line, isBadQuote) => {
    if (toSkip > 0) {
      toSkip--;
      if (toSkip === 0) [header, headerLine] = [cells, line];
      return { leftOut: '' };
    }
    if (isBadQuote) return badQuote(cells, line);
    const isBlank = cells.length === 1 ? cells[0] === '' && width > 1 : false;
    if (isBlank || ((cells[0] ?? '') === '' && cells.every((cell) => cell.trim() === ''))) {
      isBelowBlank = true;
      return { leftOut: '' };
    }
    if (isBelowBlank && width > 1 && isWords(cells)) return { leftOut: 'words below the table' };
    const wasBelowBlank = isBelowBlank;
    isBelowBlank = false;
    if (header !== null && cells[0] === header[0] && cells[1] === header[1] && isSame(cells, header))
      return { leftOut: 'repeated header row' };
    if (isTotalRow(cells, totals)) {
      isBelowBlank = true;
      return { leftOut: 'total row' };
    }
    if (line - headerLine <= NAMES_WITHIN && isNames(cells)) return { leftOut: 'names below the header' };
    if (wasBelowBlank && isFooter(cells)) {
      isBelowBlank = true;
      return { leftOut: 'words below the table' };
    }
    if (cells.length !== width) {
      const ragged = fitWidth(cells, line);
      if (ragged !== null) return ragged;
    }
    for (const cell of cells) {
      if (cell.length > LONGEST_CELL) return rejectOf(line, 'cell-too-long', cells);
    }
    for (const rule of rules)
      if (rule.leaveOut(decode(cells[rule.position] ?? '').trim())) return { leftOut: rule.reason };
    return null;
  };

  /** Empty cells too many are cut, cells too few are refused unless the file usually leaves trailing cells out. */
  function fitWidth(cells: string[], line: number): Gate {
    if (cells.length > width && cells.slice(width).every((cell) => cell.trim() === '')) {
      cells.length = width;
      return null;
    }
    if (cells.length < width && plan.allowsShortRows) {
      while (cells.length < width) cells.push('');
      return null;
    }
    return rejectOf(line, 'ragged-row', cells, `${cells.length} / ${width}`);
  }

  function badQuote(cells: string[], line: number): Gate {
    return swallowsRows(cells, width, delimiter)
      ? { stop: decode(cells.join(delimiter).split('\n', 1)[0] ?? '') }
      : rejectOf(line, 'unclosed-quote', cells);
  }

  /** A second row of names, as surveys have it: where the other rows have their date, it has words, or neither date nor id. */
  function isNames(cells: readonly string[]): boolean {
    if (datedAt < 0 || idAt < 0 || idAt >= width) return false;
    const [date, id] = [decode(cells[datedAt] ?? '').trim(), (cells[idAt] ?? '').trim()];
    return date === ''
      ? id === ''
      : /\p{L}{2}/u.test(date) && (!/\d/.test(date + id) || date.startsWith('{"ImportId"'));
  }

  /** A line of a few cells below a blank one: `50,record(s) downloaded`. */
  function isFooter(cells: readonly string[]): boolean {
    return !plan.allowsShortRows && cells.length < width / 2 && cells.some((cell) => /\p{L}{2}/u.test(decode(cell)));
  }

  function rejectOf(line: number, rule: RejectRule, cells: readonly string[], value = ''): Gate {
    const { text: message } = saidReject({ rule, column: null });
    const whole = cells.slice(0, 2000).map((cell) => decode(cell.slice(0, LONGEST_CELL)));
    const reject = { line, column: null, value, rule, message, cells: whole };
    return { reject: plan.pseudonymKey === null ? reject : withoutCells(reject) };
  }
}

/** A row of nothing but some words in its first cell: `Confidential`, `Generated by …`, as programs write below a blank line. */
function isWords([first = '', ...rest]: readonly string[]): boolean {
  return /\p{L}\S*\s+\S/u.test(first) && rest.every((cell) => cell.trim() === '');
}

function isSame(cells: readonly string[], header: readonly string[]): boolean {
  return cells.length === header.length && cells.every((cell, i) => cell === header[i]);
}
