import { expect, it } from 'vitest';
import { mustRead, readExport } from '../support/read-export.ts';

it('tells Freshservice from Freshdesk and reads its category and department', async () => {
  const text = `Subject,Type,Status,Urgency,Impact,Priority,Group,Agent,Department,Category,Sub-Category,Item,Source,Ticket Id,Requester Email,Created Time,Due by Time,Resolved Time,Closed Time,Initial Response Time,Survey Result
Printer down,Incident,Closed,High,Low,Medium,IT,Ann,Finance,Hardware,Printer,LaserJet,Portal,INC-7,a@example.com,13/02/2024 09:00,14/02/2024 09:00,13/02/2024 15:00,15/02/2024 09:00,13/02/2024 09:20,
`;
  const { recognition, rows } = mustRead(await readExport({ 'fs.csv': text }));
  expect(recognition.source?.id).toBe('freshservice');
  expect(recognition.dates[0]).toMatchObject({ format: 'dmy', decidedBy: { line: 2, value: '13/02/2024 09:00' } });
  expect(rows).toEqual([
    expect.objectContaining({
      id: 'INC-7',
      receivedAt: '2024-02-13T09:00:00Z',
      firstResponseAt: '2024-02-13T09:20:00Z',
      resolvedAt: '2024-02-13T15:00:00Z',
      category: 'Hardware',
      subcategory: 'Printer',
      touchpoint: 'Finance',
      customer: 'a@example.com',
    }),
  ]);
});
