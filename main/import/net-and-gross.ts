import type { Question } from '../../shared/model/recognition.ts';
import { isGrossName, isNetName, isTotalName } from '../../shared/presets/tax-names.ts';
import { plain, say, sayList } from '../../shared/words/said.ts';
import { mapFlag } from './ask.ts';
import { markOf, type ColumnProfile } from './profile-columns.ts';
import { readNumber } from './values/read-number.ts';

/** Cells of the first rows below the header, as texts. */
type Rows = readonly (readonly string[])[];

/** Rows that have to tell, and the share of them that may have another rate than the few that are usual. */
const LEAST_ROWS = 8;
const ODD_ROWS = 0.05;
const MOST_RATES = 4;
/** Taxes on sales, in thousandths: what is below is a fee, what is above no tax. */
const LEAST_RATE = 20;
const MOST_RATE = 300;
/** A rate is told by amounts from here on; two cents are lost to rounding. */
const LEAST_AMOUNT = 22;
const CENT = 0.0101;

/**
 * Asked where the value of an order stands beside a second amount that is the same without tax or with it, and the names do not say
 * which of them is which.
 * @param value  the column taken for the value
 * @param others  columns that no field has
 */
export function askNetOrGross(value: ColumnProfile, others: readonly ColumnProfile[], rows: Rows): Question | null {
  if (isGrossName(value.name)) return null;
  for (const other of others) {
    if (other.numbers.cells < other.filled * 0.9 || other.filled === 0 || isNetName(other.name)) continue;
    const [more, less] = [taxRates(rows, value, other), taxRates(rows, other, value)];
    const rates = more ?? less;
    // The larger of two amounts that is called the total is the one with tax.
    if (rates === null || (more === null && isTotalName(value.name))) continue;
    const [net, gross] = more === null ? [other, value] : [value, other];
    const choice = (column: ColumnProfile, key: 'said.ask.net' | 'said.ask.gross'): Question['choices'][number] => ({
      value: column.name,
      said: say(key, { column: column.name }),
      flag: mapFlag('value', column.name),
      sample: column.samples.slice(0, 3),
    });
    return {
      id: 'map-value',
      said: say('said.ask.netOrGross', {
        gross: gross.name,
        net: net.name,
        rates: sayList(
          rates.map((rate) => plain(`${rate / 10} %`)),
          'or',
        ),
      }),
      choices: [choice(gross, 'said.ask.gross'), choice(net, 'said.ask.net')],
    };
  }
  return null;
}

/** The few rates, in thousandths, by which the second amount of each row is larger than the first; null where there are none. */
function taxRates(rows: Rows, net: ColumnProfile, gross: ColumnProfile): number[] | null {
  const found = new Map<number, number>();
  let told = 0;
  for (const row of rows) {
    const [less, more] = [amountIn(row, net), amountIn(row, gross)];
    if (Number.isNaN(less + more) || Math.abs(less) < LEAST_AMOUNT) continue;
    told++;
    const rate = Math.round((more / less - 1) * 1000);
    if (rate < LEAST_RATE || rate > MOST_RATE || Math.abs(less * (1 + rate / 1000) - more) > CENT) continue;
    found.set(rate, (found.get(rate) ?? 0) + 1);
  }
  const usual = [...found].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_RATES);
  const fitting = usual.reduce((sum, [, n]) => sum + n, 0);
  return told >= LEAST_ROWS && fitting >= told * (1 - ODD_ROWS) ? usual.map(([rate]) => rate) : null;
}

function amountIn(row: readonly string[], column: ColumnProfile): number {
  return readNumber((row[column.position] ?? '').trim(), markOf(column));
}
