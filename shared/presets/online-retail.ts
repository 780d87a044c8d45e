import { amountOf } from './amount-of.ts';
import type { Preset } from './preset.ts';

const isCancellation = (number: string): boolean => /^C\d/i.test(number);

/** "Online retail" (UCI): invoice lines of a British shop, one file or many. Numbers that begin with C cancel goods. */
export const onlineRetail: Preset = {
  id: 'online-retail',
  label: 'online retail invoice lines',
  kind: 'orders',
  columns: [
    'InvoiceNo',
    'Invoice',
    'StockCode',
    'Description',
    'Quantity',
    'InvoiceDate',
    'UnitPrice',
    'Price',
    'CustomerID',
    'Customer ID',
    'Country',
  ],
  needs: [['InvoiceNo', 'Invoice'], ['StockCode'], ['Quantity'], ['InvoiceDate'], ['UnitPrice', 'Price']],
  fields: {
    orderId: { columns: ['InvoiceNo', 'Invoice'] },
    orderedAt: { columns: ['InvoiceDate'] },
    customer: { columns: ['CustomerID', 'Customer ID'] },
    value: { columns: ['value of the line'] },
    site: { columns: ['Country'] },
    product: { columns: ['Description'] },
    cancelled: { columns: ['InvoiceNo', 'Invoice'], isYes: isCancellation },
  },
  derive: [
    {
      name: 'value of the line',
      from: ['Quantity', 'UnitPrice', 'Price'],
      compute: ([quantity = '', unitPrice = '', price = '']) => {
        const value = amountOf(quantity) * amountOf(unitPrice || price);
        return Number.isNaN(value) ? '' : value.toFixed(2);
      },
    },
  ],
  rules: [
    { reason: 'bad debt adjustments', columns: ['InvoiceNo', 'Invoice'], leaveOut: (cell) => /^A\d/i.test(cell) },
  ],
  fold: { how: 'lines', quantity: 'Quantity', item: 'StockCode', isCancellation },
  currency: 'GBP',
  note: 'Lines of one invoice are one order. A cancellation does not name the order it cancels: it is kept as an order that is no purchase and lowers the value of the customer’s latest earlier order of the same goods, in whichever file that came; that order stays a purchase.',
};
