import { expect, it } from 'vitest';
import { mustRead, readExport } from '../support/read-export.ts';

it('reads zone words and the first reply as a duration', async () => {
  const text = `Ticket ID,Ticket name,Ticket description,Pipeline,Ticket status,Create date,Close date,Ticket owner,Category,Time to first agent email reply (HH:mm:ss),Associated Company (Primary),All associated contact emails
9,Late,Where is it,Support,Closed,2024-05-02 09:00 CDT,2024-05-03 09:00 CDT,Ann,Delivery,01:30:00,Acme,bo@example.com
10,Late,Still waiting,Support,New,2024-12-02 09:00 CST,,Ann,Delivery,,Acme,bo@example.com
`;
  const { recognition, rows } = mustRead(await readExport({ 'hubspot.csv': text }));
  expect(recognition.source?.id).toBe('hubspot');
  expect(rows[0]).toMatchObject({
    id: '9',
    receivedAt: '2024-05-02T14:00:00Z',
    firstResponseAt: '2024-05-02T15:30:00Z',
    resolvedAt: '2024-05-03T14:00:00Z',
    category: 'Delivery',
    touchpoint: 'Support',
    customer: 'bo@example.com',
  });
  expect(rows[1]).toMatchObject({ receivedAt: '2024-12-02T15:00:00Z' });
});
