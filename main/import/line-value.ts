import type { Question } from '../../shared/model/recognition.ts';
import { normaliseName } from '../../shared/presets/normalise-name.ts';
import type { DerivedColumn } from '../../shared/presets/preset.ts';
import { isDiscountName, isPieceName, isPriceOfOne, madeValues } from '../../shared/presets/piece-columns.ts';
import type { Said } from '../../shared/model/said.ts';
import { plain, say } from '../../shared/words/said.ts';
import { mapFlag } from './ask.ts';
import type { RowExtension } from './join-tables.ts';
import { markOf, newProfile, type ColumnProfile } from './profile-columns.ts';
import { readNumber } from './values/read-number.ts';

/** Cells of the first rows below the header, as texts. */
type Rows = readonly (readonly string[])[];

/** What the lines of an order are worth, where no column is named as their value. */
export type LineValue =
  /** A column holds number × price in (nearly) every row, whatever it is called. */
  | { how: 'total'; column: ColumnProfile; said: Said }
  /** The price is that of one piece: the value is made from both. */
  | { how: 'piece'; made: DerivedColumn; price: ColumnProfile; said: Said }
  /** The price is that of the whole line. */
  | { how: 'line'; column: ColumnProfile; said: Said }
  | { how: 'open'; made: readonly DerivedColumn[]; prices: readonly ColumnProfile[]; question: Question };

/** Pairs of rows that have to speak for one reading, and how many times as many as for the other. */
const LEAST_PAIRS = 3;
const CLEARLY = 10;
/** Rows of more than one piece that have to fit, and the share of all rows that may not. */
const LEAST_ROWS = 3;
const ODD_ROWS = 0.02;
const CENT = 0.011;

/**
 * Value of an order line from its number of pieces and its price, for a source nobody described. Whether the price is that of one
 * piece is told by its name, or by goods that were bought in different numbers; else it is asked.
 * @param productAt  column of the goods, or -1
 * @returns  null where there is no number beside a price
 */
export function lineValue(profiles: readonly ColumnProfile[], rows: Rows, productAt: number): LineValue | null {
  const isNumeric = ({ filled, numbers }: ColumnProfile): boolean => filled > 0 && numbers.cells >= filled * 0.9;
  const named = (what: 'number' | 'price'): ColumnProfile[] =>
    profiles.filter((one) => isNumeric(one) && isPieceName(one.name, what));
  const number = named('number')[0];
  const prices = named('price');
  if (number === undefined || prices.length === 0) return null;
  for (const price of prices) {
    const column = profiles.find(
      (one) => one !== number && !prices.includes(one) && isNumeric(one) && isProduct(rows, number, price, one),
    );
    if (column === undefined) continue;
    const said = say('said.lineTotal', { column: column.name, number: number.name, price: price.name });
    return { how: 'total', column, said };
  }
  const ofOne = prices.filter(({ name }) => isPriceOfOne(name));
  const price = ofOne.length === 1 ? ofOne[0] : prices.length === 1 ? prices[0] : undefined;
  if (price === undefined) return open(number, ofOne.length > 1 ? ofOne : prices);
  const reading = ofOne.length === 1 ? 'piece' : readingOf(rows, number, price, productAt);
  const names = { number: number.name, price: price.name };
  const discount = profiles.find((one) => isDiscountName(one.name) && one.numbers.largest > 0);
  const made =
    discount === undefined
      ? say('said.lineValue', names)
      : say('said.lineValueGross', { ...names, discount: discount.name });
  if (reading === 'line') return { how: 'line', column: price, said: say('said.linePrice', names) };
  return reading === 'piece'
    ? { how: 'piece', made: madeFrom(number, price), price, said: made }
    : open(number, [price]);
}

/** The column of values that a person named as the value; null where the name is none of a column that can be made. */
export function madeNamed(name: string, profiles: readonly ColumnProfile[]): DerivedColumn | null {
  const wanted = normaliseName(name);
  const made = madeValues(profiles.map((one) => one.name)).find((one) => normaliseName(one.name) === wanted);
  const [number, price] = [made?.number, made?.price].map((part) => profiles.find((one) => one.name === part));
  return number === undefined || price === undefined ? null : madeFrom(number, price);
}

