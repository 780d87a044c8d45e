import { expect, it } from 'vitest';
import { killImports } from '../../support/kill-imports.ts';
import { openTestStore, temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

/** `npm run -s bench -- kills` runs 200, a release 1,000 (`REDRESS_KILLS=1000`). */
const KILLS = Number(process.env['REDRESS_KILLS'] ?? 10);

it(`leaves an import complete or absent in every number when it is killed (${KILLS} kills)`, async () => {
  const seed = Number(process.env['REDRESS_KILL_SEED'] ?? 1);
  const path = `${temporaryFolder()}/killed.redress`;
  openTestStore(path).close();
  const { problems, removed } = await killImports(path, temporaryStore().db, { kills: KILLS, seed });
  expect(problems).toEqual([]);
  expect(removed).toBeGreaterThan(0);
}, 600_000);
