import { expect, it } from 'vitest';
import { mustRead, readExport } from '../support/read-export.ts';

it('reads a case report and keeps leading zeros of the case number', async () => {
  const text = `Case Number,Subject,Status,Date/Time Opened,Date/Time Closed,Case Owner: Full Name,Case Origin,Case Reason,Current Contact Email
00001026,Meter broken,Closed,3/14/2024 9:05 AM,3/15/2024 10:00 AM,Ann Lee,Phone,Installation,ann@example.com
`;
  const { recognition, rows } = mustRead(await readExport({ 'report.csv': text }));
  expect(recognition.source?.id).toBe('salesforce');
  expect(rows[0]).toMatchObject({
    id: '00001026',
    receivedAt: '2024-03-14T09:05:00Z',
    resolvedAt: '2024-03-15T10:00:00Z',
    category: 'Installation',
    touchpoint: 'Phone',
    customer: 'ann@example.com',
  });
});

it('refuses a Data Loader file without any date, and says why', async () => {
  const text = `Id,IsDeleted,CaseNumber,ContactId,AccountId,SuppliedName,SuppliedEmail,Type,Status,Reason,Origin,Subject,Priority,Description
500A,false,00001027,003A,001A,,,Electrical,New,Performance,Web,Noise,High,It hums
`;
  expect(await readExport({ 'Case.csv': text })).toMatchObject({
    code: 'refused',
    message: expect.stringContaining('no column holds dates'),
  });
});
