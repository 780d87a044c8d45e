import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportPreview } from '../../shared/model/import-preview.ts';
import type { ImportOptions, ImportOutcome } from '../../shared/model/recognition.ts';
import { must, TRANSPORTS, type Transport } from '../support/transports.ts';

const folder = mkdtempSync(join(tmpdir(), 'redress-import-decisions-'));
const HEAD = 'Ticket ID,Created at,Category,Type,Customer';
const MARCH = `${HEAD}
1,2024-03-05 10:00:00,Late,Complaint,anna
2,2024-03-06 10:00:00,Late,Question,ben
3,2024-03-07 10:00:00,Rude,Complaint,carl
4,never,Rude,Complaint,carl
`;
const AGAIN = `${HEAD}
1,2024-03-05 10:00:00,Lost,Complaint,anna
3,2024-03-07 10:00:00,Rude,Complaint,carl
5,2024-03-08 10:00:00,Late,Question,dora
`;
const RULE: ImportOptions = {
  complaintRule: { match: 'all', conditions: [{ of: 'column', name: 'Type', op: 'is', value: 'Complaint' }] },
};

beforeAll(() => {
  writeFileSync(join(folder, 'march.csv'), MARCH);
  writeFileSync(join(folder, 'again.csv'), AGAIN);
  writeFileSync(join(folder, 'no-profiles.json'), '{"format":"redress-mapping-profiles","version":2,"profiles":[]}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.entries(TRANSPORTS))('deciding about an import over %s', (name, open) => {
  let transport: Transport;
  beforeAll(async () => {
    transport = await open(join(folder, `${encodeURIComponent(name)}.redress`));
  });
  afterAll(() => transport.close());

  const refOf = (file: string): ReturnType<Transport['refOf']> => transport.refOf(join(folder, file));

  async function preview(file: string, options: ImportOptions): Promise<ImportPreview | undefined> {
    const files = [{ file: await refOf(file), options }];
    const { job } = must(await transport.invoke('imports.preview', { files }));
    for (;;) {
      const state = must(await transport.invoke('imports.preview-state', { job }));
      if (state.state === 'done') return state.value[0];
      if (state.state !== 'running') throw new RangeError(JSON.stringify(state));
      await setImmediate();
    }
  }

  async function bring(file: string, options: ImportOptions): Promise<ImportOutcome | undefined> {
    const files = [{ file: await refOf(file), options }];
    const { job } = must(await transport.invoke('imports.start', { files }));
    for (;;) {
      const state = must(await transport.invoke('jobs.get', { job }));
      if (state.state === 'done') return state.value[0];
      if (state.state !== 'running') throw new RangeError(JSON.stringify(state));
      await setImmediate();
    }
  }

  it('shows the rows as they would be stored and proposes a rule', async () => {
    const seen = must(await transport.invoke('imports.recognise', { file: await refOf('march.csv'), options: RULE }));
    expect(seen.rules).toMatchObject([{ rule: RULE.complaintRule, counted: 3, looked: 4 }]);
    expect(seen.stored).toMatchObject([
      { values: { caseId: '1', receivedAt: Date.UTC(2024, 2, 5, 10), category: 'Late' }, counts: true, problem: null },
      { values: { caseId: '2' }, extra: { Type: 'Question' }, counts: false, problem: null },
      { counts: true },
      { values: {}, problem: { text: expect.stringContaining('Created at') } },
    ]);
  });

  it('counts before anything is stored what the import then does', async () => {
    const first = await preview('march.csv', RULE);
    expect(first).toMatchObject({ added: 3, contacts: 1, rejected: 1, vanished: 0, keyedBy: 'id' });
    expect(first?.rejects).toMatchObject([{ rule: 'bad-date', column: 'Created at', n: 1 }]);
    expect(must(await transport.invoke('imports.list', {}))).toEqual([]);
    expect(await bring('march.csv', RULE)).toMatchObject({ added: 3, contacts: 1, rejected: 1 });
    const second = await preview('again.csv', {});
    expect(second).toMatchObject({ added: 1, changed: 1, same: 1, vanished: 1, contacts: 1 });
    const outcome = await bring('again.csv', {});
    expect(outcome).toMatchObject({ added: 1, changed: 1, same: 1, contacts: 1 });
    expect(must(await transport.invoke('imports.changes', { id: outcome?.id ?? 0 }))).toEqual({
      changed: 1,
      compared: 1,
      fields: [{ field: 'category', n: 1 }],
      samples: [{ id: '1', fields: [{ field: 'category', before: 'Late', after: 'Lost' }] }],
    });
    expect(must(await transport.invoke('app.info', {})).store.cases).toBe(2);
  });

  it('keeps how the files were read: renamed, exported, deleted, undone, imported', async () => {
    const [profile, ...more] = must(await transport.invoke('profiles.list', {}));
    expect([profile?.usedFor, profile?.content?.complaintRule, more]).toEqual(['again.csv', RULE.complaintRule, []]);
    const renamed = must(await transport.invoke('profiles.change', { id: profile?.id ?? 0, name: 'Help desk' }));
    const file = must(await transport.invoke('profiles.export', {}));
    const path = join(folder, `${encodeURIComponent(name)}.json`);
    writeFileSync(path, file.bytes);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 1, profiles: [{ name: 'Help desk' }] });
    const gone = must(await transport.invoke('profiles.remove', { id: renamed.id }));
    const inForce = async (): Promise<string[]> =>
      must(await transport.invoke('profiles.list', {}))
        .filter(({ state, content }) => state === 'in-force' && content !== null)
        .map((one) => one.name);
    expect(await inForce()).toEqual([]);
    expect(must(await transport.invoke('profiles.undo', { id: gone.id })).state).toBe('undone');
    expect(await inForce()).toEqual(['Help desk']);
    must(await transport.invoke('profiles.remove', { id: renamed.id }));
    const taken = must(await transport.invoke('profiles.import', { file: await transport.refOf(path) }));
    expect([taken.length, await inForce()]).toEqual([1, ['Help desk']]);
    const wrong = await transport.invoke('profiles.import', { file: await refOf('no-profiles.json') });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'refused', message: expect.stringContaining('version') } });
  });

  it('says when there is nothing of the kind', async () => {
    const answers = [
      await transport.invoke('imports.preview-state', { job: 'none' }),
      await transport.invoke('imports.changes', { id: 999 }),
      await transport.invoke('profiles.undo', { id: 999 }),
      await transport.invoke('profiles.change', { id: 999, name: 'x' }),
    ];
    expect(answers).toMatchObject(answers.map(() => ({ ok: false, error: { code: 'not-found' } })));
  });
});
