import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp } from '../../../main/core/create-app.ts';
import type { CallInput } from '../../../shared/contract/calls.ts';
import { effectSentences } from '../../../shared/words/action-words.ts';
import type { ThemeChangeContent } from '../../../shared/model/themes.ts';
import { plantedNarratives } from '../../bench/planted-narratives.ts';
import { importRows, openTestStore, temporaryFolder } from '../../support/temporary-store.ts';
import { must } from '../../support/transports.ts';

const LATE = { category: 'Late', touchpoint: 'Courier' };

/** Two years of four matters, 40 texts a month. */
function open() {
  const path = join(temporaryFolder(), 'own.redress');
  const store = openTestStore(path);
  const rows = plantedNarratives(960, 4, 5).texts.map((narrative, i) => ({
    caseId: `C-${i}`,
    receivedAt: Date.UTC(2024, i % 24, 1 + (i % 27), 9),
    narrative,
    ...LATE,
  }));
  importRows(store.db, rows);
  let clock = Date.UTC(2026, 0, 1);
  const app = must(createApp({ storePath: path, shell: 'test', resolveFile: () => null, now: () => (clock += 1) }));
  onTestFinished(() => app.close());
  const { invoke } = app;
  const find = async () => {
    const { job } = must(await invoke('themes.find', {}));
    for (;;) {
      const state = must(await invoke('themes.job', { job }));
      if (state.state === 'done') return;
      if (state.state !== 'running') throw new Error(JSON.stringify(state));
      await new Promise(setImmediate);
    }
  };
  const themes = async () => must(await invoke('themes.state', {})).themes;
  const change = async (content: ThemeChangeContent) =>
    must(await invoke('themes.change', { content, reason: 'r', who: 'Ann' }));
  const draftOf = (id: number): CallInput<'actions.save'>['draft'] => ({
    subject: LATE,
    metric: 'theme',
    theme: { id, within: 'all' },
    title: 'Train the hub',
    owner: 'Ann',
    state: 'running',
    start: '2025-07-01',
    due: null,
    settlingDays: 0,
    cost: null,
    causes: [],
    note: '',
    fall: 0.5,
    windowMonths: 3,
    levelFrom: null,
    comparison: [],
  });
  const save = (draft: CallInput<'actions.save'>['draft'], record: string | null = null) =>
    invoke('actions.save', { record, draft, reason: 'r', who: 'Ann', acceptsUnprovable: true });
  const view = async () => must(await invoke('actions.board', {})).actions[0]!;
  return { invoke, find, themes, change, draftOf, save, view };
}

