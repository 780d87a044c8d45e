import type { StoreColumns } from '../../shared/model/columns.ts';
import type { CountedView } from '../../shared/model/view-counts.ts';
import { readSavedColumns, saveColumns, saveCounted } from '../db/queries/column-cache.ts';
import { readStoreVersion } from '../db/queries/settings.ts';
import { NOW } from '../db/queries/visible-rows.ts';
import type { ReadableDb, WritableDb } from '../db/types.ts';
import { readEarlier } from './earlier-columns.ts';
import { packColumns } from './pack-columns.ts';
import { unpackColumns } from './unpack-columns.ts';
import { updateColumns } from './update-columns.ts';

/**
 * The visible cases, orders and exposure as typed arrays, and what follows from them (PreparedColumns): saved in the store beside
 * its version, and reloaded in milliseconds as long as nothing changes. After an import or an undo they are brought up to date.
 * @param asAt  the store as it was after this import; now when left out
 */
export function loadStoreColumns(db: WritableDb, asAt: number = NOW): StoreColumns {
  const saved = db.snapshot(() => readSavedColumns(db, readStoreVersion(db), asAt));
  const reloaded = saved === null ? null : unpackColumns(saved);
  if (reloaded !== null) return reloaded;
  const { updated, version } = db.snapshot(() => ({
    updated: updateColumns(db, asAt, readEarlier(db, asAt)),
    version: readStoreVersion(db),
  }));
  saveColumns(db, version, asAt, () => packColumns(updated, updated.kept));
  return updated.columns;
}

/** Saves what was counted of all cases with the columns of a state of the store, so that the next start shows it at once. */
export function keepCounted(db: WritableDb, counted: CountedView, storeVersion: number, asAt: number = NOW): void {
  saveCounted(db, storeVersion, asAt, new TextEncoder().encode(JSON.stringify(counted)));
}

/** Builds the columns from the rows of the store, whatever is saved. */
export function buildColumns(db: ReadableDb, asAt: number = NOW): StoreColumns {
  return updateColumns(db, asAt, null).columns;
}
