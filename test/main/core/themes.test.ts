import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../../main/core/create-app.ts';
import { readStoredThemes, type StoredThemes } from '../../../main/analysis/themes/stored-themes.ts';
import { loadStoreColumns } from '../../../main/analysis/columns.ts';
import { eraseCustomer } from '../../../main/db/queries/erase.ts';
import type { Invoke } from '../../../shared/contract/calls.ts';
import type { ThemeChangeContent, ThemeRun, ThemesState } from '../../../shared/model/themes.ts';
import { plantedNarratives } from '../../bench/planted-narratives.ts';
import { scoreGroups } from '../../bench/score-groups.ts';
import type { TestRow } from '../../support/make-batch.ts';
import { importRows, openTestStore, temporaryFolder } from '../../support/temporary-store.ts';
import { must } from '../../support/transports.ts';

type Labelled = TestRow & { caseId: string; receivedAt: number; narrative: string };

const labels = new Map<string, string>();

/** A month of texts: four old matters and, up to month 3, a fifth; from month 5 on a new one. */
function monthOf(month: number): Labelled[] {
  const isEarly = month < 4;
  const old = plantedNarratives(isEarly ? 100 : 80, isEarly ? 5 : 4, 100 + month, isEarly ? 0 : 1);
  const born = month < 5 ? { texts: [], labels: [] } : plantedNarratives(25, 1, 200 + month, 77);
  const own = [...old.labels, ...born.labels];
  return [...old.texts, ...born.texts].map((narrative, i) => {
    const caseId = `${month} ${i}`;
    labels.set(caseId, own[i]!);
    return { caseId, receivedAt: Date.UTC(2025, month, 1 + (i % 27), i % 24), narrative, category: 'Late' };
  });
}

function open(rows: readonly TestRow[] = [], clock = { now: Date.UTC(2026, 0, 1) }) {
  const path = join(temporaryFolder(), 'themes.redress');
  const store = openTestStore(path);
  if (rows.length > 0) importRows(store.db, rows);
  const app = must(createApp({ storePath: path, shell: 'test', resolveFile: () => null, now: () => clock.now++ }));
  onTestFinished(() => app.close());
  const { db } = store;
  return { db, invoke: app.invoke, app, stored: () => readStoredThemes(db, loadStoreColumns(db).cases)! };
}

async function findThemes(invoke: Invoke): Promise<ThemeRun> {
  const { job } = must(await invoke('themes.find', {}));
  for (;;) {
    const state = must(await invoke('themes.job', { job }));
    if (state.state === 'done') return state.value;
    if (state.state !== 'running') throw new Error(JSON.stringify(state));
    await new Promise(setImmediate);
  }
}

const stateOf = async (invoke: Invoke): Promise<ThemesState> => must(await invoke('themes.state', {}));

/** Theme by case. */
function placesOf(db: Parameters<typeof loadStoreColumns>[0], { of }: StoredThemes): Map<string, number> {
  const { cases } = loadStoreColumns(db);
  const names = db
    .statement<{ id: number; caseId: string }>('SELECT id, case_id AS caseId FROM complaint_version')
    .all();
  const nameOf = new Map(names.map(({ id, caseId }) => [id, caseId]));
  return new Map(Array.from(cases.versionId, (version, row) => [nameOf.get(version)!, of[row]!]));
}

