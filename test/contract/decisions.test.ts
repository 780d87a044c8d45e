import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallInput } from '../../shared/contract/calls.ts';
import type { Analysis, ClusterResult, Measure } from '../../shared/model/analysis.ts';
import { must, TRANSPORTS, type Transport } from '../support/transports.ts';

type Made = CallInput<'decisions.make'>;

/** A level that doubled and a stable one, counts only, two years. */
function doubling(): string {
  const rows = ['Case ID,Created at,Category,Touchpoint,Site'];
  const add = (category: string, month: number, n: number): void => {
    for (let k = 0; k < n; k++) {
      const day = String(1 + Math.floor((k / n) * 27)).padStart(2, '0');
      const name = `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      rows.push(`${category}-${month}-${k},${name}-${day} 10:00:00,${category},Courier,${k % 3 ? 'North' : 'South'}`);
    }
  };
  for (let month = 0; month < 28; month++) {
    add('Late', month, (month < 14 ? 40 : 80) + ((month * 7) % 5) * 2);
    add('Bill', month, 30 + ((month * 5) % 7) * 2);
  }
  rows.push('end,2026-04-30 23:59:59,Bill,Courier,North');
  return rows.join('\n');
}

const LATE = { category: 'Late', touchpoint: 'Courier' };
const folder = mkdtempSync(join(tmpdir(), 'redress-decisions-'));
beforeAll(() => writeFileSync(join(folder, 'cases.csv'), doubling()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.entries(TRANSPORTS).filter(([name]) => name === 'direct' || name === 'loopback server'))(
  'decisions over %s',
  (name, open) => {
    let transport: Transport;
    let before: Analysis;
    let onEmptyStore: Awaited<ReturnType<Transport['invoke']>>;
    beforeAll(async () => {
      transport = await open(join(folder, `${encodeURIComponent(name)}.redress`));
      onEmptyStore = await transport.invoke('decisions.make', note('2026-03', 'too early'));
      const file = await transport.refOf(join(folder, 'cases.csv'));
      const { job } = must(await transport.invoke('imports.start', { files: [{ file, options: {} }] }));
      while (must(await transport.invoke('jobs.get', { job })).state === 'running') await setImmediate();
      before = await read();
    });
    afterAll(() => transport.close());

    const read = async (query: CallInput<'analysis.read'> = {}): Promise<Analysis> =>
      must(await transport.invoke('analysis.read', query));
    const late = async (query: CallInput<'analysis.read'> = {}): Promise<ClusterResult> => clusterOf(await read(query));
    const make = async (input: Made) => must(await transport.invoke('decisions.make', input));
    const undo = async (id: number) => must(await transport.invoke('decisions.undo', { id }));

    it('refuses a decision about a store without cases', () => {
      expect(onEmptyStore).toMatchObject({ ok: false, error: { code: 'not-found' } });
    });

    it('sets the target of a measure, changes it, and gives it back step by step', async () => {
      const input = { subject: { measure: 'complaint-rate' }, reason: '', who: 'Ann' };
      const target = { kind: 'target', good: 'below', unit: 'complaints a month' } as const;
      const first = await make({ ...input, content: { ...target, value: 500 } });
      expect(rate(await read())).toMatchObject({ target: 500, targetLabel: '≤ 500', assurance: 'P' });
      const second = await make({ ...input, content: { ...target, value: 22 } });
      expect(second.replaces).toBe(first.id);
      expect(rate(await read())).toMatchObject({ target: 22, targetLabel: '≤ 22', assurance: 'F' });
      expect(rate(await read({ filter: { site: ['North'] } })).target).toBeNull();
      const report = must(
        await transport.invoke('report.render', { query: {}, format: 'html', paper: 'a4', lang: 'de' }),
      );
      expect(new TextDecoder().decode(report.bytes)).toContain('≤ 22');
      const none = await make({ ...input, content: { ...target, value: 'none' } });
      expect(rate(await read())).toEqual(rate(before));
      await undo(none.id);
      await undo(second.id);
      expect(rate(await read()).target).toBe(500);
      await undo(first.id);
      expect(rate(await read())).toEqual(rate(before));
    });

    it('confirms a proposed level with frozen limits, and keeps the old ones when asked to', async () => {
      const proposed = clusterOf(before).chart.phases;
      expect(proposed.map(({ from, isProposed }) => [from, isProposed])).toEqual([
        [0, false],
        [14, true],
      ]);
      const content = { kind: 'phase', answer: 'confirm', grain: 'month', from: '2025-03' } as const;
      const confirmed = await make({ subject: LATE, content, reason: ' new courier ', who: '' });
      expect(confirmed).toMatchObject({
        reason: 'new courier',
        content: { to: '2026-04', unit: 'complaints a month' },
      });
      const { chart, judgement } = await late();
      expect(chart.phases.map(({ from, isProposed, reason }) => [from, isProposed, reason])).toEqual([
        [0, false, null],
        [14, false, 'new courier'],
      ]);
      expect(chart.phases[1]?.centre).toBeCloseTo(proposed[1]?.centre ?? 0, 9);
      expect(judgement).toEqual(clusterOf(before).judgement);
      const narrow = await late({ filter: { site: ['South'] } });
      expect(narrow.chart.phases[1]?.centre).toBeLessThan((chart.phases[1]?.centre ?? 0) / 2);
      const kept = await make({ subject: LATE, content: { ...content, answer: 'keep' }, reason: 'not yet', who: '' });
      expect(kept.replaces).toBe(confirmed.id);
      const old = await late();
      expect(old.chart.phases).toHaveLength(1);
      expect(old.chart.centre.at(-1)).toBeCloseTo(proposed[0]?.centre ?? 0, 9);
      expect(old.chart.basis?.isKept).toBe(true);
      expect(old.chart.signals.some(({ index }) => index === 27)).toBe(true);
      await undo(kept.id);
      expect((await late()).chart).toEqual(chart);
      const html = must(
        await transport.invoke('report.render', { query: {}, format: 'html', paper: 'a4', lang: 'en' }),
      );
      expect(new TextDecoder().decode(html.bytes)).toContain('New level since March 2025, confirmed: new courier');
      await undo(confirmed.id);
      expect((await late()).chart).toEqual(clusterOf(before).chart);
    });

    it('flags notes in months and weeks, and freezes limits on a baseline', async () => {
      const noted = await make(note('2025-03', 'a <b>new</b> courier'));
      const { chart } = await late();
      expect(chart.annotations).toEqual([{ index: 14, text: 'a <b>new</b> courier' }]);
      const weekly = await late({ grain: 'week' });
      expect(weekly.chart.annotations).toHaveLength(1);
      const content = { kind: 'baseline', grain: 'month', from: '2024-01', to: '2024-08' } as const;
      const frozen = await make({ subject: LATE, content, reason: 'the year before', who: '' });
      const based = (await late()).chart;
      const counts = based.series.counts.slice(0, 8).map((count) => count ?? 0);
      const mean = counts.reduce((sum, count) => sum + count, 0) / 8;
      expect(based.phases[0]).toMatchObject({ isBaseline: true, reason: 'the year before' });
      expect(based.centre[10]).toBeCloseTo(mean, 9);
      await undo(frozen.id);
      await undo(noted.id);
      expect((await late()).chart).toEqual(clusterOf(before).chart);
    });

    it('refuses what does not fit the data, in words, and keeps nothing of it', async () => {
      const phase = { kind: 'phase', answer: 'confirm', grain: 'month', from: '2025-03' } as const;
      const target = { kind: 'target', value: 22, good: 'below', unit: 'complaints a month' } as const;
      const wrong: [Made, string][] = [
        [{ subject: LATE, content: phase, reason: '  ', who: '' }, 'usage'],
        [{ subject: LATE, content: phase, reason: 'x'.repeat(1001), who: '' }, 'usage'],
        [{ subject: LATE, content: { ...phase, from: '2024-01' }, reason: 'r', who: '' }, 'refused'],
        [{ subject: LATE, content: { ...phase, from: '2031-01' }, reason: 'r', who: '' }, 'refused'],
        [{ subject: LATE, content: { ...phase, from: '2025-13' }, reason: 'r', who: '' }, 'refused'],
        [{ subject: LATE, content: { ...phase, from: '2025-03-03' }, reason: 'r', who: '' }, 'refused'],
        [{ subject: LATE, content: { ...phase, answer: 'keep', from: '2024-03' }, reason: 'r', who: '' }, 'refused'],
        [
          {
            subject: LATE,
            content: { kind: 'baseline', grain: 'month', from: '2024-01', to: '2024-03' },
            reason: 'r',
            who: '',
          },
          'refused',
        ],
        [{ ...note('2025-03', 'n'), subject: { category: 'None', touchpoint: 'Such' } }, 'not-found'],
        [note('2019-03', 'n'), 'refused'],
        [note('2025-03', ' '), 'usage'],
        [{ subject: LATE, content: { ...target, unit: '%' }, reason: '', who: '' }, 'refused'],
        [{ subject: LATE, content: { ...target, good: 'above' }, reason: '', who: '' }, 'refused'],
        [{ subject: LATE, content: { ...target, value: -1 }, reason: '', who: '' }, 'usage'],
        [{ subject: LATE, content: { ...target, value: Number.NaN }, reason: '', who: '' }, 'usage'],
        [{ subject: { measure: 'no-such' }, content: target, reason: '', who: '' }, 'not-found'],
        [{ subject: { measure: 'promise-kept' }, content: { ...target, unit: '%' }, reason: '', who: '' }, 'refused'],
      ];
      const kept = must(await transport.invoke('decisions.list', {})).length;
      for (const [input, code] of wrong) {
        const answer = await transport.invoke('decisions.make', input);
        expect([input, answer]).toMatchObject([input, { ok: false, error: { code } }]);
      }
      expect(await transport.invoke('decisions.undo', { id: 4000 })).toMatchObject({
        ok: false,
        error: { code: 'not-found' },
      });
      const listed = must(await transport.invoke('decisions.list', {}));
      expect(listed).toHaveLength(kept);
    });

    it('lists every version of what was decided, and says what is about one cluster only', async () => {
      const all = must(await transport.invoke('decisions.list', {}));
      expect(all).toHaveLength(7);
      expect(all.every(({ state }) => state === 'undone')).toBe(true);
      const own = must(await transport.invoke('decisions.list', { subject: { measure: 'complaint-rate' } }));
      expect(own).toHaveLength(3);
    });

    it('tells how many false marks to expect, the same at every time', async () => {
      const input = { query: {}, ...LATE };
      const budget = must(await transport.invoke('charts.noise-budget', input));
      expect(budget.periods).toBe(28);
      expect(budget.expectedSignals).toBeGreaterThan(0);
      expect(budget.expectedSignals).toBeLessThan(3);
      expect(must(await transport.invoke('charts.noise-budget', input))).toEqual(budget);
      expect(await transport.invoke('charts.noise-budget', { ...input, category: 'None' })).toMatchObject({
        ok: false,
        error: { code: 'not-found' },
      });
    });
  },
);

function note(at: string, text: string): Made {
  return { subject: LATE, content: { kind: 'annotation', grain: 'month', at, text }, reason: '', who: '' };
}

function clusterOf({ clusters }: Analysis): ClusterResult {
  const found = clusters.find(({ category }) => category === 'Late');
  if (found === undefined) throw new RangeError('no cluster Late');
  return found;
}

function rate({ measures }: Analysis): Measure {
  const found = measures.find(({ id }) => id === 'complaint-rate');
  if (found === undefined) throw new RangeError('no rate');
  return found;
}