describe('an action on a stored theme', () => {
  it('freezes the theme with its name, follows it under another one, and is not judged once it was merged', async () => {
    const { invoke, find, themes, change, draftOf, save, view } = open();
    expect(await save(draftOf(1))).toMatchObject({ error: { code: 'refused' } });
    await find();
    const [a, b] = await themes();
    const made = must(await save(draftOf(a!.id)));
    const { criterion } = made.content;
    expect(criterion).toMatchObject({ metric: 'theme', theme: { id: a!.id, within: 'all', name: null } });
    expect(criterion.theme!.terms.length).toBeGreaterThan(0);
    expect(criterion.plan.casesInWindow).toBeGreaterThan(3);
    const before = await view();
    expect(before.effectiveness).toMatchObject({ isDue: true, monthsSeen: 3 });
    expect(before.theme).toMatchObject({ name: null, endedIn: null, isLearntAnew: false });
    await change({ kind: 'rename', theme: a!.id, name: 'Hub' });
    const renamed = await view();
    expect(renamed).toEqual({ ...before, theme: { ...before.theme!, name: 'Hub' } });
    expect(effectSentences(renamed, 'en').at(-1)).toBe('The theme is now called Hub.');
    const merged = await change({ kind: 'merge', themes: [b!.id], into: a!.id });
    expect(await view()).toMatchObject({ lost: 'merged', effectiveness: null });
    must(await invoke('themes.undo', { id: merged.id }));
    expect(await view()).toEqual(renamed);
    await change({ kind: 'split', theme: a!.id, words: [criterion.theme!.terms[0]!.split(' ')[0]!], name: 'Part' });
    expect((await view()).lost).toBe('split');
    // A change freezes the theme as it is now, and what was frozen before stays in the trail.
    const again = must(await save(draftOf(a!.id), made.record));
    expect(again.content.criterion.theme).toMatchObject({ name: 'Hub' });
    expect(again.content.criterion.earlierLooks).toBe(1);
    expect((await view()).effectiveness).not.toBe(null);
  });

  it('changes its state under the criterion that was frozen, whatever became of its theme', async () => {
    const { invoke, find, themes, change, draftOf, save, view } = open();
    await find();
    const [a, b] = await themes();
    const made = must(await save(draftOf(a!.id)));
    const { criterion } = made.content;
    const question = {
      record: made.record,
      subject: LATE,
      metric: 'theme' as const,
      theme: { id: a!.id, within: 'all' as const },
      start: '2025-07-01',
      settlingDays: 0,
      fall: 0.5,
      windowMonths: 3,
      levelFrom: criterion.levelFrom,
      comparison: [],
    };
    expect(must(await invoke('actions.plan', question))).toMatchObject({ plan: criterion.plan, problems: [] });
    // Merged into another one, there is no such theme to choose any more.
    await change({ kind: 'rename', theme: b!.id, name: 'Both' });
    await change({ kind: 'merge', themes: [a!.id], into: b!.id });
    expect(await view()).toMatchObject({ lost: 'merged', theme: { name: 'Both' } });
    expect(effectSentences(await view(), 'en').at(-1)).toBe('The theme is now called Both.');
    const plan = must(await invoke('actions.plan', question));
    expect(plan).toMatchObject({ plan: criterion.plan, problems: [{ code: 'theme-lost', stops: false }] });
    const done = must(await save({ ...draftOf(a!.id), state: 'done' }, made.record));
    expect(done.content).toMatchObject({ state: 'done', criterion });
    // Anything that the criterion rests on asks for a theme that there is.
    expect(await save({ ...draftOf(a!.id), fall: 0.4 }, made.record)).toMatchObject({ error: { code: 'refused' } });
    const { problems } = must(await invoke('actions.plan', { ...question, fall: 0.4 }));
    expect(problems).toMatchObject([{ code: 'unknown-theme', stops: true }]);
  });

  it('says when all themes were learnt anew', async () => {
    const { find, themes, change, draftOf, save, view } = open();
    await find();
    const [a] = await themes();
    must(await save(draftOf(a!.id)));
    await change({ kind: 'exclude', words: ['please'] });
    await find();
    const after = await view();
    expect(after.theme).toMatchObject({ isLearntAnew: true });
    expect(effectSentences(after, 'de').at(-1)).toMatch(
      /^Seit das Kriterium festgelegt wurde, sind alle Themen neu gelernt/,
    );
  });

  it('travels in the document as it is, and is not taken for a theme of another store', async () => {
    const [one, two] = [open(), open()];
    await one.find();
    await two.find();
    // The other store found its themes at another time.
    const [a] = await one.themes();
    must(await one.save(one.draftOf(a!.id)));
    const document = must(await one.invoke('records.export', {}));
    const [version] = document.versions;
    if (version?.kind !== 'action') throw new Error('no action');
    const { theme, ...bare } = version.content.criterion;
    const withCriterion = (criterion: typeof version.content.criterion) => ({
      ...document,
      versions: [{ ...version, content: { ...version.content, criterion } }],
    });
    const elsewhere = withCriterion({ ...bare, theme: { ...theme!, since: theme!.since - 1 } });
    must(await two.invoke('records.import', { document: elsewhere }));
    expect(must(await two.invoke('records.export', {})).versions).toEqual(elsewhere.versions);
    expect((await two.view()).lost).toBe('gone');
    // The metric and its theme go together.
    expect(await two.invoke('records.import', { document: withCriterion(bare) })).toMatchObject({
      error: { code: 'usage' },
    });
  });
});
