import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../main/db/open-store.ts';
import type { Store } from '../../main/db/types.ts';
import { killImports } from '../support/kill-imports.ts';
import { benchOptions } from './bench-options.ts';

/** `npm run -s bench -- kills [--runs 200]`: kills so many imports at random moments and says what was left of each. */
export async function benchKills(args: readonly string[]): Promise<number> {
  const isGiven = args.includes('--runs');
  const { runs, isJson } = benchOptions(isGiven ? args : [...args, '--runs', '200']);
  const folder = mkdtempSync(join(tmpdir(), 'redress-kills-'));
  try {
    const path = join(folder, 'killed.redress');
    open(path).close();
    const sound = open(join(folder, 'sound.redress'));
    const report = await killImports(path, sound.db, { kills: runs, seed: Date.now() % 2 ** 31 });
    sound.close();
    if (isJson) process.stdout.write(`${JSON.stringify({ kills: runs, ...report }, null, 2)}\n`);
    else {
      process.stdout.write(
        `${runs} kills: ${report.problems.length} bad, ${report.removed} half imports found and removed\n`,
      );
      for (const problem of report.problems) process.stdout.write(`  ${problem}\n`);
    }
    return report.problems.length === 0 ? 0 : 70;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function open(path: string): Store {
  const opened = openStore(path, { create: { organisation: 'Bench', zone: 'UTC' } });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}
