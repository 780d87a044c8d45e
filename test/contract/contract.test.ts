import { tableFromIPC } from 'apache-arrow';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../shared/model/analysis.ts';
import type { ImportOutcome } from '../../shared/model/recognition.ts';
import { CALLS, type CallName } from '../../shared/contract/calls.ts';
import { generateSample } from '../../shared/sample/generate-sample.ts';
import { must, TRANSPORTS, type Transport } from '../support/transports.ts';

const folder = mkdtempSync(join(tmpdir(), 'redress-contract-'));
const sample = generateSample({ scale: 0.05 });
const BAD_ROWS =
  'Case ID,Created at,Category,Touchpoint\nX-1,2026-10-03 10:00:00,Late delivery,Delivery\nX-2,never,Late delivery,Delivery\n';
/** What each transport said of the same data, to be compared. */
const said = new Map<string, unknown>();

beforeAll(() => {
  for (const { name, text } of sample.files) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'with-rejects.csv'), BAD_ROWS);
  writeFileSync(join(folder, 'long.csv'), longExport(80_000));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.entries(TRANSPORTS))('the contract over %s', (name, open) => {
  let transport: Transport;
  beforeAll(async () => {
    transport = await open(join(folder, `${encodeURIComponent(name)}.redress`));
  });
  afterAll(() => transport.close());

  async function importFiles(names: readonly string[]): Promise<readonly ImportOutcome[]> {
    const files = [];
    for (const one of names) files.push({ file: await transport.refOf(join(folder, one)), options: {} });
    return finish(must(await transport.invoke('imports.start', { files })).job);
  }

  async function finish(job: string): Promise<readonly ImportOutcome[]> {
    for (;;) {
      const state = must(await transport.invoke('jobs.get', { job }));
      if (state.state === 'done') return state.value;
      if (state.state !== 'running') throw new RangeError(JSON.stringify(state));
      await setImmediate();
    }
  }

  it('describes an empty store, and says what to do instead of an analysis of nothing', async () => {
    const info = must(await transport.invoke('app.info', {}));
    expect(info.store).toMatchObject({
      organisation: 'Test',
      zone: 'UTC',
      asOf: null,
      imports: 0,
      cases: 0,
      months: [],
    });
    const answers = [
      await transport.invoke('analysis.read', {}),
      await transport.invoke('analysis.cluster', { query: {}, category: 'a', touchpoint: 'b' }),
      await transport.invoke('report.render', { query: {}, format: 'html', paper: 'a4', lang: 'en' }),
    ];
    expect(answers).toMatchObject(answers.map(() => ({ ok: false, error: { code: 'not-found' } })));
  });

  it('refuses input that does not fit, names that are no call, and files that were not granted', async () => {
    const wrong: [string, unknown][] = [
      ['analysis.read', { month: '2026' }],
      ['analysis.read', { montn: '2026-10' }],
      ['cases.list', { query: {}, offset: -1, limit: 10 }],
      ['cases.list', { query: {}, offset: 0, limit: 1_000_000 }],
      ['imports.start', { files: [] }],
      ['imports.undo', { id: '1' }],
      ['imports.list', null],
      ['constructor', {}],
      ['no.such.call', {}],
    ];
    for (const [call, input] of wrong) {
      const answer = await transport.invoke(call as CallName, input as never);
      expect([call, answer]).toMatchObject([call, { ok: false, error: { code: 'usage' } }]);
    }
    const file = { ref: '/etc/passwd', name: 'passwd' };
    const answer = await transport.invoke('imports.recognise', { file, options: {} });
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('recognises, imports and analyses the sample', async () => {
    const names = sample.files.map((file) => file.name);
    const file = await transport.refOf(join(folder, names[1] ?? ''));
    const recognition = must(await transport.invoke('imports.recognise', { file, options: {} }));
    expect(recognition).toMatchObject({ kind: 'complaints', questions: [], file: names[1] });

    const outcomes = await importFiles(names);
    expect(outcomes.map((outcome) => outcome.rejected)).toEqual([0, 0, 0]);
    const analysis = must(await transport.invoke('analysis.read', {}));
    const largest = analysis.clusters.toSorted((a, b) => b.n - a.n)[0];
    const { category, touchpoint } = largest ?? { category: '', touchpoint: '' };
    const detail = must(await transport.invoke('analysis.cluster', { query: {}, category, touchpoint }));
    const list = must(await transport.invoke('cases.list', { query: { month: analysis.month }, offset: 0, limit: 5 }));
    const filtered = must(
      await transport.invoke('cases.list', { query: { filter: { category: [category] } }, offset: 0, limit: 1 }),
    );
    const table = tableFromIPC(must(await transport.invoke('cases.columns', { query: {} })));
    const report = must(
      await transport.invoke('report.render', { query: {}, format: 'html', paper: 'a4', lang: 'de' }),
    );
    const info = must(await transport.invoke('app.info', {}));

    expect(list.total).toBe(analysis.counts.complaintsMonth);
    expect(list.rows).toHaveLength(5);
    expect(filtered.rows[0]?.category).toBe(category);
    expect(table.numRows).toBe(info.store.cases);
    expect(new Set(table.getChild('category')?.toArray()).has(category)).toBe(true);
    expect(detail.cluster).toEqual(largest);
    expect(new TextDecoder().decode(report.bytes)).toContain('<html lang="de"');
    const { store, ...rest } = info;
    said.set(
      name,
      comparable({ recognition, outcomes, analysis, detail, list, filtered, report, rest, months: store.months }),
    );
  });

  it('gives rejects as data and as a file that holds the header and the rows as they stood', async () => {
    const [outcome] = await importFiles(['with-rejects.csv']);
    expect(outcome).toMatchObject({ added: 1, rejected: 1 });
    const id = outcome?.id ?? 0;
    const rejects = must(await transport.invoke('imports.rejects', { id, offset: 0, limit: 10 }));
    expect(rejects.total).toBe(1);
    expect(rejects.rows[0]).toMatchObject({ line: 3, column: 'Created at', value: 'never', rule: 'bad-date' });
    const file = must(await transport.invoke('imports.rejects-file', { id }));
    const [header, row] = new TextDecoder().decode(file.bytes).split('\r\n');
    expect(file.name).toBe('with-rejects-rejected.csv');
    expect(header).toBe('Case ID,Created at,Category,Touchpoint,Redress line,Redress column,Redress problem');
    expect(row).toMatch(/^X-2,never,Late delivery,Delivery,3,Created at,/);
  });

  it('takes an import out again, and what was before it comes back exactly', async () => {
    const before = said.get(name) as { analysis: Analysis };
    const imports = must(await transport.invoke('imports.list', {}));
    const id = imports.at(-1)?.id ?? 0;
    expect(must(await transport.invoke('imports.undo', { id }))).toMatchObject({ id, status: 'undone' });
    expect(await transport.invoke('imports.undo', { id })).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(await transport.invoke('imports.undo', { id: 999 })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
    const after = must(await transport.invoke('analysis.read', {}));
    expect({ ...after, imports: [], store: '' }).toEqual({ ...before.analysis, imports: [], store: '' });
  });

  it('cancels a job and leaves nothing behind', async () => {
    const files = [{ file: await transport.refOf(join(folder, 'long.csv')), options: {} }];
    const before = must(await transport.invoke('imports.list', {}));
    const { job } = must(await transport.invoke('imports.start', { files }));
    expect(must(await transport.invoke('jobs.cancel', { job }))).toEqual({ cancelled: true });
    let state = must(await transport.invoke('jobs.get', { job }));
    while (state.state === 'running') {
      await setImmediate();
      state = must(await transport.invoke('jobs.get', { job }));
    }
    expect(state).toEqual({ state: 'cancelled' });
    expect(must(await transport.invoke('imports.list', {}))).toEqual(before);
    expect(must(await transport.invoke('jobs.cancel', { job }))).toEqual({ cancelled: false });
    expect(await transport.invoke('jobs.get', { job: 'none' })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

describe('the transports', () => {
  it('all say the same of the same data', () => {
    const [first, ...others] = said.values();
    expect(said.size).toBe(Object.keys(TRANSPORTS).length);
    for (const other of others) expect(other).toEqual(first);
  });

  it('carry every call there is', () => {
    for (const [call, { kind, encoding }] of Object.entries(CALLS)) {
      expect(call).toMatch(/^[a-z]+\.[a-z-]+$/);
      expect(['read', 'write']).toContain(kind);
      expect(['json', 'arrow', 'file']).toContain(encoding);
    }
  });
});

/** An export that takes seconds to import: long enough to be cancelled on its way. */
function longExport(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, i) => `L-${i},2026-09-${(i % 28) + 1} 10:00:00,Late delivery,Delivery`,
  );
  return `Case ID,Created at,Category,Touchpoint\n${lines.join('\n')}\n`.replaceAll(/-(\d) 10:/g, '-0$1 10:');
}

/** Without what differs by nature: paths of the stores and the clock of the machine. */
function comparable(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, one: unknown) => {
      if (key === 'finishedAt') return null;
      if (one instanceof Uint8Array) return new TextDecoder().decode(one).replaceAll(/[\w%’-]+\.redress/g, 'store');
      return typeof one === 'string' && one.endsWith('.redress') ? 'store' : one;
    }),
  );
}
