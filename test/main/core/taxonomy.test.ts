import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { App } from '../../../main/core/app.ts';
import { createApp } from '../../../main/core/create-app.ts';
import type { Invoke } from '../../../shared/contract/calls.ts';
import type { TaxonomyContent } from '../../../shared/model/taxonomy.ts';
import { importRows, openTestStore, temporaryFolder } from '../../support/temporary-store.ts';
import { must } from '../../support/transports.ts';
import type { TestRow } from '../../support/make-batch.ts';

const MONTH = 30.4 * 86_400_000;
const START = Date.UTC(2024, 0, 15);

/** `perMonth` cases of each raw pair in each of some months. */
function rows(from: number, to: number, pairs: Record<string, number>): TestRow[] {
  return Array.from({ length: to - from }, (_, k) =>
    Object.entries(pairs).flatMap(([pair, perMonth]) => {
      const [category, touchpoint = ''] = pair.split('/');
      return Array.from({ length: perMonth }, (_, at) => ({
        caseId: `${pair} ${from + k} ${at}`,
        receivedAt: START + (from + k) * MONTH + at * 3_600_000,
        category: category!,
        ...(touchpoint === '' ? {} : { touchpoint }),
        narrative: at === 0 ? 'the box was torn' : 'fine otherwise',
      }));
    }),
  ).flat();
}

function open(
  importAll: (add: (rows: readonly TestRow[]) => void) => void,
  clock = { now: Date.UTC(2030, 0, 1) },
): { app: App; invoke: Invoke; path: string } {
  const path = join(temporaryFolder(), 'taxonomy.redress');
  const store = openTestStore(path);
  importAll((some) => importRows(store.db, some));
  store.close();
  const app = must(createApp({ storePath: path, shell: 'test', resolveFile: () => null, now: () => clock.now }));
  onTestFinished(() => app.close());
  return { app, invoke: app.invoke, path };
}

const change = async (invoke: Invoke, content: TaxonomyContent) =>
  must(await invoke('taxonomy.change', { content, reason: 'why', who: 'Ann' }));
const clustersOf = async (invoke: Invoke): Promise<Record<string, number>> =>
  Object.fromEntries(must(await invoke('analysis.read', {})).clusters.map(({ name, n }) => [name, n]));

