import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mustRead, readExport } from '../support/read-export.ts';
import { describeWithShared } from '../support/shared-data.ts';

const ORDERS = `order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,order_delivered_carrier_date,order_delivered_customer_date,order_estimated_delivery_date
o1,c1,delivered,2018-01-01 10:00:00,,,2018-01-20 10:00:00,2018-01-10 00:00:00
o2,c2,delivered,2018-02-01 10:00:00,,,2018-02-03 10:00:00,2018-02-10 00:00:00
`;
const CUSTOMERS = `customer_id,customer_unique_id,customer_zip_code_prefix,customer_city,customer_state
c1,person,01001,são paulo,SP
c2,person,01001,são paulo,SP
`;
const REVIEWS = `review_id,order_id,review_score,review_comment_title,review_comment_message,review_creation_date,review_answer_timestamp
r1,o1,1,,"Não chegou
no prazo",2018-01-15 00:00:00,2018-01-16 04:10:37
r2,o2,5,,,2018-02-05 00:00:00,2018-02-06 04:10:37
`;
const PAYMENTS = `order_id,payment_sequential,payment_type,payment_installments,payment_value
o1,1,voucher,1,10.10
o1,2,credit_card,1,20.20
`;

it('gives orders the person behind them and the sum of their payments', async () => {
  const { rows } = mustRead(
    await readExport({ 'orders.csv': ORDERS, 'customers.csv': CUSTOMERS, 'payments.csv': PAYMENTS }),
  );
  expect(rows.map((row) => [row.id, row['customer'], row['value'], row['site']])).toEqual([
    ['o1', 'person', 3030, 'SP'],
    ['o2', 'person', undefined, 'SP'],
  ]);
});

it('takes reviews of one or two stars as complaints about what the dates of the order say', async () => {
  const { rows, leftOut } = mustRead(
    await readExport({ 'reviews.csv': REVIEWS, 'orders.csv': ORDERS, 'customers.csv': CUSTOMERS }),
  );
  expect(leftOut).toEqual({ 'reviews with three stars and more': 1 });
  expect(rows).toEqual([
    expect.objectContaining({
      id: 'o1',
      order: 'o1',
      customer: 'person',
      receivedAt: '2018-01-15T00:00:00Z',
      firstResponseAt: '2018-01-16T04:10:37Z',
      category: 'Delivered late',
      touchpoint: 'Delivery',
      satisfaction: 1,
      narrative: 'Não chegou\nno prazo',
    }),
  ]);
});

it('says which files are missing when orders come alone', async () => {
  const { recognition } = mustRead(await readExport({ 'orders.csv': ORDERS }));
  expect(recognition.reasons.map(({ text }) => text)).toContain('needs Olist customers beside it');
});

describeWithShared('the real tables', ['data', 'olist'], (folder) => {
  it('agree with the answer key: 25 of 3,009 badly reviewed orders were followed by another purchase', async () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    const files = (first: string): Record<string, Buffer> =>
      Object.fromEntries(
        [first, ...names.filter((name) => name !== first)].map((name) => [name, readFileSync(join(folder, name))]),
      );
    const orders = mustRead(await readExport(files('olist_orders_dataset.csv'))).rows;
    const complaints = mustRead(await readExport(files('olist_order_reviews_dataset.csv'))).rows;
    const orderedAt = new Map(orders.map((row) => [row.id, String(row['orderedAt'])]));
    const ofPerson = Map.groupBy(orders, (row) => row['customer']);
    const followed = complaints.filter((row) =>
      (ofPerson.get(row['customer'] ?? '') ?? []).some(
        (order) => String(order['orderedAt']) > (orderedAt.get(String(row['order'])) ?? ''),
      ),
    );
    expect([followed.length, complaints.length]).toEqual([25, 3009]);
  });
});
