import { parseArgs } from 'node:util';
import { killRounds } from '../support/kill-rounds.ts';
import { whole } from './bench-options.ts';

/**
 * `npm run -s bench -- kills [--runs 200] [--seed N] [--json]`: kills so many imports at random moments and says what was left of
 * each. Each round of kills is told on standard error with its seed: from that seed on an interrupted run can be taken up.
 */
export async function benchKills(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string' }, seed: { type: 'string' }, json: { type: 'boolean' } },
  });
  const runs = whole(values.runs ?? '200', '--runs');
  const seed = whole(values.seed ?? String((Date.now() % 1_000_000) + 1), '--seed');
  const problems: string[] = [];
  let [kills, removed] = [0, 0];
  for await (const round of killRounds(runs, seed)) {
    kills += round.kills;
    removed += round.removed;
    problems.push(...round.problems.map((problem) => `seed ${round.seed}, ${problem}`));
    process.stderr.write(
      `seed ${round.seed}: ${kills} of ${runs} kills, ${problems.length} bad; to go on: --seed ${round.seed + 1} --runs ${runs - kills}\n`,
    );
  }
  if (values.json === true) process.stdout.write(`${JSON.stringify({ kills, seed, problems, removed }, null, 2)}\n`);
  else {
    process.stdout.write(`${kills} kills: ${problems.length} bad, ${removed} half imports found and removed\n`);
    for (const problem of problems) process.stdout.write(`  ${problem}\n`);
  }
  return problems.length === 0 ? 0 : 70;
}
