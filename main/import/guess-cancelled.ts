import { fieldsOf } from '../../shared/model/fields.ts';
import { isCancelledStatus } from '../../shared/presets/is-cancelled.ts';
import { movementOf } from '../../shared/presets/movement-type.ts';
import { noPurchaseSign, type NoPurchaseSign } from '../../shared/presets/no-purchase-columns.ts';
import type { DerivedColumn } from '../../shared/presets/preset.ts';
import type { ChosenField } from './choose-fields.ts';
import { markOf, type ColumnProfile } from './profile-columns.ts';
import { isNoDate } from './values/nothing-words.ts';
import { readFlag } from './values/read-flag.ts';
import { readNumber } from './values/read-number.ts';

/** Which orders are no purchases: read from one column as it stands, or made from several. */
export type Cancelled = { chosen: ChosenField; made: DerivedColumn | null };

type Sign = { sign: NoPurchaseSign | 'negative'; profile: ColumnProfile };

/** Fields whose column says nothing else. */
const MAIN = new Set(['orderId', 'orderedAt', 'customer', 'value', 'currency']);
/** A state or a kind has few values. */
const MOST_STATES = 60;
/** What a refund may lack of the value and still be the whole of it. */
const CENT = 0.01;

/**
 * Orders of a source nobody described say in many places that they are no purchases: by a status (that of the order, that of its
 * payment), a flag, a moment or reason of cancellation, the type of the row, an amount given back. Any of them is enough.
 * @param at  position of the column made from several of them
 */
export function guessCancelled(
  profiles: readonly ColumnProfile[],
  chosen: readonly ChosenField[],
  at: number,
): Cancelled | null {
  const field = fieldsOf('orders').find(({ id }) => id === 'cancelled');
  if (field === undefined) return null;
  const value = profiles.find(({ position }) => position === positionOf(chosen, 'value'));
  const signs = signsOf(profiles, chosen, value);
  const [only, second] = signs;
  if (only === undefined) return null;
  const tell = (sign: Sign): ((cells: readonly string[]) => boolean) => teller(sign, value);
  if (second === undefined && only.sign !== 'refunded' && only.sign !== 'type') {
    const says = tell(only);
    const source = only.sign === 'flag' ? null : { columns: [], isYes: (cell: string) => says([cell]) };
    return { chosen: { field, position: only.profile.position, source, otherwise: null }, made: null };
  }
  return {
    chosen: { field, position: at, source: { columns: [], isYes: (cell) => cell !== 'no' }, otherwise: null },
    made: madeFrom(
      signs.map((one) => ({ ...one, says: tell(one) })),
      value,
    ),
  };
}

/** The column that a person named for it, read by the words in it where they are no yes and no. */
export function cancelledByColumn(
  profiles: readonly ColumnProfile[],
  chosen: readonly ChosenField[],
): Cancelled | null {
  const own = chosen.find(({ field }) => field.id === 'cancelled');
  const profile = profiles.find(({ position }) => position === own?.position);
  if (own === undefined || profile === undefined) return null;
  const sign = fittingSign('flag', profile) ?? 'status';
  const says = teller({ sign, profile }, undefined);
  const source = sign === 'flag' ? null : { columns: [], isYes: (cell: string) => says([cell]) };
  return { chosen: { ...own, source }, made: null };
}

function positionOf(chosen: readonly ChosenField[], id: string): number {
  return chosen.find(({ field }) => field.id === id)?.position ?? -1;
}

function signsOf(
  profiles: readonly ColumnProfile[],
  chosen: readonly ChosenField[],
  value: ColumnProfile | undefined,
): Sign[] {
  const taken = new Set(chosen.filter(({ field }) => MAIN.has(field.id)).map((one) => one.position));
  const used = new Set(chosen.filter(({ field }) => field.id !== 'status').map((one) => one.position));
  const named = profiles.flatMap((profile): Sign[] => {
    if (taken.has(profile.position) || profile.filled === 0) return [];
    const sign = noPurchaseSign(profile.name);
    if (sign === null) return [];
    const fitting = fittingSign(sign, profile);
    return fitting === null || (fitting === 'refunded' && value === undefined) ? [] : [{ sign: fitting, profile }];
  });
  // A kind of row that is always a sale tells nothing.
  const telling = named.filter(
    ({ sign, profile }) => sign !== 'type' || [...profile.distinct.keys()].some((cell) => movementOf(cell) !== 'sale'),
  );
  if (telling.some(({ sign }) => sign === 'status' || sign === 'flag')) return telling;
  const states = profiles.filter((one) => !used.has(one.position) && areStates(one));
  const all = [...telling, ...states.filter((one) => telling.every(({ profile }) => profile !== one)).map(asStatus)];
  const isCredited = value !== undefined && [...value.distinct.keys()].some(isNegative);
  return all.length === 0 && isCredited ? [{ sign: 'negative', profile: value }] : all;
}

