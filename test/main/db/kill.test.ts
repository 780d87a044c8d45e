import { expect, it } from 'vitest';
import { killRounds } from '../../support/kill-rounds.ts';

/** `npm run -s bench -- kills` runs 200, a release 1,000 (`REDRESS_KILLS=1000`). */
const KILLS = Number(process.env['REDRESS_KILLS'] ?? 10);
/** Far more than a kill takes on a slow machine: the limit grows with the number of kills. */
const MS_PER_KILL = 10_000;

it(
  `leaves an import complete or absent in every number when it is killed (${KILLS} kills)`,
  async () => {
    const problems: string[] = [];
    let removed = 0;
    for await (const round of killRounds(KILLS, Number(process.env['REDRESS_KILL_SEED'] ?? 1))) {
      problems.push(...round.problems.map((problem) => `seed ${round.seed}, ${problem}`));
      removed += round.removed;
    }
    expect(problems).toEqual([]);
    expect(removed).toBeGreaterThan(0);
  },
  60_000 + KILLS * MS_PER_KILL,
);
