import { expect, it } from 'vitest';
import { mustRead, readExport } from '../support/read-export.ts';

it('reads amounts in minor units and moments in seconds, and leaves void payments out of purchases', async () => {
  const text = `id,object,amount,amount_captured,amount_refunded,captured,created,currency,customer,paid,payment_intent,receipt_email,refunded,status
ch_1,charge,1250,1250,0,true,1709335800,eur,cus_1,true,pi_1,Ann@example.com,false,succeeded
ch_2,charge,1250,1250,1250,true,1709373600,eur,cus_2,true,pi_2,,true,succeeded
ch_3,charge,4000,0,0,false,1709377200,jpy,cus_3,false,pi_3,cy@example.com,false,failed
ch_4,charge,4000,4000,100,true,1709377300,jpy,cus_3,true,pi_4,cy@example.com,false,succeeded
`;
  const { recognition, rows } = mustRead(await readExport({ 'charges.csv': text }));
  expect(recognition.source?.id).toBe('stripe-api');
  expect(
    rows.map((row) => [row.id, row['orderedAt'], row['customer'], row['value'], row['currency'], row['cancelled']]),
  ).toEqual([
    ['ch_1', '2024-03-01T23:30:00Z', 'ann@example.com', 1250, 'EUR', false],
    ['ch_2', '2024-03-02T10:00:00Z', 'cus_2', 1250, 'EUR', true],
    ['ch_3', '2024-03-02T11:00:00Z', 'cy@example.com', 4000, 'JPY', true],
    ['ch_4', '2024-03-02T11:01:40Z', 'cy@example.com', 4000, 'JPY', false],
  ]);
});
