import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { buildColumns } from '../../../main/analysis/columns.ts';
import { openStore } from '../../../main/db/open-store.ts';
import { checkStore } from '../../../main/db/queries/check.ts';
import { beginImport, listImports } from '../../../main/db/queries/imports.ts';
import { hashColumns } from '../../support/describe-columns.ts';
import { killBatches } from '../../support/kill-rows.ts';
import { openTestStore, temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';
import { seededRandom } from '../../bench/seeded-random.ts';

const CHILD = fileURLToPath(new URL('../../support/import-until-killed.ts', import.meta.url));
/** A release runs 1,000: `REDRESS_KILLS=1000`. */
const KILLS = Number(process.env['REDRESS_KILLS'] ?? 10);
const FILES = KILLS * 3;

it(`leaves an import complete or absent in every number when it is killed (${KILLS} kills)`, async () => {
  const random = seededRandom(Number(process.env['REDRESS_KILL_SEED'] ?? 1));
  const expected = hashesAfterEachFile();
  const path = `${temporaryFolder()}/killed.redress`;
  openTestStore(path).close();
  let removed = 0;
  let before = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const told = Math.max(before, await importAndKill(path, random.integer(1, 18)));
    const opened = openStore(path);
    if (!opened.ok) throw new Error(opened.error.message);
    const { db, notices, close } = opened.value;
    const imports = listImports(db);
    expect(imports.every(({ status }) => status === 'done')).toBe(true);
    expect(imports.length - told).toBeLessThanOrEqual(1);
    expect(imports.length).toBeGreaterThanOrEqual(told);
    expect(hashColumns(buildColumns(db))).toBe(expected(imports.length));
    expect(checkStore(db)).toEqual([]);
    removed += notices.length;
    before = imports.length;
    close();
  }
  expect(removed).toBeGreaterThan(0);
}, 600_000);

/** Imports files until `lines` lines are said, then kills without warning. Returns the number of imports told to be done. */
async function importAndKill(path: string, lines: number): Promise<number> {
  const child = spawn(process.execPath, [CHILD, path, String(FILES)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let said = 0;
  let done = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    said += 1;
    if (line.startsWith('done ')) done = Number(line.slice(5));
    if (said === lines) child.kill('SIGKILL');
  }
  await ended;
  return done;
}

/** What the store must show after `n` files, worked out as far as asked for. */
function hashesAfterEachFile(): (files: number) => string {
  const { db } = temporaryStore();
  const hashes = [hashColumns(buildColumns(db))];
  return (files) => {
    while (hashes.length <= files) {
      const writer = beginImport(db, { kind: 'complaints', fileName: 'x.csv', source: 'generic' });
      for (const batch of killBatches(hashes.length)) writer.writeBatch(batch);
      writer.finish();
      hashes.push(hashColumns(buildColumns(db)));
    }
    return hashes[files] ?? '';
  };
}
