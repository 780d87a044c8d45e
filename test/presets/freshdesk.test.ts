import { expect, it } from 'vitest';
import { mustRead, readExport } from '../support/read-export.ts';

const EXPORT = `Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,Last update time,Initial response time,Time tracked,First response time (in hrs),Resolution time (in hrs),Agent interactions,Customer interactions,Tags,Survey results,Product
51,Wrong size,Closed,Low,Email,Exchange,Ann,Returns,2024-02-01 10:00:00,2024-02-03 10:00:00,2024-02-02 10:00:00,2024-02-04 10:00:00,2024-02-04 10:00:00,2024-02-01 11:30:00,00:10:00,,,3,2,size,Extremely satisfied,Shoes
52,No refund,Open,High,Phone,Refund,Bo,Billing,2024-02-13 08:00:00,2024-02-15 08:00:00,,,2024-02-14 08:00:00,,00:00:00,01:15:30,,0,1,,,Coat
`;

it('reads Freshdesk tickets by their timestamps, and by hours only where a timestamp is missing', async () => {
  const { recognition, rows } = mustRead(await readExport({ 'freshdesk.csv': EXPORT }));
  expect(recognition.source?.id).toBe('freshdesk');
  expect(rows[0]).toMatchObject({
    id: '51',
    firstResponseAt: '2024-02-01T11:30:00Z',
    resolvedAt: '2024-02-02T10:00:00Z',
    category: 'Exchange',
    touchpoint: 'Returns',
    satisfaction: 5,
    replies: 3,
  });
  expect(rows[1]?.['firstResponseAt']).toBe('2024-02-13T09:15:30Z');
  expect(Object.keys(rows[1] ?? {})).not.toContain('resolvedAt');
});
