import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { buildColumns } from '../../main/analysis/columns.ts';
import { openStore } from '../../main/db/open-store.ts';
import { checkStore } from '../../main/db/queries/check.ts';
import { beginImport, listImports } from '../../main/db/queries/imports.ts';
import type { WritableDb } from '../../main/db/types.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { hashColumns } from './describe-columns.ts';
import { killBatches } from './kill-rows.ts';

const CHILD = fileURLToPath(new URL('import-until-killed.ts', import.meta.url));

/** What was wrong after each kill (nothing, if all is well), and how often half an import was found and removed. */
export type KillReport = { problems: string[]; removed: number };

/**
 * Kills a program that imports file after file into the store, again and again, and compares what is left with what so many whole
 * files give.
 * @param path  an empty store
 * @param sound  another empty store, on which the same files are imported in peace
 */
export async function killImports(
  path: string,
  sound: WritableDb,
  { kills, seed }: { kills: number; seed: number },
): Promise<KillReport> {
  const random = seededRandom(seed);
  const expected = hashesAfterEachFile(sound);
  const report: KillReport = { problems: [], removed: 0 };
  let before = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const told = Math.max(before, await importAndKill(path, random.integer(1, 18), kills * 3));
    const opened = openStore(path);
    if (!opened.ok) throw new Error(opened.error.message);
    const { db, notices, close } = opened.value;
    const imports = listImports(db);
    const say = (isWrong: boolean, what: string): void => {
      if (isWrong) report.problems.push(`kill ${kill}: ${what}`);
    };
    say(!imports.every(({ status }) => status === 'done'), 'an import is half there');
    say(imports.length < told, 'an import that was told to be done is gone');
    say(imports.length > told + 1, 'an import stands twice');
    say(hashColumns(buildColumns(db)) !== expected(imports.length), 'the numbers are others');
    for (const problem of checkStore(db)) say(true, JSON.stringify(problem));
    report.removed += notices.length;
    before = imports.length;
    close();
  }
  return report;
}

/** Imports files until `lines` lines are said, then kills without warning. Returns the number of imports told to be done. */
async function importAndKill(path: string, lines: number, files: number): Promise<number> {
  const child = spawn(process.execPath, [CHILD, path, String(files)], { stdio: ['ignore', 'pipe', 'inherit'] });
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
function hashesAfterEachFile(db: WritableDb): (files: number) => string {
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
