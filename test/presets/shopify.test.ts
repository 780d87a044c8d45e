import { expect, it } from 'vitest';
import { mustRead, readExport } from '../support/read-export.ts';

it('folds the lines of an order and knows what is no purchase', async () => {
  const text = `Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Billing Zip,Shipping Country,Cancelled at,Refunded Amount,Id,Source
#1001,ann@example.com,paid,2024-04-08 20:52:10 +0200,fulfilled,EUR,30.00,34.90,2024-04-08 20:52:00 +0200,1,Mug,10.00,'01234,DE,,0.00,501,web
#1001,ann@example.com,,,,,,,,2,Cup,10.00,,,,,,
#1002,bo@example.com,refunded,2024-04-09 10:00:00 +0200,unfulfilled,EUR,10.00,10.00,2024-04-09 10:00:00 +0200,1,Mug,10.00,,DE,,10.00,502,web
#1003,cy@example.com,paid,2024-04-09 11:00:00 +0200,unfulfilled,JPY,1000,1000,2024-04-09 11:00:00 +0200,1,Mug,1000,,JP,2024-04-10 10:00:00 +0200,0,503,pos
`;
  const { recognition, rows, leftOut, rejects } = mustRead(await readExport({ 'orders_export.csv': text }));
  expect(recognition).toMatchObject({ kind: 'orders', source: { id: 'shopify' } });
  expect(rejects).toEqual([]);
  expect(leftOut).toEqual({ 'continuation rows': 1 });
  expect(rows).toEqual([
    expect.objectContaining({
      id: '#1001',
      orderedAt: '2024-04-08T18:52:00Z',
      customer: 'ann@example.com',
      value: 3490,
      currency: 'EUR',
      product: 'Mug',
      cancelled: false,
    }),
    expect.objectContaining({ id: '#1002', cancelled: true }),
    expect.objectContaining({ id: '#1003', cancelled: true, value: 1000, currency: 'JPY' }),
  ]);
});
