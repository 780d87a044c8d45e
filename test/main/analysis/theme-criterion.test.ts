import { describe, expect, it } from 'vitest';
import { actionData, type ActionThemes } from '../../../main/analysis/actions/action-data.ts';
import { judgeStored } from '../../../main/analysis/actions/judge-actions.ts';
import { planCriterion } from '../../../main/analysis/actions/plan-criterion.ts';
import { themeFate } from '../../../main/analysis/actions/theme-fate.ts';
import { themeSeries } from '../../../main/analysis/actions/theme-series.ts';
import { runAnalysis } from '../../../main/analysis/run-analysis.ts';
import type { CriterionTheme } from '../../../shared/model/action.ts';
import type { PlanQuestion } from '../../../shared/model/board.ts';
import type { RecordVersion } from '../../../shared/model/case-record.ts';
import { DEFAULT_SETTINGS } from '../../../shared/model/metric.ts';
import type { ThemeChange, ThemeChangeContent } from '../../../shared/model/themes.ts';
import { idOfSplit, NO_TEXT, UNPLACED } from '../../../shared/themes/fold-themes.ts';
import { effectSentences, verdictChip } from '../../../shared/words/action-words.ts';
import { makeColumns } from '../../support/make-columns.ts';
import { monthlyCases } from '../../support/monthly-cases.ts';

const LATE = { category: 'Late', touchpoint: 'Courier' };
const OTHERS = ['Bill', 'Damage', 'Refund', 'Wrong'].map((category) => ({ category, touchpoint: 'Post' }));
const START = 24;
const RISE = 12;

/**
 * In each month the first cases of “Late” and of “Bill” are about theme 1: half of them, a share of that from month 24 on, and
 * another one before month 12.
 */
function planted(share: number, allCases = 1, early = 1) {
  const cases = [LATE, ...OTHERS].map((cluster) => ({
    ...cluster,
    count: (t: number) => Math.round(40 * (t < START ? 1 : allCases)),
  }));
  const columns = makeColumns({ cases: monthlyCases(2024, 32, cases), asOf: '2026-08-31T23:50:00Z' });
  const seen = new Map<string, number>();
  const first = columns.cases.month[0]!;
  const of = Int32Array.from(columns.cases.cluster, (cluster, row) => {
    const category = columns.cases.labels['category']![columns.cases.clusters[cluster]!.category]!;
    const t = columns.cases.month[row]! - first;
    const key = `${category} ${t}`;
    const at = seen.get(key) ?? 0;
    seen.set(key, at + 1);
    // Months differ a little, so that a spread can be told.
    const own = (20 + ((t * 7) % 5) - 2) * (t < RISE ? early : t < START ? 1 : share * allCases);
    return (category === 'Late' || category === 'Bill') && at < Math.round(own) ? 1 : 2;
  });
  const input = { columns, store: { name: 's', organisation: 'o', zone: 'UTC' }, imports: [], query: {} };
  return { columns, of, analysis: runAnalysis(input) };
}

type Planted = ReturnType<typeof planted>;

const THEMES = [1, 2].map((id) => ({
  id,
  name: null,
  terms: [`word ${id}`],
  isBirth: false,
  isSplit: false,
  merged: [],
}));

function themesOf(of: Int32Array, changes: readonly ThemeChange[] = []): NonNullable<ActionThemes> {
  return { themes: THEMES, of, changes, found: new Map([1, 2].map((id) => [id, 100])), learntAt: 100 };
}

function dataOf({ columns, of }: Planted, changes: readonly ThemeChange[] = []) {
  return actionData(columns, {}, DEFAULT_SETTINGS, themesOf(of, changes));
}

function plan(one: Planted, asked: Partial<PlanQuestion> = {}) {
  return planCriterion({
    subject: LATE,
    metric: 'theme',
    theme: { id: 1, within: 'all' },
    start: '2026-01-01',
    settlingDays: 0,
    fall: 0.4,
    windowMonths: 6,
    levelFrom: null,
    comparison: 'auto',
    ...asked,
    data: dataOf(one),
    analysis: one.analysis,
    touched: [],
  });
}

