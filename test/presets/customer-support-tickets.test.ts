import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mustRead, readExport, readOne } from '../support/read-export.ts';
import { describeWithShared } from '../support/shared-data.ts';

const TEXT = `Ticket ID,Customer Name,Customer Email,Product Purchased,Date of Purchase,Ticket Type,Ticket Subject,Ticket Description,Ticket Status,Ticket Priority,Ticket Channel,First Response Time,Time to Resolution,Customer Satisfaction Rating
1,Ann,ann@example.com,Phone,13-11-2023,Refund request,Battery,"It broke.

Again.",Closed,Low,Email,01-06-2024 07:29,01-06-2024 01:57,3
`;

it('asks which date stands for receipt, because the data set has none', async () => {
  const { recognition } = mustRead(await readExport({ 'tickets.csv': TEXT }));
  expect(recognition.source?.id).toBe('customer-support-tickets');
  expect(recognition.questions[0]?.choices.map(({ flag }) => flag)).toContain('--map receivedAt="First Response Time"');
});

it('reads the answer and keeps a negative duration visible', async () => {
  const { rows } = mustRead(await readExport({ 'tickets.csv': TEXT }, { map: { receivedAt: 'First Response Time' } }));
  expect(rows[0]).toMatchObject({
    receivedAt: '2024-06-01T07:29:00Z',
    resolvedAt: '2024-06-01T01:57:00Z',
    category: 'Battery',
    touchpoint: 'Refund request',
    narrative: 'It broke.\n\nAgain.',
  });
});

describeWithShared('two date dialects', ['data', 'tickets'], (folder) => {
  it('gives the same tickets', async () => {
    const options = { map: { receivedAt: 'Date of Purchase' } };
    const iso = mustRead(await readOne(join(folder, 'customer_support_tickets.csv'), options, { zone: 'UTC' }));
    const dmy = mustRead(
      await readOne(join(folder, 'customer_support_tickets_ddmmyyyy_variant.csv'), options, { zone: 'UTC' }),
    );
    const days = new Map(iso.rows.map((row) => [row.id, row['receivedAt']]));
    expect(iso.rows).toHaveLength(8469);
    expect(dmy.rows.length).toBeGreaterThan(5000);
    expect(dmy.rows.filter((row) => row['receivedAt'] !== days.get(row.id)).slice(0, 3)).toEqual([]);
  });
});
