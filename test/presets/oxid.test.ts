import { expect, it } from 'vitest';
import { mustRead, readExport } from '../support/read-export.ts';

it('reads orders by the address of the customer, and leaves cancelled and unfinished ones out of purchases', async () => {
  const text = `OXID;OXSHOPID;OXUSERID;OXORDERDATE;OXORDERNR;OXBILLEMAIL;OXPAYMENTTYPE;OXTOTALBRUTSUM;OXTOTALORDERSUM;OXCURRENCY;OXSTORNO;OXTRANSSTATUS
a1;1;u1;2024-03-05 10:11:12;101;Ann@example.org;oxidpayadvance;20.00;24.90;EUR;0;OK
a2;1;u2;2024-03-06 10:11:12;102;ann@example.org;oxidpaypal;30.00;34.90;CHF;1;OK
a3;1;u3;2024-03-07 10:11:12;103;bo@example.org;oxidpaypal;30.00;34.90;EUR;0;NOT_FINISHED
`;
  const { recognition, rows } = mustRead(await readExport({ 'oxorder.csv': text }));
  expect([recognition.source?.id, recognition.questions]).toEqual(['oxid', []]);
  expect(
    rows.map((row) => [row.id, row['orderedAt'], row['customer'], row['value'], row['currency'], row['cancelled']]),
  ).toEqual([
    ['101', '2024-03-05T10:11:12Z', 'ann@example.org', 2490, 'EUR', false],
    ['102', '2024-03-06T10:11:12Z', 'ann@example.org', 3490, 'CHF', true],
    ['103', '2024-03-07T10:11:12Z', 'bo@example.org', 3490, 'EUR', true],
  ]);
});
