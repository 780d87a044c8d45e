import { rmSync } from 'node:fs';
import { openStore } from '../../db/open-store.ts';
import { listImports } from '../../db/queries/imports.ts';

/** What SQLite and the writer's lease keep beside a store. */
const COMPANIONS = ['', '-wal', '-shm', '-journal', '-writer'];

/**
 * Takes away a store that was made for an import which then was refused. One that holds an import, even an undone one, or
 * cannot be read stays where it is.
 */
export function removeUnusedStore(path: string): void {
  const opened = openStore(path, { readOnly: true });
  if (!opened.ok) return;
  const isUnused = listImports(opened.value.db).length === 0;
  opened.value.close();
  if (isUnused) for (const ending of COMPANIONS) rmSync(path + ending, { force: true });
}