function madeFrom(number: ColumnProfile, price: ColumnProfile): DerivedColumn {
  const [numberMark, priceMark] = [markOf(number), markOf(price)];
  return {
    name: `${number.name} × ${price.name}`,
    from: [number.name, price.name],
    compute: ([pieces = '', each = '']) => {
      const value = readNumber(pieces.trim(), numberMark) * readNumber(each.trim(), priceMark);
      return Number.isNaN(value) ? '' : value.toFixed(4);
    },
  };
}

function open(number: ColumnProfile, prices: readonly ColumnProfile[]): LineValue {
  const made = prices.map((price) => madeFrom(number, price));
  const choice = (name: string, said: Said, sample: readonly string[]): Question['choices'][number] => ({
    value: name,
    said,
    flag: mapFlag('value', name),
    sample,
  });
  const products = prices.map((price, i) =>
    choice(made[i]?.name ?? '', say('said.ask.ofOne', { number: number.name, price: price.name }), []),
  );
  const wholes = prices.map((price) =>
    choice(price.name, say('said.ask.ofLine', { price: price.name }), price.samples.slice(0, 3)),
  );
  const said = say('said.ask.lineValue', {
    price: plain(prices.map(({ name }) => name).join(', ')),
    number: number.name,
  });
  return { how: 'open', made, prices, question: { id: 'map-value', said, choices: [...products, ...wholes] } };
}

/** Whether a column is number × price: in rows of more than one piece, and against hardly any row. */
function isProduct(rows: Rows, number: ColumnProfile, price: ColumnProfile, column: ColumnProfile): boolean {
  let [fitting, telling, odd] = [0, 0, 0];
  for (const row of rows) {
    const [n, each, all] = [numberIn(row, number), numberIn(row, price), numberIn(row, column)];
    if (Number.isNaN(n + each + all)) continue;
    if (Math.abs(n * each - all) > CENT * Math.max(1, Math.abs(n) / 2)) odd++;
    else {
      fitting++;
      if (n !== 1 && each !== 0) telling++;
    }
  }
  return telling >= LEAST_ROWS && odd <= fitting * ODD_ROWS;
}

/** Of the same goods in different numbers: does the price stay the same, or does it grow with the number? */
function readingOf(
  rows: Rows,
  number: ColumnProfile,
  price: ColumnProfile,
  productAt: number,
): 'piece' | 'line' | 'open' {
  if (productAt < 0) return 'open';
  const last = new Map<string, { n: number; amount: number }>();
  let [piece, line] = [0, 0];
  for (const row of rows) {
    const goods = (row[productAt] ?? '').trim();
    const [n, amount] = [numberIn(row, number), numberIn(row, price)];
    if (goods === '' || !(n > 0) || !(amount > 0)) continue;
    const before = last.get(goods);
    last.set(goods, { n, amount });
    if (before === undefined || before.n === n) continue;
    if (Math.abs(before.amount - amount) < CENT) piece++;
    else if (Math.abs(before.amount / before.n - amount / n) < CENT) line++;
  }
  if (piece >= LEAST_PAIRS && piece >= line * CLEARLY) return 'piece';
  return line >= LEAST_PAIRS && line >= piece * CLEARLY ? 'line' : 'open';
}

function numberIn(row: readonly string[], column: ColumnProfile): number {
  return readNumber((row[column.position] ?? '').trim(), markOf(column));
}

/** Profiles of columns that are made from others, by what the first rows hold: enough to show them. */
export function madeProfiles(
  made: readonly DerivedColumn[],
  profiles: readonly ColumnProfile[],
  extension: RowExtension | null,
  rows: Rows,
): ColumnProfile[] {
  return made.map(({ name, from }, i) => {
    const position = profiles.length + i;
    const cells = rows.map((row) => extension?.extend([...row])[position] ?? '').filter((cell) => cell !== '');
    const empty = newProfile(name, position);
    const currency = profiles.find((one) => one.numbers.currency !== null && from.includes(one.name));
    return {
      ...empty,
      filled: cells.length,
      samples: [...new Set(cells)].slice(0, 3),
      numbers: { ...empty.numbers, currency: currency?.numbers.currency ?? null },
    };
  });
}
