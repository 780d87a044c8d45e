import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../main/db/open-store.ts';
import type { Store } from '../../main/db/types.ts';
import { killImports, type KillReport } from './kill-imports.ts';

/** Kills that one store goes through: it grows with each, and so does the price of looking at all of it after each. */
export const ROUND = 50;

export type KillRound = KillReport & { seed: number; kills: number };

/** Kills imports round after round, each in a fresh store and with the next seed, so that any round can be run again by itself. */
export async function* killRounds(kills: number, seed: number): AsyncGenerator<KillRound> {
  for (let done = 0; done < kills; done += ROUND) {
    const own = { kills: Math.min(ROUND, kills - done), seed: seed + done / ROUND };
    yield { ...own, ...(await killRound(own)) };
  }
}

async function killRound(own: { kills: number; seed: number }): Promise<KillReport> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-kills-'));
  const path = join(folder, 'killed.redress');
  try {
    create(path).close();
    const sound = create(join(folder, 'sound.redress'));
    try {
      return await killImports(path, sound.db, own);
    } finally {
      sound.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function create(path: string): Store {
  const opened = openStore(path, { create: { organisation: 'Killed', zone: 'UTC' } });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}