describe('themes in the store, month by month', () => {
  it('keep their identity, with one birth and one end as events', async () => {
    const { db, invoke, stored } = open(monthOf(0));
    const runs = [await findThemes(invoke)];
    let before = placesOf(db, stored());
    for (let month = 1; month < 9; month++) {
      importRows(db, monthOf(month));
      const atOnce = placesOf(db, stored());
      const same = [...before].filter(([caseId, theme]) => atOnce.get(caseId) === theme).length;
      expect(same / before.size).toBe(1);
      runs.push(await findThemes(invoke));
      const after = placesOf(db, stored());
      const kept = [...before].filter(([caseId, theme]) => after.get(caseId) === theme).length;
      expect(kept / before.size).toBeGreaterThanOrEqual(0.9);
      before = after;
    }
    const names = [...before.keys()].map((caseId) => labels.get(caseId)!);
    expect(scoreGroups(names, Int32Array.from(before.values())).nmi).toBeGreaterThan(0.75);
    expect(runs.map(({ kind }) => kind).filter((kind) => kind !== 'placed')).toEqual(['learnt', 'grown']);
    const { events, run } = await stateOf(invoke);
    const born = run!.themes.filter(({ isBirth }) => isBirth);
    expect(born).toHaveLength(1);
    expect(events.filter(({ kind }) => kind === 'born')).toMatchObject([{ theme: born[0]!.id, month: '2025-06' }]);
    const ended = events.filter(({ kind }) => kind === 'ended');
    expect(ended).toHaveLength(1);
    expect(ended[0]!.month).toBe('2025-04');
    const texts = [...before].filter(([caseId]) => labels.get(caseId) === 'matter 0');
    expect(texts.filter(([, theme]) => theme === ended[0]!.theme).length / texts.length).toBeGreaterThan(0.75);
  });

  it('are the same from a shuffled file', async () => {
    const rows = [0, 1, 2].flatMap(monthOf);
    const [one, two] = [open(rows), open(rows.toSorted((a, b) => (a.narrative < b.narrative ? -1 : 1)))];
    const runs = [await findThemes(one.invoke), await findThemes(two.invoke)];
    expect(runs[1]!.themes).toEqual(runs[0]!.themes);
    // Maps are equal whatever their order.
    expect(placesOf(two.db, two.stored())).toEqual(placesOf(one.db, one.stored()));
  });
});

