import { parseArgs } from 'node:util';
import { simulateActions } from '../support/simulate-actions.ts';
import { MISPLACED, SUBJECTS } from '../support/simulated-subjects.ts';
import { table } from './ratio-table.ts';

/**
 * How often the verdict on actions is right: `--runs N` simulated actions of each kind (2,000), `--seed N`. A figure under “works” is
 * a share of the runs; “promised” is the power that the plan states at creation, on average.
 */
export function benchActions(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, runs: { type: 'string' }, seed: { type: 'string' } },
  });
  const runs = Number(values.runs ?? 2000);
  const started = process.cpuUsage();
  const seed = Number(values.seed ?? 1) * 100;
  const results = [...SUBJECTS, MISPLACED].flatMap(({ subject, scenarios, make }, k) =>
    scenarios.map((scenario, i) => ({
      name: `${subject}: ${scenario.name}`,
      ...simulateActions(scenario, runs, seed + 20 * k + i, make),
    })),
  );
  const { user, system } = process.cpuUsage(started);
  const milliseconds = (user + system) / 1000 / (runs * results.length);
  if (values.json === true) process.stdout.write(`${JSON.stringify({ runs, milliseconds, results })}\n`);
  else {
    const share = (n: number): string => `${((100 * n) / runs).toFixed(1)} %`;
    const rows = results.map(({ name, promised, counts }) => [
      name,
      share(counts.works),
      promised === 0 ? '–' : share(promised * runs),
      share(counts.worse),
      share(counts['no-effect']),
      share(counts['not-proven']),
    ]);
    process.stdout.write(
      `${table([['actions', 'works', 'promised', 'worse', 'no effect', 'not proven'], ...rows])}\n` +
        `${runs} runs each, ${milliseconds.toFixed(1)} ms of CPU an action (plan and verdict)\n`,
    );
  }
  return Promise.resolve(0);
}
