import { expect, it } from 'vitest';
import {
  addDateCell,
  decideDates,
  newDateEvidence,
  type DateDecision,
} from '../../../../main/import/values/date-evidence.ts';

function decide(cells: readonly string[]): DateDecision {
  const evidence = newDateEvidence();
  cells.forEach((cell, i) => addDateCell(evidence, cell, i + 2));
  return decideDates(evidence);
}

it('decides day or month first by the cell that rules the other out, and names it', () => {
  expect(decide(['01/02/2023', '05/06/2023', '23/04/2023'])).toMatchObject({
    state: 'decided',
    format: 'dmy',
    decidedBy: { line: 4, value: '23/04/2023' },
  });
  expect(decide(['01/02/2023', '12/31/2017 11:59:58 PM'])).toMatchObject({
    state: 'decided',
    format: 'mdy',
    decidedBy: { line: 3 },
  });
  expect(decide(['23/01/15', '32/02/29'])).toMatchObject({ state: 'decided', format: 'ymd' });
});

it('leaves open what both orders fit', () => {
  expect(decide(['01/02/2023', '05/06/2023'])).toEqual({ state: 'ambiguous', orders: ['dmy', 'mdy'] });
  expect(decide(['01.02.03'])).toEqual({ state: 'ambiguous', orders: ['ymd', 'dmy', 'mdy'] });
});

it('takes numbers that hardly change over many dates for the years, not for the days', () => {
  const two = (n: number): string => String(n).padStart(2, '0');
  const months = Array.from({ length: 60 }, (_, i) => `${two((i % 31) + 1)}.${two((i % 7) + 1)}.${24 + (i % 2)}`);
  expect(decide(months.filter((text) => !/^(?:29|3[01])\.02|^31\.0[46]/.test(text)))).toMatchObject({
    state: 'decided',
    format: 'dmy',
  });
  expect(decide(['04.03.24', '17.05.24', '31.01.25'])).toMatchObject({ state: 'ambiguous', orders: ['ymd', 'dmy'] });
});

it('takes numbers with a far year for none', () => {
  const receipts = newDateEvidence();
  ['1-1000', '1-1001', '2-1999'].forEach((cell, i) => addDateCell(receipts, cell, i + 2));
  expect(receipts.written).toBe(1);
});

it('says so when some cells fit only one order and others only the other', () => {
  expect(decide(['23/04/2023', '04/23/2023', '01/02/2023'])).toMatchObject({
    state: 'mixed',
    examples: [
      { line: 3, value: '04/23/2023' },
      { line: 2, value: '23/04/2023' },
    ],
  });
});

it('lets one stray cell in many not overrule the rest', () => {
  const cells = Array.from({ length: 300 }, (_, i) => `${13 + (i % 15)}/04/2023`);
  expect(decide([...cells, '04/23/2023'])).toMatchObject({ state: 'decided', format: 'dmy' });
});

it('needs no order for ISO dates and month names', () => {
  expect(decide(['2023-04-05', '2023-05-04'])).toMatchObject({ state: 'decided', format: 'iso', decidedBy: null });
  expect(decide(['5 Apr 2023'])).toMatchObject({ state: 'decided', format: 'named' });
});

it('tells epochs, serials and compact dates from each other', () => {
  expect(decide(['1680987120', '1680987121'])).toMatchObject({ format: 'epoch-s' });
  expect(decide(['1680987120000'])).toMatchObject({ format: 'epoch-ms' });
  expect(decide(['45024', '45025.5'])).toMatchObject({ format: 'excel-1900' });
  expect(decide(['20230408', '20231231'])).toMatchObject({ format: 'compact' });
  expect(decide([])).toEqual({ state: 'none' });
  expect(decide(['abc'])).toEqual({ state: 'none' });
});
