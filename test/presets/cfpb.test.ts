import { expect, it } from 'vitest';
import { mustRead, readExport } from '../support/read-export.ts';

it('reads consumer complaints with dates only, in both ways the bureau writes them', async () => {
  const head =
    'Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,Company,State,ZIP code,Tags,Submitted via,Date sent to company,Company response to consumer,Timely response?,Consumer disputed?,Complaint ID';
  const row = (date: string): string =>
    `${date},Mortgage,FHA,Payment process,Late fee,"I was charged XXXX",Bank,TX,750XX,,Web,${date},Closed with explanation,Yes,N/A,3000001`;
  for (const date of ['2024-03-05', '03/05/2024', '03/05/24']) {
    const { recognition, rows } = mustRead(await readExport({ 'complaints.csv': `${head}\n${row(date)}\n` }));
    expect(recognition.source?.id).toBe('cfpb');
    expect(rows[0]).toMatchObject({
      id: '3000001',
      receivedAt: '2024-03-05T00:00:00Z',
      category: 'Payment process',
      touchpoint: 'Mortgage',
      channel: 'Web',
      site: 'TX',
      narrative: 'I was charged XXXX',
    });
  }
});
