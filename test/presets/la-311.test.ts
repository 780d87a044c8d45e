import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mustRead, readExport, readOne } from '../support/read-export.ts';
import { describeWithShared } from '../support/shared-data.ts';

it('reads codes in place of names and keeps a code nobody named', async () => {
  const text = `request_id,srnumber,created_date,closed_date,type_id,agency_id,source_id
1,1-15,2020-01-01 00:05:00,2020-01-02 08:43:00,6,2,8
2,1-16,2020-01-01 00:21:00,,99,2,7
`;
  const { recognition, rows } = mustRead(await readExport({ 'service_requests.csv': text }));
  expect(recognition.source?.id).toBe('la-311');
  expect(rows[0]).toMatchObject({ id: '1-15', category: 'Illegal Dumping Pickup', touchpoint: 'BOS', channel: 'Call' });
  expect(rows[1]?.['category']).toBe('99');
});

describeWithShared('three dialects of the same requests', ['data', 'la311'], (folder) => {
  it('gives the same cases, types, agencies and durations', async () => {
    const read = async (name: string): Promise<Map<string, string>> => {
      const { rows, rejects } = mustRead(await readOne(join(folder, name), {}, { zone: 'America/Los_Angeles' }));
      expect(rejects).toEqual([]);
      // Two of the dialects leave the seconds out.
      const minute = (instant: unknown): string => (typeof instant === 'string' ? instant.slice(0, 16) : 'open');
      return new Map(
        rows.map(({ id, receivedAt, resolvedAt, category, touchpoint, channel }) => [
          id,
          [minute(receivedAt), minute(resolvedAt), category, touchpoint, channel].join(' | '),
        ]),
      );
    };
    const [full, test, coded] = [
      await read('requests.csv'),
      await read('test_requests.csv'),
      await read('service_requests.csv'),
    ];
    expect([full.size, test.size, coded.size]).toEqual([10_000, 10_000, 9989]);
    expect([...test].filter(([id, row]) => full.get(id) !== row)).toEqual([]);
    expect([...coded].filter(([id, row]) => full.get(id) !== row)).toEqual([]);
  });
});