/** An action planned on some data, judged on the same or on others. */
function judge(one: Planted, within: 'all' | 'cluster', changes: readonly ThemeChange[] = [], later = one) {
  const answer = plan(one, { theme: { id: 1, within }, comparison: OTHERS });
  const { proposal } = answer;
  const version: RecordVersion<'action'> = {
    key: 'k2345678',
    record: 'k2345678',
    kind: 'action',
    number: 1,
    reason: '',
    who: '',
    madeAt: 500,
    undoneAt: null,
    state: 'in-force',
    content: {
      subject: LATE,
      title: 'Mend it',
      owner: '',
      state: 'running',
      start: proposal.start,
      due: null,
      settlingDays: 0,
      cost: null,
      causes: [],
      note: '',
      criterion: {
        metric: 'theme',
        theme: { ...FROZEN, within },
        direction: 'down',
        fall: proposal.fall,
        levelFrom: proposal.levelFrom,
        comparison: proposal.comparison,
        windowMonths: proposal.windowMonths,
        beforeTo: answer.beforeTo!,
        plan: answer.plan!,
        frozenAsOf: '',
        earlierLooks: 0,
      },
    },
  };
  return judgeStored(dataOf(later, changes), [], version, 1, () => ({ why: 'no price' }));
}

const FROZEN: CriterionTheme = { id: 1, within: 'all', name: null, terms: ['word 1'], since: 100, frozenAt: 500 };

describe('an action that is judged on a theme', () => {
  const fallen = planted(0.4);

  it('is planned on the months of the theme, over all clusters or within its own', () => {
    const all = plan(fallen);
    expect(all.plan).toMatchObject({ from: '2026-01', to: '2026-06', answerOn: '2026-07-01' });
    expect(all.plan!.rateBefore).toBeGreaterThan(38);
    expect(all.plan!.rateBefore).toBeLessThan(42);
    expect(all.plan!.casesNeeded).toBeGreaterThan(0);
    expect(all.proposal.comparison.length).toBeGreaterThanOrEqual(3);
    const here = plan(fallen, { theme: { id: 1, within: 'cluster' } });
    expect(here.plan!.rateBefore).toBeCloseTo(all.plan!.rateBefore / 2, 6);
  });

  it('goes back to where the theme was before it rose', () => {
    const risen = plan(planted(1, 1, 0.25), { fall: null });
    expect(risen.proposal).toMatchObject({ levelFrom: '2025-01', fall: 0.75 });
    expect(risen.plan!.rateBefore).toBeGreaterThan(38);
    expect(plan(fallen, { fall: null }).proposal).toMatchObject({ levelFrom: '2024-01', fall: 0.2 });
  });

  it('says that it is compared with its own past alone, and that there is no such theme', () => {
    expect(plan(fallen, { comparison: [] }).problems).toMatchObject([{ code: 'theme-alone', stops: false }]);
    const gone = plan(fallen, { theme: { id: 7, within: 'all' } });
    expect(gone).toMatchObject({ plan: null, problems: [{ code: 'unknown-theme', stops: true }] });
  });

  it('works where the theme fell, and not where all complaints did', () => {
    for (const within of ['all', 'cluster'] as const) {
      const view = judge(fallen, within);
      expect(view.effectiveness).toMatchObject({ verdict: 'works', isDue: true });
      expect(view.effectiveness!.difference!.mid).toBeCloseTo(0.4, 1);
      expect(view.chart!.counts[START]).toBe(within === 'all' ? 16 : 8);
      expect(judge(planted(1, 0.4), within).effectiveness!.verdict).not.toBe('works');
    }
    expect(effectSentences(judge(fallen, 'all'), 'en')[0]).toMatch(
      /^Complaints with the theme “word 1”, in all clusters: −6\d\s?% .* beyond what the comparison clusters did/,
    );
  });

  it('says when it was last heard, and is not judged on a theme that was over before it began', () => {
    const over = (from: number): Planted => {
      const first = fallen.columns.cases.month[0]!;
      const of = fallen.of.map((theme, row) =>
        theme === 1 && fallen.columns.cases.month[row]! - first >= from ? 2 : theme,
      );
      return { ...fallen, of };
    };
    const stopped = judge(fallen, 'all', [], over(START + 1));
    expect(stopped).toMatchObject({ effectiveness: { verdict: 'works' }, theme: { endedIn: '2026-01' } });
    expect(effectSentences(stopped, 'en').at(-1)).toBe('It was last heard in January 2026 and is over.');
    const before = judge(fallen, 'all', [], over(START - 4));
    expect(before).toMatchObject({ lost: 'ended', effectiveness: null, theme: { endedIn: '2025-08' } });
    expect(verdictChip(before, 'en').text).toBe('theme was over before · nothing to judge');
    expect(effectSentences(before, 'de').join(' ')).toMatch(
      /vor Beginn der Maßnahme schon zu Ende.* zuletzt im August 2025/,
    );
    // Three quiet months before the action, of which that is no chance.
    expect(judge(fallen, 'all', [], over(START - 2)).lost).toBeUndefined();
    expect(plan(over(START - 4))).toMatchObject({
      plan: null,
      problems: [{ code: 'theme-ended', stops: true, values: { month: '2025-08' } }],
    });
  });

  it('does not know months with texts that were not placed yet, and months without texts', () => {
    const { columns, of } = fallen;
    const own = dataOf(fallen).clusters.find(({ category }) => category === 'Late')!;
    const first = columns.cases.month[0]!;
    const late = of.map((theme, row) => {
      const t = columns.cases.month[row]! - first;
      return t === 30 && columns.cases.cluster[row] === own.cluster ? UNPLACED : t === 31 ? NO_TEXT : theme;
    });
    const read = (within: 'all' | 'cluster') =>
      themeSeries(columns, own.series, late, { id: 1, within }, own.cluster, new Set()).series.counts.slice(29);
    expect(read('cluster')).toEqual([8, null, null]);
    expect(read('all')).toEqual([16, null, null]);
  });
});

