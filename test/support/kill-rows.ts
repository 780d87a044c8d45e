import type { RecordBatch } from '../../shared/model/record-batch.ts';
import { fieldsIn, makeBatch, type TestRow } from './make-batch.ts';

const ROWS = 300;
const CHUNK = 60;

/** The batches of file number `file`: 300 cases, half of them those of the file before with another status. */
export function killBatches(file: number): RecordBatch[] {
  const rows: TestRow[] = Array.from({ length: ROWS }, (_, at) => {
    const id = (file * ROWS) / 2 + at;
    return {
      caseId: String(id),
      receivedAt: Date.UTC(2025, 0, 1) + id * 3_600_000,
      category: `Category ${id % 7}`,
      customer: `customer ${id % 50}`,
      status: `seen ${file}`,
      narrative: `Complaint ${id} as file ${file} tells it. `.repeat(12),
    };
  });
  const shared = { labels: new Map<string, string[]>(), fields: fieldsIn('complaints', rows) };
  return Array.from({ length: ROWS / CHUNK }, (_, at) =>
    makeBatch('complaints', rows.slice(at * CHUNK, (at + 1) * CHUNK), shared, at * CHUNK + 2),
  );
}
