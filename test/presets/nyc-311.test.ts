import { expect, it } from 'vitest';
import { mustRead, readExport } from '../support/read-export.ts';
import { describeWithShared } from '../support/shared-data.ts';
import { readOne } from '../support/read-export.ts';
import { join } from 'node:path';

it('reads month-first dates even where no row decides, because the city always writes them', async () => {
  const text = `Unique Key,Created Date,Closed Date,Agency,Agency Name,Complaint Type,Descriptor,Status,Borough,Open Data Channel Type
5,02/01/2023 11:44:53 PM,02/02/2023 12:43:37 AM,NYPD,Police,Noise,Loud Music,Closed,Unspecified,UNKNOWN
`;
  const { recognition, rows } = mustRead(await readExport({ '311.csv': text }));
  expect(recognition.questions).toEqual([]);
  expect(rows[0]).toMatchObject({
    receivedAt: '2023-02-01T23:44:53Z',
    resolvedAt: '2023-02-02T00:43:37Z',
    category: 'Noise',
    touchpoint: 'NYPD',
  });
  expect(Object.keys(rows[0] ?? {})).not.toContain('site');
  expect(Object.keys(rows[0] ?? {})).not.toContain('channel');
});

describeWithShared('real samples', ['data', 'nyc311'], (folder) => {
  it('imports every row of the published sample', async () => {
    const { rows, rejects } = mustRead(
      await readOne(join(folder, 'test_sample3.csv'), {}, { zone: 'America/New_York' }),
    );
    expect([rows.length, rejects.length]).toEqual([4999, 0]);
  });
});