describe('the theme of a criterion, when people change themes', () => {
  const change = (id: number, content: ThemeChangeContent, madeAt: number, undoneAt: number | null = null) => ({
    id,
    content,
    reason: '',
    who: '',
    madeAt,
    undoneAt,
  });
  const merge: ThemeChangeContent = { kind: 'merge', themes: [2], into: 1 };
  const split: ThemeChangeContent = { kind: 'split', theme: 1, words: ['van'], name: 'Vans' };
  const fate = (changes: ThemeChange[], frozen: Partial<CriterionTheme> = {}) =>
    themeFate(
      {
        ...themesOf(new Int32Array(0), changes),
        themes: [...THEMES, ...[1, 2].map((id) => ({ ...THEMES[0]!, id: idOfSplit(id) }))],
      },
      { ...FROZEN, ...frozen },
    );

  it('stays the same under another name, and after changes that were there or came and went', () => {
    expect(fate([])).toBe(null);
    expect(fate([change(1, { kind: 'rename', theme: 1, name: 'Vans' }, 600)])).toBe(null);
    expect(fate([change(1, merge, 400)])).toBe(null);
    expect(fate([change(1, merge, 600, 700)])).toBe(null);
    expect(fate([change(1, { kind: 'split', theme: 2, words: ['x'], name: 'X' }, 600)])).toBe(null);
  });

  it('is another one after a merge, a split, or the undoing of one', () => {
    expect(fate([change(1, merge, 600)])).toBe('merged');
    expect(fate([change(1, { kind: 'merge', themes: [1], into: 2 }, 600)])).toBe('merged');
    expect(fate([change(1, split, 600)])).toBe('split');
    expect(fate([change(1, merge, 400, 600)])).toBe('undone');
  });

  it('is known by when it was found, not by its number alone', () => {
    expect(fate([], { since: 99 })).toBe('gone');
    expect(fate([], { id: 7 })).toBe('gone');
    const part = { id: idOfSplit(1), since: 300 };
    expect(fate([change(1, split, 300)], part)).toBe(null);
    expect(fate([change(1, split, 300, 600)], part)).toBe('undone');
    expect(fate([change(1, split, 300), change(2, { ...split, words: ['car'] }, 600)], part)).toBe('split');
  });

  it('is said in words, in the place of a verdict', () => {
    const view = judge(planted(0.4), 'all', [change(1, merge, 600)]);
    expect(view).toMatchObject({ effectiveness: null, chart: null, lost: 'merged' });
    expect(verdictChip(view, 'en').text).toBe('theme changed · cannot be judged');
    expect(effectSentences(view, 'de')[0]).toMatch(/^Beschwerden mit dem Thema „word 1“.*nicht mehr beurteilen/);
  });
});
