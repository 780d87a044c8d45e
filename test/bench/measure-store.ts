import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClusterSeries } from '../../main/analysis/build-series.ts';
import { buildColumns, loadStoreColumns } from '../../main/analysis/columns.ts';
import { selectRows } from '../../main/analysis/select-rows.ts';
import { openStore } from '../../main/db/open-store.ts';
import { beginImport, undoImport } from '../../main/db/queries/imports.ts';
import type { WritableDb } from '../../main/db/types.ts';
import type { RecordBatch } from '../../shared/model/record-batch.ts';
import { complaintBatches, orderBatches } from './generate-batches.ts';

/**
 * What the store alone costs, without reading CSV: `node test/bench/measure-store.ts [complaints] [orders]` prints one
 * JSON document (seconds of CPU and wall clock, megabytes).
 */
const [complaints = 1_000_000, orders = 3_000_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'redress-bench-'));
const path = join(folder, 'bench.redress');
const result: Record<string, unknown> = { complaints, orders };
let walMegabytes = 0;

function measure<T>(name: string, work: () => T): T {
  const cpu = process.cpuUsage();
  const from = performance.now();
  const value = work();
  const wall = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const round = (seconds: number): number => Number(seconds.toFixed(3));
  result[name] = { wall: round(wall), cpu: round((user + system) / 1e6) };
  return value;
}

/** CPU of the store only: making the batches is left out. */
function importAll(
  db: WritableDb,
  name: string,
  kind: 'complaints' | 'orders',
  batches: Iterable<RecordBatch>,
): number {
  const writer = beginImport(db, { kind, fileName: name, source: 'generic' });
  let cpuMs = 0;
  let wallMs = 0;
  for (const batch of batches) {
    const cpu = process.cpuUsage();
    const from = performance.now();
    writer.writeBatch(batch);
    wallMs += performance.now() - from;
    const used = process.cpuUsage(cpu);
    cpuMs += (used.user + used.system) / 1000;
    walMegabytes = Math.max(walMegabytes, statSync(`${path}-wal`).size / 1e6);
  }
  const { id, added, changed, same } = writer.finish();
  result[name] = {
    wall: Number((wallMs / 1000).toFixed(2)),
    cpu: Number((cpuMs / 1000).toFixed(2)),
    added,
    changed,
    same,
  };
  return id;
}

const opened = openStore(path, { create: { organisation: 'Bench', zone: 'Europe/Berlin' } });
if (!opened.ok) throw new Error(opened.error.message);
const { db, close } = opened.value;
try {
  const first = importAll(db, 'import complaints', 'complaints', complaintBatches(complaints));
  importAll(db, 'import orders', 'orders', orderBatches(orders, Math.ceil(complaints / 2)));
  importAll(db, 'import complaints again', 'complaints', complaintBatches(complaints));
  result['store megabytes'] = Math.round(statSync(path).size / 1e6);
  result['largest wal megabytes'] = Math.round(walMegabytes);
  result['peak rss megabytes'] = Math.round(process.resourceUsage().maxRSS / 1024);
  measure('build columns', () => buildColumns(db));
  measure('build and save columns', () => loadStoreColumns(db));
  measure('reload columns', () => loadStoreColumns(db));
  const columns = measure('reload columns warm', () => loadStoreColumns(db));
  measure('series by month, first', () => buildClusterSeries(columns, { grain: 'month' }));
  measure('series by month', () => buildClusterSeries(columns, { grain: 'month' }));
  const rows = measure('select rows', () =>
    selectRows(columns.cases, { site: ['site 1', 'site 2'], channel: ['channel 0'] }),
  );
  measure('series of a selection', () => buildClusterSeries(columns, { grain: 'week', rows }));
  measure('undo', () => undoImport(db, first));
  result['store megabytes with columns'] = Math.round(statSync(path).size / 1e6);
  result['rss megabytes at end'] = Math.round(process.memoryUsage().rss / 1e6);
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  close();
  rmSync(folder, { recursive: true, force: true });
}
