import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadStoreColumns } from '../../../main/analysis/columns.ts';
import { runFollowUp } from '../../../main/analysis/run-follow-up.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import { emptyFollowUp } from '../../../main/analysis/empty-follow-up.ts';
import type { FollowUp, MetricReading } from '../../../shared/model/follow-up.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'redress-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the pages say of a few files, by the names they have. */
async function followUpOf(files: Readonly<Record<string, string>>): Promise<FollowUp> {
  const { db } = temporaryStore();
  const given = Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return { path, name, options: {} };
  });
  const done = await runImports({ db, files: given });
  if (!done.ok) throw new Error(done.error.message);
  const columns = loadStoreColumns(db);
  const input = { columns, store: { name: 's', organisation: 'o', zone: 'UTC' }, imports: [], query: {} };
  return runFollowUp(input) ?? emptyFollowUp(input);
}

const metric = (followUp: FollowUp, id: string): MetricReading => followUp.metrics.find((one) => one.id === id)!;

describe('a help desk export', () => {
  // Requester 9 is a mailbox: 40 tickets among 30 people with one or two.
  const people = Array.from({ length: 30 }, (_, k) => ({ id: k + 1, requester: 100 + k, day: 1 + (k % 10) }));
  const again = [
    ...[0, 1, 2].map((k) => ({ id: 31 + k, requester: 100 + k, day: 14 })),
    { id: 34, requester: 104, day: 8 },
  ];
  const mailbox = Array.from({ length: 40 }, (_, k) => ({ id: 101 + k, requester: 9, day: 1 + (k % 12) }));
  const tickets = [...people, ...again, ...mailbox].map(({ id, requester, day }) => {
    const isOpen = id % 10 === 0;
    const at = (hour: string, on = day): string => `2023-04-${String(on).padStart(2, '0')} ${hour}`;
    const solved = isOpen ? '1900-01-01 00:00:00' : at('15:00:00', day + 1);
    const reopens = id % 11 === 0 ? 1 : 0;
    return `${id},${requester},Support,${isOpen ? 'Open' : 'Closed'},Normal,Mail,${at('09:00:00')},${at('15:00:00', 28)},${solved},30,Good,${reopens},1,Billing`;
  });
  const text = `Id,Requester id,Group,Status,Priority,Via,Created at,Updated at,Solved at,Resolution time,Satisfaction Score,Reopens,Replies,Manual Tagging of Categories [list]
${tickets.join('\n')}
`;

  it('takes 1900-01-01 for unsolved, and the time to resolution from created to solved', async () => {
    const { duration } = metric(await followUpOf({ 'tickets.csv': text }), 'time-to-resolution');
    expect(duration).toMatchObject({ n: 74, open: 7, closedOnlyMedianMs: 30 * 3_600_000, invalid: 0 });
  });

  it('counts reopened tickets over those closed or reopened', async () => {
    const { proportion } = metric(await followUpOf({ 'tickets.csv': text }), 'reopen-rate');
    // 11, 22, 33, 110, 121 and 132 came back; of the seven unsolved only 110 did.
    expect(proportion).toMatchObject({ numerator: 6, denominator: 74 - 7 + 1 });
  });

  it('leaves the mailbox out of repeat contacts, and keeps the people', async () => {
    const followUp = await followUpOf({ 'tickets.csv': text });
    const { proportion } = metric(followUp, 'repeat-contact-7');
    // Tickets are seen up to day 14, so that a week is over for those of people solved by day 6: days 1 to 5, three a day. The ticket of
    // 104 on day 8 is a repeat, those on day 14 of 100 to 102 came too late. Of 40 in the mailbox four are unsolved.
    expect(proportion).toMatchObject({ numerator: 1, denominator: 15, pending: 16, unknown: 36 });
    expect(metric(followUp, 'customer-known').proportion).toMatchObject({ numerator: 34, denominator: 74 });
    expect(metric(followUp, 'double-deviation').proportion!.numerator).toBeGreaterThanOrEqual(4);
  });
});

