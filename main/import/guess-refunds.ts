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
/** Of the values of such a column those that are numbers of other rows: a refund may belong to an order of an earlier export. */
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
  const found = columns.filter((one) => {
    if (used.has(one.position) || one.filled === 0 || one.filled > one.looked * 0.6) return false;
    if (one.dates.written > 0) return false;
    const cells = [...one.distinct.keys()];
    const share = cells.filter((cell) => id.distinct.has(cell)).length / cells.length;
    const isNamed = REFERS.test(splitWords(one.name));
    if (share < (isNamed ? LEAST_FOUND : SURELY_FOUND)) return false;
    return value < 0 ? isNamed : areCredits(first, one.position, isNamed);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Among the first rows those that name another one take something off, but for a few; with the name of the column that is no must. */
function areCredits(rows: Profiler['first'], at: number, isNamed: boolean): boolean {
  const naming = rows.filter((row) => !isNothing((row[at] ?? '').trim()));
  const taking = naming.filter((row) => row.some(isCredit));
  return naming.length === 0 ? isNamed : taking.length >= naming.length * (isNamed ? 0.5 : 0.8);
}

/** An amount or a number of pieces below nothing, or the word for a refund. */
function isCredit(cell: string): boolean {
  const text = cell.trim();
  return (isNegative(text) && (fitsMark(text, 'dot') || fitsMark(text, 'comma'))) || movementOf(text) === 'back';
}
