import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRead, readExport, readOne } from '../support/read-export.ts';
import { describeWithShared } from '../support/shared-data.ts';

const SUBSET = `Id,Requester id,Group,Status,Priority,Via,Created at,Updated at,Solved at,Resolution time,Satisfaction Score,Reopens,Replies,Reason for contact [list],First reply time in minutes
1001,77001,Deliveries,Solved,Low,Mail,2024-03-05 09:10:00,2024-03-07 10:00:00,2024-03-06 09:10:00,24,Good,0,2,Late parcel,90
1002,77002,Billing,Open,High,Chat,2024-03-05 11:00:00,2024-03-05 12:00:00,1900-01-01 00:00:00,,Offered,1,0,-,
1003,77001,Billing,Closed,Low,Mail,2024-03-31 00:30:00,2024-04-02 08:00:00,2024-04-01 08:00:00,31,2,0,1,Charged twice,5
`;

it('reads a subset of the ticket export with a custom list as the category', async () => {
  const { recognition, rows, rejects } = mustRead(await readExport({ 'tickets.csv': SUBSET }));
  expect(recognition.source?.id).toBe('zendesk');
  expect(rejects).toEqual([]);
  expect(rows[0]).toMatchObject({
    id: '1001',
    receivedAt: '2024-03-05T09:10:00Z',
    firstResponseAt: '2024-03-05T10:40:00Z',
    resolvedAt: '2024-03-06T09:10:00Z',
    category: 'Late parcel',
    touchpoint: 'Deliveries',
    channel: 'Mail',
    customer: '77001',
    satisfaction: 5,
    replies: 2,
  });
});

it('reads 1900-01-01, a dash and an offered survey as nothing', async () => {
  const { recognition, rows } = mustRead(await readExport({ 'tickets.csv': SUBSET }));
  expect(Object.keys(rows[1] ?? {})).not.toContain('resolvedAt');
  expect(Object.keys(rows[1] ?? {})).not.toContain('category');
  expect(Object.keys(rows[1] ?? {})).not.toContain('satisfaction');
  expect(rows[2]?.['satisfaction']).toBe(2);
  expect(recognition.sentinels).toEqual(
    expect.arrayContaining([
      { column: 'Solved at', value: '1900-01-01 00:00:00', count: 1 },
      { column: 'Reason for contact [list]', value: '-', count: 1 },
    ]),
  );
});

it('takes times without a zone as wall-clock times of the store', async () => {
  const { rows } = mustRead(await readExport({ 'tickets.csv': SUBSET }, {}, 'Europe/Berlin'));
  // The night of 31 March 2024 lost an hour in Berlin: 00:30 is still winter time, 1 April is summer time.
  expect(rows[2]).toMatchObject({ receivedAt: '2024-03-30T23:30:00Z', resolvedAt: '2024-04-01T06:00:00Z' });
});

describeWithShared('real tickets of April 2023', ['data', 'zendesk'], (folder) => {
  it('agree with the resolution time that the vendor computed, within its rounding to hours', async () => {
    const path = join(folder, 'tickets-2023-04.csv');
    const { recognition, rows, rejects } = mustRead(await readOne(path, {}, { zone: 'UTC' }));
    expect([rows.length, rejects.length]).toEqual([8223, 0]);
    const [header = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
    const at = header.split(',').indexOf('Resolution time');
    const vendor = new Map(lines.map((line) => [line.split(',')[0], line.split(',')[at]]));
    const solved = rows.filter((row) => typeof row['resolvedAt'] === 'string');
    const off = solved.filter((row) => {
      const hours = (Date.parse(String(row['resolvedAt'])) - Date.parse(String(row['receivedAt']))) / 3_600_000;
      return Math.abs(hours - Number(vendor.get(row.id))) > 1;
    });
    expect(solved.length).toBeGreaterThan(7000);
    expect(off).toEqual([]);
    expect(rows.filter((row) => row['category'] === '-')).toEqual([]);
    // Every cell that stands for nothing is counted, over the whole file.
    const dashes = recognition.sentinels.find(({ value }) => value === '-');
    expect(dashes?.count).toBe(lines.filter((line) => line.endsWith(',-')).length);
  });
});