describe('a shop with reviews', () => {
  const order = (id: string, customer: string, on: string, status = 'delivered'): string =>
    `${id},${customer},${status},2018-${on} 10:00:00,,,2018-${on} 20:00:00,2018-12-01 00:00:00`;
  const orders = [
    order('o1', 'c1', '01-01'),
    order('o2', 'c2', '03-01'),
    order('o3', 'c3', '01-01'),
    order('o4', 'c4', '03-01', 'canceled'),
    order('o5', 'c5', '01-01'),
    order('o6', 'c6', '01-08'),
    order('o7', 'c7', '01-01'),
    order('o8', 'c8', '09-01'),
  ];
  const persons = ['ann', 'ann', 'ben', 'ben', 'cem', 'cem', 'dee', 'eve'];
  const files = {
    'olist_orders_dataset.csv': `order_id,customer_id,order_status,order_purchase_timestamp,order_approved_at,order_delivered_carrier_date,order_delivered_customer_date,order_estimated_delivery_date
${orders.join('\n')}
`,
    'olist_customers_dataset.csv': `customer_id,customer_unique_id,customer_zip_code_prefix,customer_city,customer_state
${persons.map((person, k) => `c${k + 1},${person},01001,são paulo,SP`).join('\n')}
`,
    'olist_order_reviews_dataset.csv': `review_id,order_id,review_score,review_comment_title,review_comment_message,review_creation_date,review_answer_timestamp
r1,o1,1,,late,2018-01-15 00:00:00,2018-01-16 00:00:00
r3,o3,2,,broken,2018-01-15 00:00:00,2018-01-16 00:00:00
r5,o5,1,,late,2018-01-15 00:00:00,2018-01-16 00:00:00
r7,o7,1,,late,2018-01-15 00:00:00,2018-01-16 00:00:00
r8,o8,4,,,2018-09-15 00:00:00,2018-09-16 00:00:00
`,
  };

  it('asks by person, after the review, and takes no cancelled order for a purchase', async () => {
    const followUp = await followUpOf(files);
    // Ann comes back; Ben only to cancel; Cem had bought before the review; Dee never.
    expect(metric(followUp, 'repeat-purchase-unresolved-90').proportion).toMatchObject({
      numerator: 1,
      denominator: 4,
    });
    expect(metric(followUp, 'repeat-purchase-unresolved-30').proportion).toMatchObject({
      numerator: 0,
      denominator: 4,
    });
    expect(followUp.loyalty.nextPurchase).toMatchObject({ n: 4, events: 1 });
    // Of the five who bought, Ann and Cem bought twice.
    expect(followUp.loyalty.buyers).toMatchObject({ numerator: 2, denominator: 5 });
  });
});

describe('a shop of invoice lines', () => {
  const HEAD = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
  const line = (invoice: string, goods: string, quantity: number, at: string, customer: string): string =>
    `${invoice},${goods},GOODS,${quantity},2010-12-${at}:00,2.50,${customer},United Kingdom`;

  it('counts buyers by invoice and not by line, takes no cancellation for a purchase, and knows nobody without a number', async () => {
    const followUp = await followUpOf({
      'a.csv': `${[
        HEAD,
        line('536001', 'A', 6, '01 08:26', '17850.0'),
        line('536001', 'B', 2, '01 08:26', '17850.0'),
        line('536002', 'A', 1, '01 09:00', '13047.0'),
        line('536003', 'C', 3, '01 09:30', '12583.0'),
        line('536004', 'A', 1, '01 10:00', ''),
        line('536005', 'A', 1, '01 10:05', ''),
      ].join('\n')}\n`,
      'b.csv': `${[
        HEAD,
        line('536101', 'A', 4, '02 08:00', '13047.0'),
        line('C536102', 'C', -3, '02 09:00', '12583.0'),
        line('536103', 'D', 1, '02 10:00', '12583.0'),
        line('536104', 'E', 1, '02 10:30', '15100.0'),
        line('C536105', 'E', -1, '02 11:00', '15100.0'),
      ].join('\n')}\n`,
    });
    // 17850 bought two goods in one invoice, 13047 and 12583 bought twice, 15100 once; a cancellation is no purchase, and undoes none.
    expect(followUp.loyalty.buyers).toMatchObject({ numerator: 2, denominator: 4 });
    expect(followUp.metrics.every(({ why }) => why === 'no complaints')).toBe(true);
  });
});
