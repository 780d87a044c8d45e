import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildColumns } from '../../../main/analysis/columns.ts';
import { eachReject } from '../../../main/db/queries/rejects.ts';
import type { Store } from '../../../main/db/types.ts';
import { importContext } from '../../../main/core/import-context.ts';
import { rejectsFile } from '../../../main/core/rejects-file.ts';
import { readImport } from '../../../main/db/queries/imports.ts';
import { pseudonymKeyPath } from '../../../main/import/pseudonym-key.ts';
import { pseudonymOf } from '../../../main/import/pseudonym.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import type { ImportOptions, ImportOutcome } from '../../../shared/model/recognition.ts';
import type { Result } from '../../../shared/model/result.ts';
import { temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

const COMPLAINTS = `Ticket ID,Created at,Category,Customer ID,Customer e-mail,Contact name,Description
1,2024-03-05 10:00:00,Late,CANARY-7001,canary.one@example.org,Wanda Canary,"CANARY-7001 wrote: call canary.one@example.org, says Wanda Canary"
2,2024-03-06 10:00:00,Late,CANARY-7002,canary.two@example.org,Otto Canary,nothing
3,soon,Late,CANARY-7003,canary.three@example.org,Eva Canary,bad date of canary.three@example.org
4,2024-03-06 10:00:00,Late,CANARY-7004
`;
const ORDERS = `Order ID,Order date,Customer ID,Order total,Status
A1,2024-03-01 09:00:00,CANARY-7001,10.00,paid
A2,2024-03-20 09:00:00,CANARY-7001,12.00,paid
A3,2024-03-21 09:00:00,CANARY-7009,12.00,paid
`;

function write(name: string, text: string): { path: string; name: string } {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return { path, name };
}

function bring(
  store: Store,
  files: readonly { path: string; name: string }[],
  options: ImportOptions,
): Promise<Result<readonly ImportOutcome[]>> {
  return runImports({
    db: store.db,
    context: importContext(store),
    files: files.map((file) => ({ ...file, options })),
  });
}

/** Every byte that the store has on the disk, as text. */
function bytesOf(store: Store): string {
  return ['', '-wal', '-shm']
    .map((end) => `${store.path}${end}`)
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path).toString('latin1'))
    .join('');
}

describe('a pseudonymised import', () => {
  it('leaves no customer in the store, and complaints still meet orders', async () => {
    const store = temporaryStore();
    const done = await bring(store, [write('orders.csv', ORDERS), write('tickets.csv', COMPLAINTS)], {
      pseudonymise: true,
    });
    expect(done).toMatchObject({ ok: true, value: [{ added: 3 }, { added: 2, rejected: 2 }] });
    expect(bytesOf(store)).not.toMatch(/canary/i);
    const { cases, orders } = buildColumns(store.db);
    const who = cases.codes['customer']?.[0] ?? -1;
    expect(cases.labels['customer']?.[who]).toMatch(/^psn-[\w-]{22}$/);
    expect((orders?.customerStart[who + 1] ?? 0) - (orders?.customerStart[who] ?? 0)).toBe(2);
  });

  it('keeps rejects that can be corrected and come in as the same customer', async () => {
    const store = temporaryStore();
    const done = await bring(store, [write('tickets.csv', COMPLAINTS)], { pseudonymise: true });
    const id = done.ok ? (done.value[0]?.id ?? 0) : 0;
    expect([...eachReject(store.db, id)].map(({ rule }) => rule).toSorted()).toEqual(['bad-date', 'ragged-row']);
    const summary = readImport(store.db, id);
    if (summary === null) throw new Error('no import');
    const text = new TextDecoder().decode(rejectsFile(store.db, summary, 'en').bytes);
    expect(text).not.toMatch(/canary/i);
    const corrected = text
      .replace('soon', '2024-03-09 10:00:00')
      .split('\r\n')
      .filter((line) => !line.startsWith(','));
    const key = readFileSync(pseudonymKeyPath(store.path), 'utf8').trim();
    const again = await bring(store, [write('corrected.csv', corrected.join('\r\n'))], {});
    expect(again).toMatchObject({ ok: true, value: [{ added: 1, rejected: 0 }] });
    expect(buildColumns(store.db).cases.labels['customer']).toContain(pseudonymOf('CANARY-7003', key));
  });

  it('goes on under the same key without being told, and refuses to go on without it', async () => {
    const store = temporaryStore();
    await bring(store, [write('tickets.csv', COMPLAINTS)], { pseudonymise: true });
    const path = pseudonymKeyPath(store.path);
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(await bring(store, [write('orders.csv', ORDERS)], {})).toMatchObject({ ok: true });
    expect(bytesOf(store)).not.toMatch(/canary/i);
    renameSync(path, `${path}.away`);
    expect(await bring(store, [write('orders2.csv', ORDERS)], {})).toMatchObject({
      ok: false,
      error: { code: 'refused', message: expect.stringContaining('is not beside it') },
    });
    writeFileSync(path, `${'0'.repeat(64)}\n`);
    expect(await bring(store, [write('orders3.csv', ORDERS)], {})).toMatchObject({
      ok: false,
      error: { code: 'refused', message: expect.stringContaining('another one') },
    });
  });

  it('makes no key while a file is only looked at', () => {
    const store = temporaryStore();
    expect(importContext(store).pseudonymKey).toMatchObject({ ok: true });
    expect(existsSync(pseudonymKeyPath(store.path))).toBe(false);
  });
});

it('is the HMAC of the key, cut to 132 bits, and does not change what is a pseudonym already', () => {
  // python3 -c "import hmac,base64;print(base64.urlsafe_b64encode(hmac.new(bytes.fromhex('00'*32),b'anna','sha256').digest())[:22].decode())"
  const pseudonym = pseudonymOf('anna', '00'.repeat(32));
  expect(pseudonym).toBe('psn-PLRebMnjzW7nUhiLqoV4_Z');
  expect(pseudonymOf(pseudonym, '11'.repeat(32))).toBe(pseudonym);
});
