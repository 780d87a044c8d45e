import * as fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainNumberOf } from '../../../../main/import/bytes/number-bytes.ts';
import { wallSecondsOf, YEAR_2000 } from '../../../../main/import/bytes/iso-bytes.ts';
import { openSource } from '../../../../main/import/open-source.ts';
import { readRecords } from '../../../../main/import/read-records.ts';
import { recogniseSource } from '../../../../main/import/recognise-source.ts';
import { extrasOf, plainRows } from '../../../support/read-export.ts';
import { temporaryFolder } from '../../../support/temporary-store.ts';

const HEADER = [
  'Ticket ID',
  'Created at',
  'Resolved at',
  'Category',
  'Customer',
  'Amount',
  'Replies',
  'Score',
  'Description',
  'Note',
];
const FIELDS = {
  receivedAt: 'Created at',
  resolvedAt: 'Resolved at',
  category: 'Category',
  customer: 'Customer',
  compensation: 'Amount',
  replies: 'Replies',
  satisfaction: 'Score',
  narrative: 'Description',
  caseId: 'Ticket ID',
};
const DATES = [
  '2024-03-05 09:10:00',
  '2024-02-29',
  '2023-02-29',
  '2024-03-05T09:10',
  '1900-01-01',
  '5 Mar 2024',
  '',
  '-',
  'soon',
  '2024-03-05 24:00:00',
  '2024-03-31 02:30:00',
];
const WORDS = ['Late', ' Late ', 'Größe', 'n/a', '', 'None', '####', 'He said "no"', 'a,b', 'x\ny', '\u00a0Late'];
const KEYS = [
  'c-1',
  'anna@example.org',
  'null',
  '17850.0',
  "'0012",
  '1.03E+13',
  '',
  'Größe 5',
  ' c-2 ',
  '-',
  'unspecified',
  '00012',
];
const NUMBERS = ['1', '12.50', '1,234.50', '(3)', '€ 5', '', 'many', '0.1', '99999999999999999', '.5', '5.'];
const SCORES = ['1', '5', 'Good', '', 'Offered'];
const IDS = ['T1', 'T2', 'total 3', 'Total', 'SUM5', '007', '', '-', 'T4"', 'Größe', 'Ticket ID', '__proto__'];

/** Cells so long that they are looked at by words of four bytes, with marks at any place of these. */
const long = fc
  .array(
    fc.constantFrom('a', 'bcd', 'efghijk', 'lmnopqrstuvwxyz, ', ',', '"', '\n', 'ä', '荷', '\u000b', '\r\n', '-'),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));
const row = fc.tuple(
  fc.constantFrom(...IDS),
  fc.constantFrom(...DATES),
  fc.constantFrom(...DATES),
  fc.constantFrom(...WORDS),
  fc.constantFrom(...KEYS),
  fc.constantFrom(...NUMBERS),
  fc.constantFrom(...NUMBERS),
  fc.constantFrom(...SCORES),
  fc.oneof(fc.constantFrom(...WORDS, 'plain text', 'tab\there', '  spaced  '), long),
  fc.oneof({ arbitrary: fc.constantFrom(...WORDS), weight: 3 }, long),
);
/** Whole lines that are no proper rows. */
const odd = fc.constantFrom(
  '',
  ',,,,,,,,,',
  'T9,2024-03-05',
  HEADER.join(','),
  'Total,,,,,,,,,7',
  'T8,2024-03-05,,x,c,1,1,1,"a "b" c",n',
  'T7,2024-03-05,,"x" ,c,1,1,1,t,n',
);

describe('a file read byte by byte', () => {
  it('gives what the row parser and the general mapper give', async () => {
    const folder = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ arbitrary: row, weight: 5 }, odd), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.boolean(),
        async (rows, newline, isQuoted, isEnded) => {
          const cell = (text: string): string =>
            isQuoted || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const sound = [
            'S1,2024-03-05 10:00:00,,Late,c-9,1,1,3,plain,n',
            'S2,2024-03-06 10:00:00,,Late,c-9,1,1,3,plain,n',
          ];
          const lines = [
            HEADER.join(','),
            ...sound,
            ...rows.map((r) => (typeof r === 'string' ? r : r.map(cell).join(','))),
          ];
          const path = join(folder, 'file.csv');
          writeFileSync(path, lines.join(newline) + (isEnded ? newline : ''));
          expect(await readBoth(path)).toMatchObject({ isEqual: true });
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });

  it('reads instants as the general reader does', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString().slice(0, 19);
          const momentOf = (cell: string): number =>
            YEAR_2000 + wallSecondsOf(Buffer.from(cell), 0, cell.length) * 1000;
          expect(momentOf(text)).toBe(Date.parse(`${text}Z`));
          expect(momentOf(text.slice(0, 10))).toBe(Date.parse(text.slice(0, 10)));
        },
      ),
    );
    for (const text of [
      '2023-02-29',
      '2024-13-01',
      '2024-00-01',
      '2024-01-00',
      '2024-04-31',
      '2024-01-01 24:00:00',
      '2024-01-01 1:00:000',
      '20a4-01-01',
    ])
      expect(wallSecondsOf(Buffer.from(text), 0, text.length)).toBe(-1);
  });

  it('reads numbers as the general reader does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }), (whole, decimals) => {
        const text = (whole / 10 ** decimals).toFixed(decimals);
        expect(plainNumberOf(Buffer.from(text), 0, text.length, true)).toBe(Number(text));
      }),
    );
    for (const text of ['', '.', '1.', '.5', '1.2.3', '-1', '1e5', '1234567890123456'])
      expect(plainNumberOf(Buffer.from(text), 0, text.length, true)).toBeNaN();
  });
});

/** The same file through both ways; an extension that adds nothing makes the rows texts. */
async function readBoth(path: string): Promise<{ isEqual: boolean; byteWise: unknown; asTexts: unknown }> {
  const source = openSource(path);
  if (!source.ok) throw new Error(source.error.message);
  try {
    const options = { map: FIELDS, kind: 'complaints' as const };
    const recognised = await recogniseSource(source.value, options, { zone: 'Europe/Berlin' });
    if (!recognised.ok || recognised.value.plan === null) return { isEqual: true, byteWise: null, asTexts: null };
    const { plan } = recognised.value;
    const same = { columns: plan.columns, extend: (cells: string[]) => cells };
    const [byteWise, asTexts] = [await read(null), await read(same)];
    return { isEqual: JSON.stringify(byteWise) === JSON.stringify(asTexts), byteWise, asTexts };

    async function read(extension: typeof same | null): Promise<unknown> {
      const rows: unknown[] = [];
      const rejects: unknown[] = [];
      if (!source.ok) return null;
      const counts = await readRecords({
        source: source.value,
        plan,
        extension,
        scratchBeside: path,
        sink: {
          writeBatch: (batch) => void rows.push(...plainRows(batch), ...batch.lines, ...extrasOf(batch)),
          writeRejects: (some) => rejects.push(...some),
        },
      });
      return { rows, rejects, counts };
    }
  } finally {
    source.value.close();
  }
}
