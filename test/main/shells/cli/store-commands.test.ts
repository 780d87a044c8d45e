import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../support/run-command.ts';
import { importRows, openTestStore, temporaryFolder } from '../../../support/temporary-store.ts';

/** A closed store with two imports: three cases, then one of them changed. */
function storeOfTwo(): string {
  const path = join(temporaryFolder(), 'two.redress');
  const store = openTestStore(path);
  importRows(
    store.db,
    ['1', '2', '3'].map((caseId) => ({ caseId, receivedAt: 0 })),
    { fileName: 'first.csv' },
  );
  importRows(store.db, [{ caseId: '2', receivedAt: 0, status: 'Solved' }], { fileName: 'second.csv' });
  store.close();
  return path;
}

describe('redress imports and redress undo', () => {
  it('list the imports, take one out and say so', async () => {
    const path = storeOfTwo();
    const table = await runCommand('imports', '--store', path);
    expect(table.out.split('\n').map((line) => line.split(/\s+/).slice(-1)[0])).toEqual([
      'file',
      'first.csv',
      'second.csv',
      '',
    ]);
    const undone = await runCommand('undo', '2', '--store', path);
    expect([undone.code, undone.out]).toEqual([0, '']);
    expect(undone.err).toContain('second.csv');
    const { code, out } = await runCommand('imports', '--store', path, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { id: 1, status: 'done', rows: 3, added: 3 },
      { id: 2, status: 'undone', rows: 1, changed: 1 },
    ]);
  });

  it('refuse an import that is not there or undone already, and a number that is none', async () => {
    const path = storeOfTwo();
    await runCommand('undo', '1', '--store', path);
    expect((await runCommand('undo', '1', '--store', path)).code).toBe(65);
    expect((await runCommand('undo', '9', '--store', path)).code).toBe(66);
    expect((await runCommand('undo', 'x', '--store', path)).code).toBe(64);
  });
});

describe('redress check', () => {
  it('says that a store is sound', async () => {
    const path = storeOfTwo();
    expect(await runCommand('check', '--store', path)).toMatchObject({ code: 0, out: '' });
    const { out } = await runCommand('check', '--store', path, '--json');
    expect(JSON.parse(out)).toEqual({ store: path, isSound: true, found: [] });
  });

  it('says what is wrong with one that is not, with 65, and leaves it as it is', async () => {
    const path = storeOfTwo();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, bytes.length - 8192);
    writeFileSync(path, bytes);
    const { code, err } = await runCommand('check', '--store', path);
    expect(code).toBe(65);
    expect(err).toMatch(/damaged.*backup/su);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});

describe('redress backup', () => {
  it('writes a copy that opens as the same store, and never over a file', async () => {
    const path = storeOfTwo();
    const copy = `${path}.copy`;
    expect((await runCommand('backup', copy, '--store', path)).code).toBe(0);
    const [listed, again] = [
      await runCommand('imports', '--store', copy),
      await runCommand('imports', '--store', path),
    ];
    expect(listed.out).toBe(again.out);
    const before = readFileSync(copy);
    expect((await runCommand('backup', copy, '--store', path)).code).toBe(73);
    expect(readFileSync(copy).equals(before)).toBe(true);
    expect((await runCommand('backup', join(path, 'no', 'x'), '--store', path)).code).toBe(73);
  });
});

describe('redress analyze', () => {
  it('refuses what is not there instead of showing blanks: import, month, field, value', async () => {
    const path = storeOfTwo();
    const refused = async (...options: string[]): Promise<string> => {
      const { code, out, err } = await runCommand('analyze', '--store', path, ...options);
      expect([code, out]).toEqual([64, '']);
      return err;
    };
    expect(await refused('--as-at', '99')).toContain('no import 99');
    expect(await refused('--month', '2031-05')).toContain('from 1970-01 to 1970-01');
    expect(await refused('--filter', 'colour=red')).toMatch(/“colour”.*category/u);
    expect(await refused('--filter', 'status=Solvd')).toMatch(/“Solvd” as status.*Solved/u);
    expect((await runCommand('analyze', '--store', path, '--filter', 'status=Solved')).code).toBe(0);
    expect((await runCommand('analyze', '--store', path, '--filter', 'site=(none)')).code).toBe(0);
  });
});

describe('redress import', () => {
  it('leaves no store behind that it made for a file it then refused', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'empty.csv'), '');
    const { code } = await runCommand('import', join(folder, 'empty.csv'), '--store', join(folder, 'new.redress'));
    expect(code).not.toBe(0);
    expect(readdirSync(folder)).toEqual(['empty.csv']);
  });

  it('keeps a store that was there, whatever it refuses', async () => {
    const path = storeOfTwo();
    const empty = `${path}.csv`;
    writeFileSync(empty, '');
    expect((await runCommand('import', empty, '--store', path)).code).not.toBe(0);
    expect((await runCommand('imports', '--store', path)).out).toContain('second.csv');
  });
});
