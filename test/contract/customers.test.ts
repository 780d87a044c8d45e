import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importContext } from '../../main/core/import-context.ts';
import { runImports } from '../../main/import/run-imports.ts';
import { runCommand } from '../support/run-command.ts';
import { importRows, openTestStore, temporaryFolder } from '../support/temporary-store.ts';
import { must, TRANSPORTS } from '../support/transports.ts';

const KEY = 'canary-51c7@example.org';

function filled(): string {
  const path = join(temporaryFolder(), 'erase.redress');
  const store = openTestStore(path);
  importRows(store.db, [
    { caseId: '1', receivedAt: 1e12, customer: KEY, category: 'Late', narrative: `I am ${KEY}` },
    { caseId: '2', receivedAt: 1e12, customer: 'other', category: 'Late', narrative: 'fine' },
  ]);
  store.close();
  return path;
}

function bytesOf(path: string): string {
  return ['', '-wal'].map((end) => (existsSync(path + end) ? readFileSync(path + end, 'latin1') : '')).join('');
}

describe.each(Object.entries(TRANSPORTS))('erasing a customer over %s', (_name, open) => {
  it('says how much it reaches, does it, and keeps only that it was done', async () => {
    const path = filled();
    expect(bytesOf(path)).toContain(KEY);
    const transport = await open(path);
    try {
      expect(must(await transport.invoke('customers.count', { key: KEY }))).toEqual({ cases: 1, orders: 0 });
      const erased = must(await transport.invoke('customers.erase', { key: KEY, reason: 'asked ', who: 'desk' }));
      expect(erased).toMatchObject({ reason: 'asked', who: 'desk', cases: 1, orders: 0, failures: 0, rejects: 0 });
      expect(must(await transport.invoke('customers.erasures', {}))).toEqual([erased]);
      expect(must(await transport.invoke('quality.read', {}))).toMatchObject({
        cases: 2,
        customers: { known: 1, of: 2 },
      });
      expect(await transport.invoke('customers.erase', { key: KEY, reason: '', who: '' })).toMatchObject({
        error: { code: 'not-found' },
      });
    } finally {
      await transport.close();
    }
    expect(bytesOf(path)).not.toContain(KEY);
  });
});

describe('redress erase', () => {
  it('asks for --yes, then leaves no byte of the customer', async () => {
    const path = filled();
    const asked = await runCommand('erase', '--store', path, '--customer', KEY);
    expect([asked.code, asked.err]).toEqual([65, expect.stringContaining('1 cases and 0 orders')]);
    const done = await runCommand('erase', '--store', path, '--customer', KEY, '--yes', '--json');
    expect([done.code, JSON.parse(done.out)]).toMatchObject([0, { cases: 1, orders: 0 }]);
    expect(bytesOf(path)).not.toContain(KEY);
    expect((await runCommand('erase', '--store', path, '--customer', KEY, '--yes')).code).toBe(66);
  });

  it('finds a customer by the key of the exports also where the store holds pseudonyms', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'pseudonyms.redress');
    const store = openTestStore(path);
    const file = join(folder, 'tickets.csv');
    writeFileSync(file, `Ticket ID,Created at,Category,Customer\n1,2024-03-05,Late,${KEY}\n2,2024-03-06,Late,other\n`);
    const files = [{ path: file, name: 'tickets.csv', options: { pseudonymise: true } }];
    expect(await runImports({ db: store.db, files, context: importContext(store) })).toMatchObject({ ok: true });
    store.close();
    const done = await runCommand('erase', '--store', path, '--customer', KEY, '--yes', '--json');
    expect([done.code, JSON.parse(done.out)]).toMatchObject([0, { cases: 1 }]);
  });
});
