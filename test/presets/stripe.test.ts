import { expect, it } from 'vitest';
import { mustRead, readExport } from '../support/read-export.ts';

it('reads decimal commas and UTC times, and leaves void payments out of purchases', async () => {
  const text = `id,Description,Created (UTC),Amount,Amount Refunded,Currency,Status,Customer ID,Customer Email,Captured,Card Brand,PaymentIntent ID
ch_1,Mug,2024-03-01 23:30:00,"12,50","0,00",eur,Paid,cus_1,ann@example.com,true,Visa,pi_1
ch_2,Mug,2024-03-02 10:00:00,"12,50","12,50",eur,Refunded,cus_2,bo@example.com,true,Visa,pi_2
ch_3,Mug,2024-03-02 11:00:00,"1.012,50","0,25",eur,Paid,cus_3,cy@example.com,true,Visa,pi_3
`;
  const { recognition, rows } = mustRead(await readExport({ 'payments.csv': text }, {}, 'Europe/Berlin'));
  expect(recognition.source?.id).toBe('stripe');
  expect(rows.map((row) => [row.id, row['orderedAt'], row['value'], row['currency'], row['cancelled']])).toEqual([
    ['ch_1', '2024-03-01T23:30:00Z', 1250, 'EUR', false],
    ['ch_2', '2024-03-02T10:00:00Z', 1250, 'EUR', true],
    ['ch_3', '2024-03-02T11:00:00Z', 101_250, 'EUR', false],
  ]);
});
