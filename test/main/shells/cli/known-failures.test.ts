import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../../../support/run-command.ts';
import { temporaryFolder } from '../../../support/temporary-store.ts';

const DAY = 86_400_000;
const day = (k: number): string => new Date(Date.UTC(2026, 0, 1) + k * DAY).toISOString().slice(0, 10);

/** 1,200 late deliveries; the buyer of every tenth complains three days later, half of them naming the order. */
function files(): { complaints: string; failures: string } {
  const complaints = ['Case ID,Created at,Category,Touchpoint,Customer ID,Order ID'];
  const failures = ['Order ID,Customer ID,Promised date,Delivered date'];
  for (let k = 0; k < 1200; k += 1) {
    failures.push(`O${k},K${k},${day(k % 120)},${day((k % 120) + 4)}`);
    if (k % 10 === 0)
      complaints.push(`C${k},${day((k % 120) + 3)} 09:00,Late,Delivery,K${k},${k % 20 === 0 ? `O${k}` : ''}`);
  }
  complaints.push(`C9999,${day(300)} 09:00,Other,Shop,K9999,`);
  return { complaints: complaints.join('\n'), failures: failures.join('\n') };
}

it('imports a file of late deliveries and puts its silent share in the place of the literature; undo takes it back', async () => {
  const folder = temporaryFolder();
  const store = join(folder, 's.redress');
  const { complaints, failures } = files();
  writeFileSync(join(folder, 'cases.csv'), complaints);
  writeFileSync(join(folder, 'late.csv'), failures);
  const options = ['--store', store, '--yes'] as const;
  expect((await runCommand('import', join(folder, 'cases.csv'), '--kind', 'complaints', ...options)).code).toBe(0);
  const read = async () => JSON.parse((await runCommand('analyze', '--store', store, '--json')).out);
  const silent = (document: { assumptions: { id: string }[] }) =>
    document.assumptions.find(({ id }) => id === 'silent-share');

  const before = await read();
  expect([before.knownFailures, before.knownFailuresWhy]).toEqual([null, 'needs an import of known failures']);
  expect(silent(before)).toMatchObject({ origin: 'stated', mid: 0.96, isOn: false, own: null });

  const imported = await runCommand('import', join(folder, 'late.csv'), '--kind', 'failures', ...options, '--json');
  expect([imported.code, imported.err]).toEqual([0, expect.stringContaining('1,200 new')]);
  const after = await read();
  expect(after.knownFailures).toMatchObject({
    complained: { numerator: 120, denominator: 1200 },
    pending: 0,
    unknown: 0,
  });
  expect(silent(after)).toMatchObject({
    origin: 'own',
    mid: 0.9,
    isOn: true,
    source: 'own estimate: 1080 of 1200',
    stated: { mid: 0.96 },
  });
  expect(after.iceberg.unhappy.mid).toBeCloseTo(after.iceberg.voiced * 10, 6);
  // What people set by hand stands above the file.
  await runCommand('settings', '--store', store, '--known-failures', '40/1000', '--source', 'courier');
  expect(silent(await read())).toMatchObject({ mid: 0.96, source: 'own estimate: 960 of 1000' });
  await runCommand('settings', '--store', store, '--known-failures', 'none');

  // The same file again changes nothing; without it the literature is back.
  await runCommand('import', join(folder, 'late.csv'), '--kind', 'failures', ...options);
  expect((await read()).knownFailures).toEqual(after.knownFailures);
  expect((await runCommand('check', '--store', store)).code).toBe(0);
  await runCommand('undo', '3', '--store', store);
  await runCommand('undo', '2', '--store', store);
  expect(silent(await read())).toEqual(silent(before));
});