describe('the taxonomy', () => {
  it('is followed by clusters, filters, cases and dimensions at once, also by later imports, and undone as quickly', async () => {
    const { invoke } = open((add) => add(rows(0, 14, { 'Late/Courier': 6, 'LATE/Courier': 2, 'Broken/Shop': 3 })));
    const before = must(await invoke('analysis.read', {}));
    const { id } = await change(invoke, { kind: 'rename', field: 'category', from: ['LATE', 'Late'], to: ' Late ' });
    expect(await clustersOf(invoke)).toEqual({ 'Broken / Shop': 42, 'Late / Courier': 112 });
    const info = must(await invoke('app.info', {}));
    expect(info.dimensions['category']).toEqual([
      { value: 'Late', n: 112 },
      { value: 'Broken', n: 42 },
    ]);
    const query = { filter: { category: ['Late'] } };
    const cases = must(await invoke('cases.list', { query, offset: 0, limit: 200 }));
    expect([cases.total, new Set(cases.rows.map(({ category }) => category))]).toEqual([112, new Set(['Late'])]);
    const detail = must(await invoke('analysis.cluster', { query: {}, category: 'Late', touchpoint: 'Courier' }));
    expect(new Set(detail.examples.map(({ category }) => category))).toEqual(new Set(['Late']));
    must(await invoke('taxonomy.undo', { id }));
    expect(must(await invoke('analysis.read', {}))).toEqual(before);
    const { changes } = must(await invoke('taxonomy.read', {}));
    expect(changes).toMatchObject([{ id, reason: 'why', who: 'Ann', undoneAt: Date.UTC(2030, 0, 1) }]);
  });

  it('shows the store as at an import under the names of its time, so that a printed report comes back', async () => {
    const clock = { now: 0 };
    const { invoke, app, path } = open((add) => add(rows(0, 14, { 'Late/Courier': 6, 'LATE/Courier': 2 })), clock);
    clock.now = Date.now();
    await change(invoke, { kind: 'rename', field: 'category', from: ['LATE'], to: 'Late' });
    const printed = must(
      await invoke('report.render', { query: { asAt: 1 }, format: 'html', paper: 'a4', lang: 'en' }),
    );
    await app.close();

    const store = openTestStore(path);
    importRows(store.db, rows(14, 15, { 'LATE/Courier': 4 }));
    store.close();
    clock.now = Date.now() + 60_000;
    const again = must(createApp({ storePath: path, shell: 'test', resolveFile: () => null, now: () => clock.now }));
    onTestFinished(() => again.close());
    // Next month's rows are called the same without anybody doing anything.
    expect(await clustersOf(again.invoke)).toEqual({ 'Late / Courier': 116 });
    await change(again.invoke, { kind: 'rename', field: 'category', from: ['Late'], to: 'Delay' });
    expect(await clustersOf(again.invoke)).toEqual({ 'Delay / Courier': 116 });
    const asAt = must(await again.invoke('analysis.read', { asAt: 1 }));
    expect(asAt.clusters.map(({ name, n }) => [name, n])).toEqual([['Late / Courier', 112]]);
    const reprinted = must(
      await again.invoke('report.render', { query: { asAt: 1 }, format: 'html', paper: 'a4', lang: 'en' }),
    );
    expect(new TextDecoder().decode(reprinted.bytes)).toBe(new TextDecoder().decode(printed.bytes));
  });

  it('splits by words of the narratives and says beforehand what that does', async () => {
    const { invoke } = open((add) => add(rows(0, 14, { Broken: 5, 'Late/Courier': 4 })));
    const content: TaxonomyContent = {
      kind: 'split',
      field: 'category',
      from: 'Broken',
      rules: [{ when: { word: 'torn' }, to: 'Torn' }],
    };
    expect(must(await invoke('taxonomy.preview', { content }))).toEqual({
      moved: 14,
      clusters: [
        { category: 'Broken', touchpoint: '(none)', before: 70, after: 56 },
        { category: 'Torn', touchpoint: '(none)', before: 0, after: 14 },
      ],
    });
    await change(invoke, content);
    await change(invoke, { kind: 'place', categories: ['Torn'], touchpoint: 'Packing' });
    expect(await clustersOf(invoke)).toEqual({ 'Broken / (none)': 56, 'Late / Courier': 56, 'Torn / Packing': 14 });
    const { values, names } = must(await invoke('taxonomy.read', {}));
    expect(values.category.rows[0]).toEqual({
      value: 'Broken',
      n: 70,
      names: [
        { name: 'Broken', n: 56 },
        { name: 'Torn', n: 14 },
      ],
      firstMonth: '2024-01',
      lastMonth: '2025-02',
    });
    expect(names.touchpoint).toEqual([
      { name: '(none)', n: 56 },
      { name: 'Courier', n: 56 },
      { name: 'Packing', n: 14 },
    ]);
  });

  it('refuses what is about nothing or does nothing, in words', async () => {
    const { invoke } = open((add) => add(rows(0, 3, { 'Late/Courier': 2 })));
    const refused = async (content: TaxonomyContent): Promise<string | null> => {
      const answer = await invoke('taxonomy.change', { content, reason: '', who: '' });
      return answer.ok ? null : answer.error.code;
    };
    expect(await refused({ kind: 'rename', field: 'category', from: ['Nothing'], to: 'X' })).toBe('not-found');
    expect(await refused({ kind: 'rename', field: 'category', from: ['Late'], to: 'Late' })).toBe('refused');
    expect(await refused({ kind: 'rename', field: 'category', from: ['Late'], to: '(none)' })).toBe('usage');
    expect(await refused({ kind: 'rename', field: 'category', from: ['Late'], to: '  ' })).toBe('usage');
    expect(await refused({ kind: 'place', categories: ['Late'], touchpoint: 'X' })).toBe('refused');
    expect(
      await refused({ kind: 'split', field: 'category', from: 'Late', rules: [{ when: { word: '!!' }, to: 'X' }] }),
    ).toBe('usage');
    expect(must(await invoke('taxonomy.read', {})).changes).toEqual([]);
  });

  it('remembers what was dismissed until that is taken back', async () => {
    const { invoke } = open((add) => add(rows(0, 3, { 'Bill/Shop': 5, 'bill/Shop': 2 })));
    const suggest = async (): Promise<string[]> =>
      must(await invoke('taxonomy.suggest', { field: 'category' })).map(({ to }) => to);
    expect(await suggest()).toEqual(['Bill']);
    const { id } = await change(invoke, { kind: 'dismiss', field: 'category', names: ['Bill', 'bill'] });
    expect(await suggest()).toEqual([]);
    must(await invoke('taxonomy.undo', { id }));
    expect(await suggest()).toEqual(['Bill']);
  });

  it('bridges what looks re-coded, and the alarm is gone', async () => {
    const { invoke } = open((add) => {
      add(rows(0, 16, { 'Late/Courier': 40, 'Broken/Shop': 30 }));
      add(rows(16, 24, { 'Delay/Courier': 40, 'Broken/Shop': 30 }));
    });
    const { reCoded } = must(await invoke('analysis.read', {}));
    expect(reCoded.map(({ from, to }) => [from, to])).toEqual([['Late / Courier', 'Delay / Courier']]);
    await change(invoke, {
      kind: 'bridge',
      from: { category: 'Late', touchpoint: 'Courier' },
      to: { category: 'Delay', touchpoint: 'Courier' },
    });
    const after = must(await invoke('analysis.read', {}));
    expect(after.reCoded).toEqual([]);
    expect(after.clusters.map(({ name, n, verdict }) => [name, n, verdict])).toEqual([
      ['Broken / Shop', 720, 'stable'],
      ['Delay / Courier', 960, 'stable'],
    ]);
  });
});

