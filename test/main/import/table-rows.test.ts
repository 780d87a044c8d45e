import { afterEach, describe, expect, it } from 'vitest';
import { tableCollector } from '../../../main/import/join-tables.ts';
import { tableRows, type TableRows } from '../../../main/import/table-rows.ts';
import { seededRandom } from '../../bench/seeded-random.ts';

const opened: TableRows[] = [];
afterEach(() => opened.splice(0).forEach(({ close }) => close()));

/** @param mostBytes  memory for the rows: a few of them in the small one */
function rowsWithin(mostBytes: number): TableRows {
  const rows = tableRows(mostBytes);
  opened.push(rows);
  return rows;
}

const KEYS = 3000;
const COLUMNS = ['order_id', 'payment_value', 'note'];
const keyOf = (n: number): string => (n % 7 === 0 ? `Bestellung-Ü-${n}` : `order-${n}`);

/** Orders with one or more payments, in any order. */
function* payments(): Generator<string[]> {
  const random = seededRandom(5);
  for (let n = 0; n < KEYS * 1.5; n += 1) {
    const note = random.chance(0.01) ? 'Zoë wrote a lot. '.repeat(400) : `note ${n}`;
    yield [keyOf(random.integer(0, KEYS)), `${random.integer(1, 9000) / 100}`, note];
  }
}

describe('rows of a joined table', () => {
  for (const sum of [null, 'payment_value']) {
    it(`are the same beyond what memory may hold, ${sum === null ? 'the first of a key' : 'added up'}`, () => {
      const [large, small] = [1 << 28, 1 << 16].map(rowsWithin).map((rows) => {
        const { add, table } = tableCollector(COLUMNS, 'order_id', sum, COLUMNS.slice(1), rows);
        for (const payment of payments()) add(payment);
        return table.rows;
      });
      const keys = Array.from({ length: KEYS + 100 }, (_, n) => keyOf(n));
      const whole = keys.map((key) => large?.find(key));
      expect(whole.filter((row) => row !== undefined).length).toBeGreaterThan(KEYS / 2);
      expect(keys.map((key) => small?.find(key))).toEqual(whole);
    });
  }

  it('are not found under keys that are not there', () => {
    const rows = rowsWithin(0);
    expect(rows.find('a')).toBeUndefined();
    rows.add('a', ['1', '', 'Zoë']);
    expect(rows.find('a')).toEqual(['1', '', 'Zoë']);
    expect(rows.find('b')).toBeUndefined();
    rows.replace('a', ['2', '', 'Zoë']);
    expect(rows.find('a')).toEqual(['2', '', 'Zoë']);
  });
});
