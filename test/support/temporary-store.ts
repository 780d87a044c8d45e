import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../main/db/open-store.ts';
import { beginImport, type BeginImport } from '../../main/db/queries/imports.ts';
import type { Store, WritableDb } from '../../main/db/types.ts';
import type { ImportSummary } from '../../shared/model/analysis.ts';
import { fieldsIn, makeBatch, type TestRow } from './make-batch.ts';

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'redress-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A store that must open; closed after the test at the latest. */
export function openTestStore(path: string, zone = 'UTC'): Store {
  const opened = openStore(path, { create: { organisation: 'Test', zone } });
  if (!opened.ok) throw new Error(opened.error.message);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) opened.value.close();
    isOpen = false;
  };
  onTestFinished(close);
  return { ...opened.value, close };
}

/** A new store in a folder of its own. */
export function temporaryStore(zone = 'UTC'): Store {
  return openTestStore(join(temporaryFolder(), 'test.redress'), zone);
}

/** Imports rows in chunks. */
export function importRows(
  db: WritableDb,
  rows: readonly TestRow[],
  options: Partial<BeginImport> & { chunk?: number } = {},
): ImportSummary {
  const { chunk = 5000, ...begin } = options;
  const kind = begin.kind ?? 'complaints';
  const writer = beginImport(db, { fileName: 'test.csv', source: 'generic', ...begin, kind });
  const shared = { labels: new Map<string, string[]>(), fields: fieldsIn(kind, rows) };
  for (let from = 0; from < rows.length; from += chunk) {
    writer.writeBatch(makeBatch(kind, rows.slice(from, from + chunk), shared, from + 2));
  }
  return writer.finish();
}
