import { expect, it } from 'vitest';
import { mustRead, readExport } from '../support/read-export.ts';

it('reads Dynamics 365 cases by their case number', async () => {
  const text = `(Do Not Modify) Case,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Case Title,Case Number,Customer,Owner,Status,Created On,Resolution Date,Priority,Origin,Case Type,Subject
0f1,abc,2024-06-20 10:00,Wrong bill,CAS-01001,Contoso,Ann,Resolved,2024-06-13 09:00,2024-06-14 09:30,Normal,Phone,Complaint,Billing
`;
  const { recognition, rows } = mustRead(await readExport({ 'cases.csv': text }));
  expect(recognition.source?.id).toBe('dynamics-365');
  expect(rows[0]).toMatchObject({
    id: 'CAS-01001',
    category: 'Billing',
    touchpoint: 'Complaint',
    channel: 'Phone',
    customer: 'Contoso',
    resolvedAt: '2024-06-14T09:30:00Z',
  });
});