describe('decisions under the taxonomy', () => {
  const target = (value: number) => ({
    kind: 'target' as const,
    value,
    good: 'below' as const,
    unit: 'complaints a month',
  });
  const note = { kind: 'annotation' as const, grain: 'month' as const, at: '2024-06', text: 'new courier' };

  it('follow their cases through renames and small merges, and back when these are undone', async () => {
    const clock = { now: 1_900_000_000_000 };
    const { invoke } = open((add) => add(rows(0, 20, { 'Late/Courier': 20, 'LATE/Courier': 1 })), clock);
    const late = { category: 'Late', touchpoint: 'Courier' };
    must(await invoke('decisions.make', { subject: late, content: target(22), reason: '', who: '' }));
    must(await invoke('decisions.make', { subject: late, content: note, reason: '', who: '' }));
    clock.now += 1000;
    const merged = await change(invoke, { kind: 'rename', field: 'category', from: ['Late', 'LATE'], to: 'Delay' });
    const chartOf = async (category: string) =>
      must(await invoke('analysis.read', {})).clusters.find((one) => one.category === category)?.chart;
    expect(await chartOf('Delay')).toMatchObject({ target: { value: 22 }, annotations: [{ text: 'new courier' }] });
    const subject = { category: 'Delay', touchpoint: 'Courier' };
    expect(must(await invoke('decisions.list', { subject }))).toHaveLength(2);
    expect(must(await invoke('taxonomy.read', {})).orphans).toEqual([]);
    // A target set under the new name takes the place of the one that followed.
    clock.now += 1000;
    must(await invoke('decisions.make', { subject, content: target(30), reason: '', who: '' }));
    expect((await chartOf('Delay'))?.target?.value).toBe(30);
    const states = must(await invoke('decisions.list', { subject })).map(({ content, state }) => [content.kind, state]);
    expect(states).toEqual([
      ['target', 'replaced'],
      ['annotation', 'in-force'],
      ['target', 'in-force'],
    ]);
    clock.now += 1000;
    must(await invoke('taxonomy.undo', { id: merged.id }));
    expect((await chartOf('Late'))?.target?.value).toBe(30);
  });

  it('that were measured on a part hold nowhere and are said to', async () => {
    const clock = { now: 1_900_000_000_000 };
    const { invoke } = open((add) => add(rows(0, 20, { 'Late/Courier': 12, 'Lost/Courier': 10 })), clock);
    const lost = { category: 'Lost', touchpoint: 'Courier' };
    const made = must(await invoke('decisions.make', { subject: lost, content: target(9), reason: '', who: '' }));
    must(await invoke('decisions.make', { subject: lost, content: note, reason: '', who: '' }));
    clock.now += 1000;
    const merged = await change(invoke, { kind: 'rename', field: 'category', from: ['Lost'], to: 'Late' });
    const { clusters } = must(await invoke('analysis.read', {}));
    expect(clusters[0]?.chart.target).toBeUndefined();
    expect(clusters[0]?.chart.annotations).toMatchObject([{ text: 'new courier' }]);
    expect(must(await invoke('taxonomy.read', {})).orphans).toEqual([{ decision: made, why: 'merged' }]);
    must(await invoke('taxonomy.undo', { id: merged.id }));
    expect(must(await invoke('taxonomy.read', {})).orphans).toEqual([]);
    expect(must(await invoke('decisions.list', { subject: lost }))).toHaveLength(2);
  });
});
