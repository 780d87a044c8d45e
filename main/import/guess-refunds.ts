import { movementOf } from '../../shared/presets/movement-type.ts';
import { splitWords } from '../../shared/presets/split-words.ts';
import type { ChosenField } from './choose-fields.ts';
import { isNegative } from './guess-cancelled.ts';
import type { ColumnProfile, Profiler } from './profile-columns.ts';
import { isNothing } from './values/nothing-words.ts';
import { fitsMark } from './values/read-number.ts';

/** Names of columns in which a credit note or refund says what it belongs to. */
const REFERS =
  /\b(?:ref|reference|refers|original|related|parent|linked|against|initial|source|ursprung\w*|zugehorig\w*|bezug\w*|original\w*|lie|liee|origine|initiale?|asociad[oa]|relacionad[oa]|vinculad[oa]|collegat[oa]|riferimento|oorspronkelijk\w*|gekoppeld\w*|powiazan[aey]|oryginal\w*)\b/u;
/**
 * Of the values of such a column those that are numbers of other rows, where no row shows that it takes something off. A refund may
 * belong to an order of an earlier export.
 */
const LEAST_FOUND = 0.3;
const SURELY_FOUND = 0.8;

/**
 * The column in which refunds, rows of their own, name the order they belong to: some rows have it, and what it holds are numbers of
 * other rows. Null where there is none.
 */
export function guessRefunds(
  { columns, first }: Pick<Profiler, 'columns' | 'first'>,
  chosen: readonly ChosenField[],
): ColumnProfile | null {
  const at = (field: string): number => chosen.find((one) => one.field.id === field)?.position ?? -1;
  const [id, value] = [columns.find(({ position }) => position === at('orderId')), at('value')];
  if (id === undefined) return null;
  const used = new Set(chosen.map(({ position }) => position));
  const found = columns.flatMap((column) => {
    if (used.has(column.position) || column.filled === 0 || column.filled > column.looked * 0.6) return [];
    if (column.dates.written > 0) return [];
    const cells = [...column.distinct.keys()];
    const share = cells.filter((cell) => id.distinct.has(cell)).length / cells.length;
    const isNamed = REFERS.test(splitWords(column.name));
    if (!isNamed && share < SURELY_FOUND) return [];
    const isMeant = value < 0 ? isNamed && share >= LEAST_FOUND : areCredits(first, column.position, isNamed, share);
    return isMeant ? [{ column, share }] : [];
  });
  const [best, second] = found.toSorted((a, b) => b.share - a.share);
  return best === undefined || best.share === second?.share ? null : best.column;
}

/** Among the first rows those that name another one take something off, but for a few; with the name of the column that is no must. */
function areCredits(rows: Profiler['first'], at: number, isNamed: boolean, share: number): boolean {
  const naming = rows.filter((row) => !isNothing((row[at] ?? '').trim()));
  const taking = naming.filter((row) => row.some(isCredit));
  return naming.length === 0 ? isNamed && share >= LEAST_FOUND : taking.length >= naming.length * (isNamed ? 0.5 : 0.8);
}

/** An amount or a number of pieces below nothing, or the word for a refund. */
function isCredit(cell: string): boolean {
  const text = cell.trim();
  return (isNegative(text) && (fitsMark(text, 'dot') || fitsMark(text, 'comma'))) || movementOf(text) === 'back';
}