describe('people’s changes', () => {
  const rows = [0, 1, 2].flatMap(monthOf);
  const change = async (invoke: Invoke, content: ThemeChangeContent) =>
    must(await invoke('themes.change', { content, reason: 'r', who: 'Ann' }));
  const read = async (invoke: Invoke) => {
    const view = must(await invoke('themes.read', { query: {} }));
    if ('why' in view) throw new Error(view.why);
    return view;
  };

  it('rename, merge and split, in the trail, undone in any order, and hold in the next computation', async () => {
    const { db, invoke } = open(rows);
    await findThemes(invoke);
    const first = await read(invoke);
    const [a, b, c] = first.themes;
    const word = c!.terms[0]!.split(' ')[0]!;
    const renamed = await change(invoke, { kind: 'rename', theme: a!.id, name: ' Late again ' });
    const merged = await change(invoke, { kind: 'merge', themes: [b!.id], into: a!.id });
    const split = await change(invoke, { kind: 'split', theme: c!.id, words: [word], name: 'Part' });
    const after = await read(invoke);
    expect(after.themes.find(({ id }) => id === a!.id)).toMatchObject({
      label: 'Late again',
      n: a!.n + b!.n,
      merged: [b!.id],
    });
    expect(after.themes.some(({ id }) => id === b!.id)).toBe(false);
    const part = after.themes.find(({ isSplit }) => isSplit)!;
    expect(part.n + after.themes.find(({ id }) => id === c!.id)!.n).toBe(c!.n);
    expect(part.n).toBeGreaterThan(0);
    expect((await stateOf(invoke)).changes.map(({ id }) => id)).toEqual([renamed.id, merged.id, split.id]);

    importRows(db, monthOf(3));
    await findThemes(invoke);
    const later = await read(invoke);
    expect(later.themes.find(({ id }) => id === a!.id)!.label).toBe('Late again');
    expect(later.themes.find(({ id }) => id === part.id)!.n).toBeGreaterThanOrEqual(part.n);

    must(await invoke('themes.undo', { id: merged.id }));
    const undone = await read(invoke);
    expect(undone.themes.find(({ id }) => id === a!.id)).toMatchObject({ label: 'Late again', merged: [] });
    expect(undone.themes.some(({ id }) => id === b!.id)).toBe(true);
    expect(await invoke('themes.undo', { id: merged.id })).toMatchObject({ error: { code: 'refused' } });
  });

  it('shows what a split would do before it is done, and words that part a theme', async () => {
    const { invoke } = open(rows);
    await findThemes(invoke);
    const [a, b] = (await read(invoke)).themes;
    // Two matters under one name fall into two parts.
    await change(invoke, { kind: 'merge', themes: [b!.id], into: a!.id });
    const asked = must(await invoke('themes.preview-split', { theme: a!.id, words: [] }));
    expect(asked).toMatchObject({ total: a!.n + b!.n, taken: 0, words: [] });
    expect(asked.proposals.length).toBeGreaterThan(0);
    const { words, n } = asked.proposals[0]!;
    const preview = must(
      await invoke('themes.preview-split', { theme: a!.id, words: [...words, ' '.repeat(2) + words[0]!] }),
    );
    expect(preview).toMatchObject({ total: a!.n + b!.n, taken: n });
    expect(preview.words.map(({ word }) => word)).toEqual(words);
    for (const one of preview.words) expect(one.n).toBeLessThanOrEqual(n);
    expect([preview.examples.taken.length, preview.examples.rest.length]).toEqual([3, 3]);
    await change(invoke, { kind: 'split', theme: a!.id, words, name: 'Part' });
    const after = await read(invoke);
    expect(after.themes.find(({ isSplit }) => isSplit)!.n).toBe(n);
    expect(after.themes.find(({ id }) => id === a!.id)!.n).toBe(a!.n + b!.n - n);
    expect(await invoke('themes.preview-split', { theme: 9999, words: [] })).toMatchObject({
      error: { code: 'not-found' },
    });
    const nothing = must(await invoke('themes.preview-split', { theme: a!.id, words: ['nowhere'] }));
    expect(nothing).toMatchObject({ taken: 0, words: [{ word: 'nowhere', n: 0 }] });
  });

  it('take words out of the names at once, and out of the next computation, in which the themes keep their identity', async () => {
    const { db, invoke, stored } = open(rows);
    await findThemes(invoke);
    const [largest] = (await read(invoke)).themes;
    const word = largest!.terms[0]!.split(' ')[0]!;
    const before = placesOf(db, stored());
    await change(invoke, { kind: 'exclude', words: [word] });
    expect((await read(invoke)).themes.flatMap(({ terms }) => terms).join(' ')).not.toContain(word);
    expect(await stateOf(invoke)).toMatchObject({ isOutdated: true, excluded: [word] });
    expect(await findThemes(invoke)).toMatchObject({ kind: 'learnt', excluded: [word] });
    expect((await stateOf(invoke)).isOutdated).toBe(false);
    const after = placesOf(db, stored());
    const same = [...before].filter(([caseId, theme]) => after.get(caseId) === theme).length;
    expect(same / before.size).toBeGreaterThanOrEqual(0.85);
  });

  it('are refused where there is no such theme', async () => {
    const { invoke } = open(rows);
    const send = (content: unknown) => invoke('themes.change', { content: content as never, reason: '', who: '' });
    expect(await send({ kind: 'rename', theme: 1, name: 'x' })).toMatchObject({ error: { code: 'not-found' } });
    await findThemes(invoke);
    expect(await send({ kind: 'rename', theme: 99, name: 'x' })).toMatchObject({ error: { code: 'not-found' } });
    expect(await send({ kind: 'rename', theme: 1, name: ' … ' })).toMatchObject({ error: { code: 'usage' } });
    expect(await send({ kind: 'merge', themes: [1], into: 1 })).toMatchObject({ error: { code: 'refused' } });
  });
});

