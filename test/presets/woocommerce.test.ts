import { expect, it } from 'vitest';
import { mustRead, readExport } from '../support/read-export.ts';

it('reads the analytics export', async () => {
  const text = `Date,Order #,N. Revenue (formatted),Status,Customer,Customer type,Product(s),Items sold,Coupon(s),Net Sales,Attribution
2024-03-01 10:00:00,701,€12.50,completed,Ann Lee,returning,1× Mug,1,,12.5,Organic
2024-03-02 10:00:00,702,€12.50,cancelled,Bo Ek,new,1× Mug,1,,12.5,Organic
`;
  const { recognition, rows } = mustRead(await readExport({ 'orders.csv': text }));
  expect(recognition.source?.id).toBe('woocommerce-analytics');
  expect(rows[0]).toMatchObject({
    id: '701',
    orderedAt: '2024-03-01T10:00:00Z',
    value: 1250,
    customer: 'Ann Lee',
    cancelled: false,
  });
  expect(rows[1]?.['cancelled']).toBe(true);
});

it('reads the WebToffee export by billing e-mail', async () => {
  const text = `order_id,order_number,order_date,status,order_total,order_currency,customer_id,customer_email,billing_email,billing_country,shipping_country,line_item_1
801,801,2024-03-01 10:00:00,wc-completed,19.90,eur,0,ann@example.com,ann@example.com,DE,,name:Mug|quantity:1
802,802,2024-03-03 10:00:00,wc-refunded,19.90,eur,5,bo@example.com,bo@example.com,DE,AT,name:Mug|quantity:1
`;
  const { recognition, rows } = mustRead(await readExport({ 'orders.csv': text }));
  expect(recognition.source?.id).toBe('woocommerce');
  expect(rows[0]).toMatchObject({
    id: '801',
    customer: 'ann@example.com',
    value: 1990,
    currency: 'EUR',
    cancelled: false,
  });
  expect(rows[1]?.['cancelled']).toBe(true);
});
