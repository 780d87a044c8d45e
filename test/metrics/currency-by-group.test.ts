import { expect, it } from 'vitest';
import { currencyByGroup } from '../../shared/metrics/currency-by-group.ts';

const labels = ['EUR', 'USD'];
const read = (amounts: number[], of: number[], codes: number[] | null) =>
  currencyByGroup(Float64Array.from(amounts), { of: Int32Array.from(of), count: 3 }, { codes, labels });

it('names the one currency of a group; rows without an amount or a group do not count', () => {
  expect(read([5, 7, NaN, 9, 1], [0, 0, 0, 1, -1], [0, 0, 1, 1, 0])).toEqual([
    { label: 'EUR' },
    { label: 'USD' },
    { label: null },
  ]);
});

it('says that there are several, also where some amounts have a currency and some none', () => {
  expect(read([5, 7, 2, 3, 4, 4], [0, 0, 1, 1, 2, 2], [0, 1, 0, -1, -1, -1])).toEqual([
    'several',
    'several',
    { label: null },
  ]);
  expect(read([5, 7, 2], [0, 1, 2], null)).toEqual([{ label: null }, { label: null }, { label: null }]);
});
