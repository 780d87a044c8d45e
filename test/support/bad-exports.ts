const DAY = 86_400_000;
const START = Date.parse('2025-01-06T09:00:00Z');
const COMPLAINTS =
  'Case ID,Date received,First response,Resolved,Status,Customer,Category,Touchpoint,Site,Channel,Compensation,Currency,Satisfaction';
const ORDERS = 'Order ID,Order date,Customer ID,Order value,Currency';

type Row = {
  receivedDay: number;
  responseDays: number | null;
  resolutionDays: number | null;
  customer: string;
  compensation: string;
  currency: string;
};
export type BadExport = { name: string; files: readonly { name: string; text: string }[] };

const usual = (k: number): Row => ({
  receivedDay: k * 5,
  responseDays: 0.2,
  resolutionDays: 1 + (k % 4),
  customer: `C${k % 30}`,
  compensation: (k % 3) * 5 === 0 ? '0' : `${(k % 3) * 5}.50`,
  currency: 'EUR',
});

/** Exports in which something is missing or cannot be, small enough to go the whole way from file to report. */
export const BAD_EXPORTS: readonly BadExport[] = [
  { name: 'orders without complaints', files: [orders(200)] },
  { name: 'complaints without orders or customers', files: [complaints(80, () => ({ customer: '' }))] },
  {
    name: 'one customer with everything',
    files: [complaints(80, () => ({ customer: 'C1' })), orders(200, () => ({ customer: 'C1' }))],
  },
  {
    name: 'currencies mixed',
    files: [
      complaints(80, (k) => ({ currency: ['EUR', 'USD', 'JPY', ''][k % 4] ?? '' })),
      orders(200, (k) => ({ currency: ['EUR', 'USD', 'KWD', ''][k % 4] ?? '' })),
    ],
  },
  {
    name: 'resolution before response, and before receipt',
    files: [complaints(80, (k) => ({ responseDays: 9, resolutionDays: k % 2 === 0 ? 1 : -3 })), orders(200)],
  },
  {
    name: 'all cases open',
    files: [complaints(80, () => ({ responseDays: null, resolutionDays: null })), orders(200)],
  },
  {
    name: 'orders long before the first complaint',
    files: [complaints(80), orders(200, (k) => ({ receivedDay: k - 9000 }))],
  },
  // Such as a public register: neither persons nor times but the receipt.
  { name: 'complaints of which nothing is known but what and when', files: [receiptsOnly(60)] },
  { name: 'a single complaint', files: [complaints(1)] },
];

function complaints(n: number, change: (k: number) => Partial<Row> = () => ({})): BadExport['files'][number] {
  const lines = Array.from({ length: n }, (_, k) => {
    const row = { ...usual(k), ...change(k) };
    const at = (days: number | null): string => (days === null ? '' : stamp(row.receivedDay + days));
    return [
      `case-${k}`,
      at(0),
      at(row.responseDays),
      at(row.resolutionDays),
      row.resolutionDays === null ? 'Open' : 'Closed',
      row.customer,
      ['Late', 'Broken', 'Rude'][k % 3],
      ['Delivery', 'Shop'][k % 2],
      ['North', 'South'][k % 2],
      'Phone',
      row.compensation,
      row.currency,
      1 + (k % 5),
    ].join(',');
  });
  return { name: 'complaints.csv', text: `${[COMPLAINTS, ...lines].join('\n')}\n` };
}

function receiptsOnly(n: number): BadExport['files'][number] {
  const lines = Array.from(
    { length: n },
    (_, k) => `case-${k},${stamp(k * 5)},${['Late', 'Broken', 'Rude'][k % 3] ?? ''}`,
  );
  return { name: 'complaints.csv', text: `${['Case ID,Date received,Category', ...lines].join('\n')}\n` };
}

function orders(n: number, change: (k: number) => Partial<Row> = () => ({})): BadExport['files'][number] {
  const lines = Array.from({ length: n }, (_, k) => {
    const row = { ...usual(k), receivedDay: k * 2, ...change(k) };
    return [`order-${k}`, stamp(row.receivedDay), row.customer, `${10 + (k % 7)}.00`, row.currency].join(',');
  });
  return { name: 'orders.csv', text: `${[ORDERS, ...lines].join('\n')}\n` };
}

function stamp(day: number): string {
  return new Date(START + day * DAY).toISOString().slice(0, 19).replace('T', ' ');
}
