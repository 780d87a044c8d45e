import { loadStoreColumns } from '../../main/analysis/columns.ts';
import { readEarlier } from '../../main/analysis/earlier-columns.ts';
import { packColumns } from '../../main/analysis/pack-columns.ts';
import { updateColumns } from '../../main/analysis/update-columns.ts';
import { beginImport } from '../../main/db/queries/imports.ts';
import { NOW } from '../../main/db/queries/visible-rows.ts';
import type { WritableDb } from '../../main/db/types.ts';
import type { RowKind } from '../../shared/model/fields.ts';
import type { RecordBatch } from '../../shared/model/record-batch.ts';
import { complaintBatches, orderBatches } from './generate-batches.ts';
import { customersOf } from './generate-bench-csv.ts';
import type { Timings } from './timings.ts';

const MONTH_MS = 30.4 * 86_400_000;
const MONTHS = 30;

/**
 * A month more of complaints, then of orders: what it takes to bring the columns up to date and pack them, and to build and pack them
 * all from the rows, in turns. Changes the store.
 */
export async function timeUpdates(db: WritableDb, complaints: number, times: Timings, runs: number): Promise<void> {
  const customers = customersOf(complaints);
  const rows = Math.ceil(complaints / MONTHS);
  const month = { from: Date.UTC(2023, 6, 1) + MONTHS * MONTH_MS, spanMs: MONTH_MS };
  for (const [kind, batches] of [
    ['complaints', complaintBatches(rows, customers, month)],
    ['orders', orderBatches(3 * rows, customers, month)],
  ] as const) {
    importMonth(db, kind, batches);
    for (let run = 0; run < runs; run += 1) {
      await times.once(`columns built after ${kind}`, () => packColumns(updateColumns(db, NOW, null)));
      await times.once(`columns updated after ${kind}`, () => {
        const updated = updateColumns(db, NOW, readEarlier(db, NOW));
        return packColumns(updated, updated.kept);
      });
    }
    loadStoreColumns(db);
  }
}

/** Of a scope of its own: new rows, of customers who are known. */
function importMonth(db: WritableDb, kind: RowKind, batches: Iterable<RecordBatch>): void {
  const writer = beginImport(db, { kind, fileName: `${kind}.csv`, source: 'generic', scope: 'month' });
  for (const batch of batches) writer.writeBatch(batch);
  writer.finish();
}
