import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../../../main/core/create-app.ts';
import { actionExport } from '../../../support/action-export.ts';
import { runCommand } from '../../../support/run-command.ts';
import { temporaryFolder } from '../../../support/temporary-store.ts';
import { must } from '../../../support/transports.ts';

const LATE = { category: 'Late', touchpoint: 'Courier' };

/** A store with one cause and one action that works. */
async function filledStore(): Promise<{ path: string; folder: string }> {
  const folder = temporaryFolder();
  const path = join(folder, 'own.redress');
  const csv = join(folder, 'cases.csv');
  writeFileSync(csv, actionExport());
  expect((await runCommand('import', csv, '--store', path, '--yes')).code).toBe(0);
  const app = must(
    createApp({ storePath: path, shell: 'cli', resolveFile: (ref) => ref, now: () => 1_700_000_000_000 }),
  );
  const list = { cases: [], charts: [], attachments: [], evidenceFor: [], evidenceAgainst: [] };
  const content = { subject: LATE, title: 'One scan a day', state: 'confirmed', code: 'process' } as const;
  const texts = { stated: '', underlying: '', whys: ['late'], bones: [] };
  const cause = must(
    await app.invoke('causes.save', {
      record: null,
      content: { ...content, ...texts, ...list },
      reason: '',
      who: 'Ann',
    }),
  );
  const draft = {
    subject: LATE,
    title: 'Second courier',
    owner: 'Logistics',
    state: 'done',
    start: '2025-03-10',
  } as const;
  const rest = { due: null, settlingDays: 14, cost: null, causes: [cause.record], note: '', levelFrom: '2024-03' };
  const asked = {
    ...draft,
    ...rest,
    fall: 0.4,
    windowMonths: 6,
    comparison: [{ category: 'Bill', touchpoint: 'Billing' }],
  };
  must(
    await app.invoke('actions.save', { record: null, draft: asked, reason: '', who: 'Ann', acceptsUnprovable: false }),
  );
  await app.close();
  return { path, folder };
}

describe('redress actions', () => {
  it('lists causes and actions with their verdicts, or as one document', async () => {
    const { path } = await filledStore();
    const { code, out } = await runCommand('actions', '--store', path);
    expect(code).toBe(0);
    expect(out).toContain('A-1  Late / Courier  Second courier');
    expect(out).toMatch(/works · −\d+\s%/u);
    expect(out).toContain('C-1  Late / Courier  One scan a day');
    const json: unknown = JSON.parse((await runCommand('actions', '--store', path, '--json')).out);
    expect(json).toMatchObject({
      actions: [{ effectiveness: { verdict: 'works' } }],
      totals: { verdicts: { works: 1 } },
    });
  });

  it('carries everything into another store and back, byte for byte', async () => {
    const { path, folder } = await filledStore();
    const [first, second] = [join(folder, 'first.json'), join(folder, 'second.json')];
    expect((await runCommand('actions', '--store', path, '--export', first)).code).toBe(0);
    const other = join(folder, 'other.redress');
    expect((await runCommand('import', join(folder, 'cases.csv'), '--store', other, '--yes')).code).toBe(0);
    const brought = await runCommand('actions', '--store', other, '--import', first, '--export', second);
    expect([brought.code, brought.err]).toEqual([0, expect.stringContaining('2 versions added, 0 known before')]);
    const [one, two] = [first, second].map((file) => readFileSync(file, 'utf8'));
    // The organisation is that of each store; the rest is the same to the byte.
    expect(two?.replace(/"organisation": ".*"/u, '')).toBe(one?.replace(/"organisation": ".*"/u, ''));
    expect((await runCommand('actions', '--store', other)).out).toContain('works');
    const again = await runCommand('actions', '--store', other, '--import', first);
    expect(again.err).toContain('0 versions added, 2 known before');
  });

  it('refuses files that are no such document, and changes nothing', async () => {
    const { path, folder } = await filledStore();
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, '{"format": "redress-actions", "version": 2, "organisation": "x", "versions": []}');
    expect(await runCommand('actions', '--store', path, '--import', bad)).toMatchObject({ code: 65 });
    writeFileSync(bad, 'no json');
    expect((await runCommand('actions', '--store', path, '--import', bad)).code).toBe(66);
    expect((await runCommand('actions', '--store', path, '--import', join(folder, 'none.json'))).code).toBe(66);
    expect((await runCommand('actions', '--store', path)).out).toContain('A-1');
  });

  it('says that there are none yet', async () => {
    const folder = temporaryFolder();
    const csv = join(folder, 'cases.csv');
    writeFileSync(csv, actionExport(40, 20));
    await runCommand('import', csv, '--store', join(folder, 's.redress'), '--yes');
    expect((await runCommand('actions', '--store', join(folder, 's.redress'))).out).toBe(
      'No causes and no actions yet.\n',
    );
  });
});
