import { expect, it } from 'vitest';
import { linesOf } from '../../shared/model/order-lines.ts';
import { mustRead, readExport } from '../support/read-export.ts';

it('folds invoice lines into orders; a cancellation is an order that is no purchase', async () => {
  const text = `InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
536365,85123A,HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
536365,71053,LANTERN,2,2010-12-01 08:26:00,3.39,17850.0,United Kingdom
C536379,85123A,HEART,-2,2010-12-13 09:41:00,2.55,17850.0,United Kingdom
536401,85123A,HEART,1,2010-12-14 09:41:00,2.55,,United Kingdom
536589,21777,damaged,-10,2010-12-14 16:50:00,0.0,,United Kingdom
A563185,B,Adjust bad debt,1,2010-12-14 14:50:00,11062.06,,United Kingdom
`;
  const { recognition, rows, extras, leftOut } = mustRead(await readExport({ '2010-12.csv': text }));
  expect(recognition.source?.id).toBe('online-retail');
  expect(rows).toEqual([
    {
      id: '536365',
      orderedAt: '2010-12-01T08:26:00Z',
      customer: '17850',
      value: 1530 + 678,
      cancelled: false,
      currency: 'GBP',
      site: 'United Kingdom',
      product: 'HEART',
    },
    {
      id: 'C536379',
      orderedAt: '2010-12-13T09:41:00Z',
      customer: '17850',
      value: -510,
      currency: 'GBP',
      site: 'United Kingdom',
      product: 'HEART',
      cancelled: true,
    },
    {
      id: '536401',
      orderedAt: '2010-12-14T09:41:00Z',
      value: 255,
      cancelled: false,
      currency: 'GBP',
      site: 'United Kingdom',
      product: 'HEART',
    },
  ]);
  expect(linesOf(extras[0] ?? null)).toEqual([
    { item: '71053', quantity: 2, minor: 678 },
    { item: '85123A', quantity: 6, minor: 1530 },
  ]);
  expect(leftOut).toEqual({
    'bad debt adjustments': 1,
    'further lines of an order': 1,
    'corrections without goods sold': 1,
  });
});