describe('the computation', () => {
  it('can be cancelled and leaves nothing behind', async () => {
    const { invoke } = open([0, 1, 2, 3].flatMap(monthOf));
    const { job } = must(await invoke('themes.find', {}));
    expect(must(await invoke('jobs.cancel', { job })).cancelled).toBe(true);
    for (;;) {
      const { state } = must(await invoke('themes.job', { job }));
      if (state === 'cancelled') break;
      expect(state).toBe('running');
      await new Promise(setImmediate);
    }
    expect(await stateOf(invoke)).toMatchObject({ run: null, job: null });
  });

  it('can be undone, the newest first; what was before it is in force again', async () => {
    const { db, invoke, stored } = open(monthOf(0));
    const first = await findThemes(invoke);
    importRows(db, [5, 6, 7].flatMap(monthOf));
    const before = [...placesOf(db, stored()).values()];
    const second = await findThemes(invoke);
    expect(second.kind).toBe('grown');
    expect(await invoke('themes.undo-run', { id: first.id })).toMatchObject({ error: { code: 'refused' } });
    must(await invoke('themes.undo-run', { id: second.id }));
    expect((await stateOf(invoke)).run!.id).toBe(first.id);
    expect([...placesOf(db, stored()).values()]).toEqual(before);
    must(await invoke('themes.undo-run', { id: first.id }));
    expect((await stateOf(invoke)).run).toBeNull();
    expect(must(await invoke('themes.read', { query: {} }))).toHaveProperty('why');
  });

  it('says why there are no themes', async () => {
    const few = monthOf(0).slice(0, 12);
    const { invoke } = open(few);
    await expect(findThemes(invoke)).rejects.toThrow(/20 texts/);
    const none = open(few.map(({ narrative: _text, ...row }) => row));
    await expect(findThemes(none.invoke)).rejects.toThrow(/no narratives/);
  });

  it('reads the store as at an earlier import with the themes known then', async () => {
    const clock = { now: Date.now() };
    const { db, invoke } = open(monthOf(0), clock);
    await findThemes(invoke);
    importRows(db, monthOf(1));
    clock.now = Date.now() + 1000;
    const [largest] = (await stateOf(invoke)).themes;
    must(
      await invoke('themes.change', {
        content: { kind: 'rename', theme: largest!.id, name: 'Later' },
        reason: '',
        who: '',
      }),
    );
    const then = must(await invoke('themes.state', { asAt: 1 }));
    expect(then.themes.map(({ label }) => label)).not.toContain('Later');
    expect(then.run).not.toBeNull();
    expect((await stateOf(invoke)).themes.map(({ label }) => label)).toContain('Later');
  });

  it('places what a customer took with him nowhere', async () => {
    const rows = monthOf(0).map((row, i) => ({
      ...row,
      customer: i % 10 === 0 ? 'gone@example.org' : `c${i}`,
      narrative: i % 10 === 0 ? `${row.narrative} canaryword canaryword` : row.narrative,
    }));
    const { db, invoke } = open(rows);
    await findThemes(invoke);
    eraseCustomer(db, 'gone@example.org', { erasedAt: 1, reason: '', who: '' });
    expect(JSON.stringify(await stateOf(invoke))).not.toContain('canaryword');
    expect((await stateOf(invoke)).themes.every(({ label }) => label.startsWith('“'))).toBe(true);
    const view = must(await invoke('themes.read', { query: {} }));
    expect(view).toMatchObject({ cases: 100, texts: 90 });
    importRows(db, monthOf(1));
    await findThemes(invoke);
    expect(must(await invoke('themes.read', { query: {} }))).toMatchObject({ cases: 200, texts: 190 });
  });

  it('opens the cases of a theme, masked', async () => {
    const rows = monthOf(0).map((row) => ({ ...row, narrative: `${row.narrative} mail ann@example.org` }));
    const { invoke } = open(rows);
    await findThemes(invoke);
    const view = must(await invoke('themes.read', { query: {} }));
    if ('why' in view) throw new Error(view.why);
    const [largest] = view.themes;
    const cases = must(await invoke('themes.cases', { query: {}, theme: largest!.id, offset: 0, limit: 5 }));
    expect(cases.total).toBe(largest!.n);
    for (const { narrative } of cases.rows) expect(narrative).toContain('[email]');
  });
});