function asStatus(profile: ColumnProfile): Sign {
  return { sign: 'status', profile };
}

/** What a column so named can be by its values; null where they are something else. */
function fittingSign(sign: NoPurchaseSign, { filled, distinct, dates, numbers }: ColumnProfile): NoPurchaseSign | null {
  const cells = [...distinct.keys()];
  const areFlags = distinct.size <= 3 && cells.every((cell) => !Number.isNaN(readFlag(cell)));
  switch (sign) {
    case 'flag':
    case 'filled':
      if (areFlags) return 'flag';
      if (dates.written > filled / 2) return 'filled';
      if (numbers.cells > filled * 0.9) return sign === 'flag' && distinct.size > 2 ? 'refunded' : null;
      return sign === 'filled' ? 'filled' : distinct.size <= MOST_STATES ? 'status' : null;
    case 'refunded':
      return areFlags ? 'flag' : numbers.cells > filled * 0.9 ? 'refunded' : null;
    default:
      return distinct.size <= MOST_STATES && dates.written === 0 && numbers.cells < filled / 2 ? sign : null;
  }
}

/** A few words over and over, one of which says that the order is no purchase, whatever the column is called. */
function areStates({ filled, distinct, numbers }: ColumnProfile): boolean {
  const cells = [...distinct.keys()];
  return (
    filled > 20 &&
    distinct.size > 1 &&
    distinct.size <= 15 &&
    numbers.cells === 0 &&
    cells.some(isCancelledStatus) &&
    !cells.every(isCancelledStatus)
  );
}

/** Whether the cell of a sign (and that of the value behind it) says that the order is no purchase. */
function teller({ sign, profile }: Sign, value: ColumnProfile | undefined): (cells: readonly string[]) => boolean {
  switch (sign) {
    case 'status':
      return ([cell = '']) => isCancelledStatus(cell);
    case 'type':
      return ([cell = '']) => isCancelledStatus(cell);
    case 'flag':
      return ([cell = '']) => readFlag(cell.trim()) === 1;
    case 'filled':
      return ([cell = '']) => !isNoDate(cell.trim());
    case 'negative':
      return ([cell = '']) => isNegative(cell);
    default: {
      const [mark, ofValue] = [markOf(profile, 'money'), value === undefined ? 'dot' : markOf(value, 'money')];
      return ([cell = '', whole = '']) => {
        const back = Math.abs(readNumber(cell.trim(), mark));
        return back > 0 && (value === undefined || back >= readNumber(whole.trim(), ofValue) - CENT);
      };
    }
  }
}

/** `yes`, `no`, or what movement of money a row is that is no sale; lines of an order are told apart by it. */
function madeFrom(
  signs: readonly (Sign & { says: (cells: readonly string[]) => boolean })[],
  value: ColumnProfile | undefined,
): DerivedColumn {
  const names = signs.map(({ profile }) => profile.name);
  return {
    name: `no purchase: ${names.join(', ')}`,
    from: value === undefined ? names : [...names, value.name],
    compute: (cells) => {
      const whole = value === undefined ? '' : (cells[names.length] ?? '');
      const moved = signs.map(({ sign }, i) => (sign === 'type' ? movementOf(cells[i] ?? '') : 'sale'));
      if (moved.includes('beside')) return 'beside';
      if (moved.includes('back')) return 'back';
      if (signs.some(({ says }, i) => says([cells[i] ?? '', whole]))) return 'yes';
      return cells.some((cell) => cell.trim() !== '') ? 'no' : '';
    },
  };
}

/** `-12.50`, `−12,50 €`, `€ -3`, `12,50-`, `(12.50)`. */
export function isNegative(cell: string): boolean {
  const text = cell.trim();
  return /^[^\d]{0,5}[-\u2212(]/u.test(text) || /\d *-$/.test(text);
}
