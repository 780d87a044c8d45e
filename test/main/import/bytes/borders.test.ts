import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSource, type SourceFile } from '../../../../main/import/open-source.ts';
import { readRecords } from '../../../../main/import/read-records.ts';
import { recogniseSource } from '../../../../main/import/recognise-source.ts';
import { seededRandom } from '../../../../shared/stats/seeded-random.ts';
import { extrasOf, plainRows } from '../../../support/read-export.ts';
import { temporaryFolder } from '../../../support/temporary-store.ts';

const HEADER = ['Ticket ID', 'Created at', 'Category', 'Description', 'Note'];
const MAP = { caseId: 'Ticket ID', receivedAt: 'Created at', category: 'Category', narrative: 'Description' };
const PIECES = ['a', 'plain text', 'Größe', '荷', '"', '""', ',', ';', '\n', '\r\n', '\r', '  ', '\t', '\\', '0'];

/** A file of random cells in a random dialect, and its rows. */
function randomFile(seed: number): { bytes: Buffer; rows: string[][] } {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new RangeError('nothing to pick from');
    return one;
  };
  const cell = (): string => Array.from({ length: Math.floor(random() * 9) }, () => pick(PIECES)).join('');
  const [delimiter, newline, isWide] = [pick([',', ';', '\t', '|']), pick(['\n', '\r\n', 'mixed']), random() < 0.3];
  const rows = Array.from({ length: 12 }, (_, i) => [
    `T${i}`,
    `2024-03-${10 + i} 10:00:00`,
    pick(['Late', 'Größe']),
    cell(),
    cell(),
  ]);
  const written = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(delimiter) || random() < 0.3 ? `"${text.replaceAll('"', '""')}"` : text;
  const end = (i: number): string => (newline !== 'mixed' ? newline : i % 3 === 1 ? '\r' : '\r\n');
  const text = [HEADER, ...rows].map((row, i) => row.map(written).join(delimiter) + end(i)).join('');
  return { bytes: isWide ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text), rows };
}

it('reads the same rows and lines wherever the pieces of a file begin and end, as bytes and as texts', async () => {
  const path = join(temporaryFolder(), 'file.csv');
  const seen = { right: 0, mixed: 0 };
  for (let seed = 1; seed <= 60; seed++) {
    const { bytes, rows } = randomFile(seed);
    writeFileSync(path, bytes);
    const opened = openSource(path);
    if (!opened.ok) throw new Error(opened.error.message);
    const source = opened.value;
    const recognised = await recogniseSource(source, { map: MAP, kind: 'complaints' }, { zone: 'UTC' });
    if (!recognised.ok || recognised.value.plan === null || recognised.value.recognition.questions.length > 0) {
      source.close();
      continue;
    }
    const { plan } = recognised.value;
    const read = async (most: number, isText: boolean): Promise<{ rows: unknown[]; rest: unknown }> => {
      const found: unknown[] = [];
      const rejects: unknown[] = [];
      const counts = await readRecords({
        source: inPieces(source, most),
        plan,
        scratchBeside: path,
        extension: isText ? { columns: plan.columns, extend: (cells) => cells } : null,
        sink: {
          writeBatch: (batch) => {
            const extras = extrasOf(batch);
            found.push(...plainRows(batch).map((row, i) => ({ row, line: batch.lines[i], extra: extras[i] })));
          },
          writeRejects: (some) => rejects.push(...some),
        },
      });
      return { rows: found, rest: { rejects, counts } };
    };
    const whole = await read(1 << 20, false);
    for (const [most, isText] of [
      [1 << 20, true],
      [1, false],
      [2, true],
      [7, false],
    ] as const)
      expect({ seed, ...(await read(most, isText)) }).toEqual({ seed, ...whole });
    if (whole.rows.length === rows.length) seen.right++;
    if (plan.dialect.hasMixedNewlines === true) seen.mixed++;
    source.close();
  }
  expect(seen.right).toBeGreaterThan(40);
  expect(seen.mixed).toBeGreaterThan(8);
});

/** The same file, of which each look sees a few bytes at most. */
function inPieces(source: SourceFile, most: number): SourceFile {
  return {
    ...source,
    read: (position, length) => source.read(position, Math.min(length, most)),
    readInto: (buffer, offset, position, length) => source.readInto(buffer, offset, position, Math.min(length, most)),
  };
}
