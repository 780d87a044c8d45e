import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../../../support/run-command.ts';
import { temporaryFolder } from '../../../support/temporary-store.ts';

const HEAD =
  'Complaint ID,Received,Resolved at,Category,Department,Customer ID,Promised for,Re-promises,Approval requested at,' +
  'Approved at,Within authority,Escalated,Policy block,Channel switches,Survey sent,Satisfaction';

function row(k: number): string {
  const day = String(1 + (k % 28)).padStart(2, '0');
  const [isAsked, isLimited] = [k % 3 === 0, k % 2 === 0];
  return [
    `C${k}`,
    `2026-03-${day} 08:00`,
    `2026-03-${day} 18:00`,
    'Late',
    'Courier',
    `K${k}`,
    `2026-03-${day} 17:00`,
    k % 4,
    isAsked ? `2026-03-${day} 09:00` : '',
    isAsked ? `2026-03-${day} 12:00` : '',
    isLimited ? 'yes' : 'no',
    k % 6 === 0 ? 'yes' : 'no',
    k % 5 === 0 ? 'yes' : 'no',
    k % 2,
    k % 4 === 0 ? 'no' : 'yes',
    k % 4 === 1 ? 1 + (k % 5) : '',
  ].join(',');
}

const ROWS = Array.from({ length: 60 }, (_, k) => row(k));

async function metricsOf(head: string, ...options: string[]) {
  const folder = temporaryFolder();
  const store = join(folder, 's.redress');
  const file = join(folder, 'cases.csv');
  writeFileSync(file, [head, ...ROWS].join('\n'));
  const imported = await runCommand('import', file, '--store', store, '--kind', 'complaints', '--yes', ...options);
  expect([imported.code, imported.err]).toEqual([0, expect.any(String)]);
  const { out } = await runCommand('analyze', '--store', store, '--json');
  const {
    metrics,
  }: { metrics: { id: string; why: string | null; proportion: object; duration: object; quantity: object }[] } =
    JSON.parse(out);
  return (id: string) => metrics.find((one) => one.id === id);
}

it('finds the columns of promises, approvals, authority, policy, channels and surveys by their names', async () => {
  const metric = await metricsOf(HEAD);
  expect(metric('re-promises')?.quantity).toMatchObject({ n: 60, mean: 1.5 });
  expect(metric('approval-rate')?.proportion).toMatchObject({ numerator: 20, denominator: 60 });
  expect(metric('approval-wait')?.duration).toMatchObject({ n: 20, open: 0, medianMs: 3 * 3_600_000 });
  expect(metric('escalated-within-authority')?.proportion).toMatchObject({ numerator: 10, denominator: 30 });
  expect(metric('policy-block-rate')?.proportion).toMatchObject({ numerator: 12, denominator: 60 });
  expect(metric('channel-switches')?.quantity).toMatchObject({ n: 60, mean: 0.5 });
  expect(metric('satisfaction-response')?.proportion).toMatchObject({ numerator: 15, denominator: 45 });
});

it('takes them from columns named by hand, and says what is missing without them', async () => {
  const head = HEAD.replace('Re-promises', 'Spalte 8')
    .replace('Policy block', 'Spalte 13')
    .replace('Channel switches', 'S 14');
  const without = await metricsOf(head);
  expect(without('re-promises')?.why).toBe('needs the column “Times promised anew”');
  expect(without('policy-block-rate')?.why).toBe('needs the column “Blocked by policy”');
  const mapped = await metricsOf(head, '--map', 'rePromises=Spalte 8', '--map', 'policyBlocked=Spalte 13');
  expect(mapped('re-promises')?.quantity).toMatchObject({ n: 60, mean: 1.5 });
  expect(mapped('policy-block-rate')?.proportion).toMatchObject({ numerator: 12 });
  expect(mapped('channel-switches')?.why).toBe('needs the column “Channel switches”');
});
