import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../../main/shells/cli/commands/registry.ts';
import { runCommand } from '../../../support/run-command.ts';
import { openTestStore, temporaryFolder } from '../../../support/temporary-store.ts';

const isRoot = process.getuid?.() === 0;
const EXPORT = 'Case ID,Created at,Category,Touchpoint\nA-1,2026-10-03 10:00:00,Late delivery,Delivery\n';

describe('redress', () => {
  it('shows its commands and its version', async () => {
    const help = await runCommand('--help');
    expect(help.code).toBe(0);
    expect(Object.keys(COMMANDS).length).toBeGreaterThan(4);
    for (const name of Object.keys(COMMANDS)) expect(help.out).toContain(`  ${name} `);
    expect((await runCommand('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [['fly']],
    [['report']],
    [['report', '--store', 'x.redress', '--out', 'report.html', '--paper', 'a3']],
    [['report', '--store', 'x.redress', '--out', 'report.html', '--month', '2026-13']],
    [['report', '--store', 'x.redress', '--out', 'report.docx']],
    [['report', '--store', 'x.redress', '--out', 'report.html', '--no-such-option']],
    [['serve', '--store', 'x.redress', '--port', 'http']],
    [['import', '--store', 'x.redress']],
    [['demo', 'extra', 'words']],
  ])('answers wrong usage %j with 64 and a hint, and prints no data', async (parameters) => {
    const { code, out, err } = await runCommand(...parameters);
    expect([code, out]).toEqual([64, '']);
    expect(err).not.toBe('');
  });

  it('gives 66 for a store or a file that is not there, 65 for what is no store', async () => {
    const folder = temporaryFolder();
    const noStore = join(folder, 'text.redress');
    writeFileSync(noStore, 'this is no database, but it is long enough to look at: '.repeat(40));
    const out = join(folder, 'report.html');
    expect((await runCommand('report', '--store', join(folder, 'none.redress'), '--out', out)).code).toBe(66);
    expect((await runCommand('report', '--store', noStore, '--out', out)).code).toBe(65);
    expect((await runCommand('import', join(folder, 'none.csv'), '--store', join(folder, 'a.redress'))).code).toBe(66);
  });

  it.skipIf(isRoot)(
    `gives 73 where it may not write${isRoot ? ' [skipped: root may write everywhere]' : ''}`,
    async () => {
      const folder = join(temporaryFolder(), 'closed');
      mkdirSync(folder);
      chmodSync(folder, 0o500);
      const { code } = await runCommand('import', 'x.csv', '--store', join(folder, 'a.redress'));
      expect(code).toBe(73);
    },
  );

  it('gives 73 for a store in a folder that is not there', async () => {
    const { code, err } = await runCommand('import', 'x.csv', '--store', join(temporaryFolder(), 'no', 'a.redress'));
    expect(err).toMatch(/folder/i);
    expect(code).toBe(73);
  });

  it('imports and reports from files to a file, with messages apart from data', async () => {
    const folder = temporaryFolder();
    const store = join(folder, 'a.redress');
    writeFileSync(join(folder, 'cases.csv'), EXPORT);
    const imported = await runCommand('import', join(folder, 'cases.csv'), '--store', store, '--json');
    expect(imported.code).toBe(0);
    expect(JSON.parse(imported.out)).toMatchObject([{ file: 'cases.csv', added: 1, rejected: 0 }]);
    const reported = await runCommand('report', '--store', store, '--out', join(folder, 'report.html'));
    expect([reported.code, reported.out]).toEqual([0, '']);
    expect(reported.err).toContain('report.html');
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/<\/html>\s*$/);
    for (const out of [join(folder, 'no', 'report.html'), folder.concat('.html', '/r.html')]) {
      expect((await runCommand('report', '--store', store, '--out', out)).code).toBe(73);
    }
    mkdirSync(join(folder, 'taken.html'));
    expect((await runCommand('report', '--store', store, '--out', join(folder, 'taken.html'))).code).toBe(73);
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('says that an empty store has nothing to report', async () => {
    const folder = temporaryFolder();
    const store = join(folder, 'a.redress');
    openTestStore(store).close();
    const { code, err } = await runCommand('report', '--store', store, '--out', join(folder, 'r.html'));
    expect(code).toBe(66);
    expect(err).toContain('Import an export');
  });
});
