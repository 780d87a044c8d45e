import type { Question } from '../../shared/model/recognition.ts';
import { normaliseName } from '../../shared/presets/normalise-name.ts';
import type { Said } from '../../shared/model/said.ts';
import type { DerivedColumn } from '../../shared/presets/preset.ts';
import { guessFields } from './guess-fields.ts';
import type { Scouted } from './file-link.ts';
import type { LinkedFile } from './link-tables.ts';
import { lineValue } from './line-value.ts';
import { markOf, type ColumnProfile } from './profile-columns.ts';
import { readNumber } from './values/read-number.ts';

/**
 * The column of an order's lines, in a table of their own, whose sum is the value of the order; null where the order has a value of
 * its own, or the lines have no amount.
 */
export function totalOfLines(
  { scouted: { kind, chosen }, options }: Pick<LinkedFile, 'scouted' | 'options'>,
  lines: Scouted,
): { made: readonly DerivedColumn[]; said: Said | null; question: Question | null } | null {
  if (kind !== 'orders' || chosen.some(({ field }) => field.id === 'value')) return null;
  const guess = guessFields(lines.profiles, lines.rows, 'orders').chosen;
  const at = (field: string): number => guess.find((one) => one.field.id === field)?.position ?? -1;
  const found = lineValue(lines.profiles, lines.first, at('product'));
  switch (found?.how) {
    case 'piece':
      return { made: [found.made], said: found.said, question: null };
    case 'total':
    case 'line':
      return { made: [plainColumn(found.column)], said: found.said, question: null };
    case 'open': {
      const said = normaliseName(options.map?.['value'] ?? '');
      const made = [...found.made, ...found.prices.map(plainColumn)].find(({ name }) => normaliseName(name) === said);
      return made === undefined
        ? { made: [], said: null, question: found.question }
        : { made: [made], said: null, question: null };
    }
    default: {
      const value = lines.profiles.find(({ position }) => position === at('value'));
      return value === undefined ? null : { made: [plainColumn(value)], said: null, question: null };
    }
  }
}

/** An amount as a number with a decimal dot, which can be added up. */
function plainColumn(column: ColumnProfile): DerivedColumn {
  const mark = markOf(column);
  return {
    name: column.name,
    from: [column.name],
    compute: ([cell = '']) => {
      const value = readNumber(cell.trim(), mark);
      return Number.isNaN(value) ? '' : value.toFixed(4);
    },
  };
}
