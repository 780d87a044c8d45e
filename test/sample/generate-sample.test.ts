import { describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import { generateSample } from '../../shared/sample/generate-sample.ts';

const sample = generateSample({ seed: 7, scale: 0.2 });

function table(name: string): { header: string[]; rows: string[][] } {
  const file = sample.files.find((one) => one.name.startsWith(name));
  const [header = [], ...rows] = Papa.parse<string[]>(file?.text ?? '', { skipEmptyLines: true }).data;
  return { header, rows };
}

describe('the sample exports', () => {
  it('are the same bytes for the same seed, and others for another', () => {
    expect(generateSample({ seed: 7, scale: 0.2 }).files).toEqual(sample.files);
    expect(generateSample({ seed: 8, scale: 0.2 }).files).not.toEqual(sample.files);
  });

  it('are rectangular CSV with 38 complaint and 8 order columns', () => {
    for (const { header, rows } of [table('complaints-2024'), table('complaints-2026'), table('orders')]) {
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    }
    expect([table('complaints-2024').header.length, table('orders').header.length]).toEqual([38, 8]);
  });

  it('name each case once a file, and bring older cases again in the newest file only when they were solved since', () => {
    const older = table('complaints-2024');
    const newest = table('complaints-2026');
    const ids = (rows: string[][]): string[] => rows.map((row) => row[0] ?? '');
    expect(new Set(ids(older.rows)).size).toBe(older.rows.length);
    expect(new Set(ids(newest.rows)).size).toBe(newest.rows.length);
    const again = newest.rows.filter((row) => ids(older.rows).includes(row[0] ?? ''));
    expect(again.length).toBeGreaterThan(0);
    expect(again.every((row) => (row[1] ?? '') < '2026-10-01')).toBe(true);
  });

  it('refer only to orders that are in the order file', () => {
    const orders = new Set(table('orders').rows.map((row) => row[0]));
    const column = table('complaints-2024').header.indexOf('Order ID');
    expect(table('complaints-2024').rows.filter((row) => !orders.has(row[column]))).toEqual([]);
  });

  it('never tell what had not happened when the file was exported', () => {
    const { header, rows } = table('complaints-2024');
    const times = ['First reply at', 'Solved at', 'Reopened at', 'Approved at', 'Confirmed at', 'Checked at'].map(
      (name) => header.indexOf(name),
    );
    expect(rows.flatMap((row) => times.map((at) => row[at] ?? '')).filter((time) => time > '2026-10-01')).toEqual([]);
  });
});
