import * as fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Dialect } from '../../../shared/model/recognition.ts';
import { openSource } from '../../../main/import/open-source.ts';
import { profileColumns } from '../../../main/import/profile-columns.ts';
import { scanProfiles } from '../../../main/import/scan-profiles.ts';
import { temporaryFolder } from '../../support/temporary-store.ts';

const HEADER = ['Id', 'Created', 'Closed', 'Reason', 'Text'];
const DIALECT: Dialect = {
  encoding: 'utf-8',
  hasBom: false,
  delimiter: ',',
  quote: '"',
  escape: '"',
  newline: '\n',
  headerRow: 0,
};
const DATES = [
  '2024-03-05 09:10:00',
  '2024-03-31 09:10:00',
  '2024-02-29',
  '2023-02-29',
  '1899-12-30',
  '1970-01-01 00:00:00',
  ' 2024-03-05 ',
  '2024-03-05T09:10',
  '2024-03-05T09:10:00Z',
  '05/03/2024',
  '31.12.2024',
  '5 Mar 2024',
  '1709629800',
  '',
  '-',
  'soon',
];
const WORDS = ['Late', 'n/a', 'N/A', '\u2013', '(none)', 'None', '', '?', 'Größe', 'not set', 'said ""no""'];
const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text}"` : text);
const row = fc
  .tuple(fc.integer({ min: 1, max: 99 }), ...[DATES, DATES, WORDS, WORDS].map((list) => fc.constantFrom(...list)))
  .map((cells) => cells.map((one) => cell(String(one))).join(','));
const odd = fc.constantFrom(
  '',
  ',,,,',
  'a,2024-01-01',
  'a,2024-01-01,,x,y,',
  'a,2024-01-01,,x,y,z,more',
  HEADER.join(','),
);
const broken = fc.constantFrom('9,2024-01-01,,x,a "b" c', '9,2024-01-01,,"x" y,z', '"9,2024-01-02,,x,y');

it('finds the same in bytes as in texts, below the rows that are looked at in every way', async () => {
  const path = join(temporaryFolder(), 'file.csv');
  const sound = Array.from(
    { length: 5010 },
    (_, n) => `${n},2024-0${1 + (n % 9)}-${10 + (n % 19)} 10:00:00,2024-05-${10 + (n % 20)},Late,"plain, text"`,
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ arbitrary: row, weight: 6 }, odd, broken), { maxLength: 40 }),
      async (rows) => {
        writeFileSync(path, [HEADER.join(','), ...sound, ...rows].join('\n'));
        expect(await scan(path, false)).toEqual(await scan(path, true));
      },
    ),
    { numRuns: 60, seed: 3 },
  );
});

/** An extension that adds nothing makes the rows texts. */
async function scan(path: string, asTexts: boolean): Promise<unknown> {
  const source = openSource(path);
  if (!source.ok) throw new Error(source.error.message);
  try {
    const profiler = profileColumns(HEADER, null);
    const extension = asTexts ? { columns: HEADER, extend: (cells: readonly string[]) => [...cells] } : null;
    const scanned = await scanProfiles(source.value, DIALECT, profiler, { extension, width: 5, signal: undefined });
    return { scanned, rows: profiler.rows(), columns: profiler.columns };
  } finally {
    source.value.close();
  }
}
