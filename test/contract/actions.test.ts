import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallInput } from '../../shared/contract/calls.ts';
import type { PlanQuestion } from '../../shared/model/board.ts';
import type { CauseContent } from '../../shared/model/cause.ts';
import { actionExport } from '../support/action-export.ts';
import { must, TRANSPORTS, type Transport } from '../support/transports.ts';

const LATE = { category: 'Late', touchpoint: 'Courier' };
const BILL = { category: 'Bill', touchpoint: 'Billing' };
const DAMAGED = { category: 'Damaged', touchpoint: 'Warehouse' };
const QUESTION: PlanQuestion = {
  subject: LATE,
  start: '2025-03-10',
  settlingDays: 14,
  fall: null,
  windowMonths: null,
  levelFrom: '2024-03',
  comparison: 'auto',
};
const DRAFT: CallInput<'actions.save'>['draft'] = {
  subject: LATE,
  title: 'Second courier for region North',
  owner: 'Logistics',
  state: 'running',
  start: '2025-03-10',
  due: '2025-04-15',
  settlingDays: 14,
  cost: { minor: 250_000, currency: 'EUR' },
  causes: [],
  note: '',
  fall: 0.4,
  windowMonths: 6,
  levelFrom: '2024-03',
  comparison: [BILL, DAMAGED],
};
const CAUSE: CauseContent = {
  subject: LATE,
  title: 'The depot scans parcels once a day',
  state: 'confirmed',
  code: 'process',
  stated: 'parcel late',
  underlying: 'one scan a day',
  whys: ['late', 'missed the van', 'not scanned'],
  bones: [{ code: 'supplier', text: 'one van' }],
  evidenceFor: ['86 % in region North'],
  evidenceAgainst: [],
  cases: ['Late-20-1'],
  charts: ['#/clusters/Late/Courier'],
  attachments: ['minutes.pdf'],
};

const folder = mkdtempSync(join(tmpdir(), 'redress-actions-'));
beforeAll(() => writeFileSync(join(folder, 'cases.csv'), actionExport()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.entries(TRANSPORTS).filter(([name]) => name === 'direct' || name === 'loopback server'))(
  'causes and actions over %s',
  (name, open) => {
    let transport: Transport;
    let onEmptyStore: unknown[];
    beforeAll(async () => {
      transport = await open(join(folder, `${encodeURIComponent(name)}.redress`));
      onEmptyStore = [await transport.invoke('actions.board', {}), await transport.invoke('actions.plan', QUESTION)];
      const file = await transport.refOf(join(folder, 'cases.csv'));
      const { job } = must(await transport.invoke('imports.start', { files: [{ file, options: {} }] }));
      while (must(await transport.invoke('jobs.get', { job })).state === 'running') await setImmediate();
    });
    afterAll(() => transport.close());

    const plan = async (asked: Partial<PlanQuestion>) =>
      must(await transport.invoke('actions.plan', { ...QUESTION, ...asked }));
    const board = async (query: CallInput<'actions.board'> = {}) =>
      must(await transport.invoke('actions.board', query));
    const save = (draft: Partial<typeof DRAFT>, record: string | null = null, acceptsUnprovable = false) =>
      transport.invoke('actions.save', {
        record,
        draft: { ...DRAFT, ...draft },
        reason: 'r',
        who: 'Ann',
        acceptsUnprovable,
      });

    it('says what to do where there is nothing yet', () => {
      expect(onEmptyStore).toMatchObject([{ error: { code: 'not-found' } }, { error: { code: 'not-found' } }]);
    });

    it('proposes a criterion: the fall, the window, clusters to compare with, and what it takes', async () => {
      const { proposal, plan: made, problems } = await plan({});
      expect(proposal).toMatchObject({ levelFrom: '2024-03', comparison: expect.arrayContaining([BILL, DAMAGED]) });
      expect(made).toMatchObject({ from: '2025-04', unit: 'complaints a month' });
      expect(made?.rateBefore).toBeCloseTo(80, -1);
      expect(made?.threshold).toBeCloseTo((made?.rateBefore ?? 0) * (1 - proposal.fall), 9);
      expect(problems.filter(({ stops }) => stops)).toEqual([]);
    });

    it('reads linked cases by their numbers, in the order asked for, and says which are not there', async () => {
      const { rows, missing } = must(
        await transport.invoke('cases.named', { ids: ['Late-20-1', 'nowhere', 'Bill-3-0', "x'); DROP"] }),
      );
      expect(rows.map(({ caseId, category }) => [caseId, category])).toEqual([
        ['Late-20-1', 'Late'],
        ['Bill-3-0', 'Bill'],
      ]);
      expect(missing).toEqual(['nowhere', "x'); DROP"]);
      expect(must(await transport.invoke('cases.named', { ids: [] }))).toEqual({ rows: [], missing: [] });
    });

    it('proposes the day after the data where none is asked for', async () => {
      expect((await plan({ start: null })).proposal.start).toBe('2026-05-01');
    });

    it('says in a list what cannot be', async () => {
      const codes = async (asked: Partial<PlanQuestion>): Promise<string[]> =>
        (await plan(asked)).problems.map(({ code }) => code);
      expect(await codes({ subject: { category: 'None', touchpoint: 'x' } })).toContain('unknown-cluster');
      expect(await codes({ comparison: [LATE] })).toEqual(['compared-with-itself']);
      expect(await codes({ comparison: [{ category: 'No', touchpoint: 'no' }] })).toContain('unknown-comparison');
      expect(await codes({ start: '2025-02-30' })).toContain('no-such-date');
      expect(await codes({ start: '2020-01-01', levelFrom: null })).toEqual(['before-data']);
      expect(await codes({ start: '2023-03-01', levelFrom: null })).toEqual(['too-few-before']);
      expect(await codes({ levelFrom: '2025-06' })).toEqual(['level-after-start']);
      expect(await codes({ due: '2025-01-01' })).toContain('due-before-start');
      expect(await codes({ fall: 0.01, windowMonths: 3 })).toContain('never-provable');
      expect(await codes({ fall: 0.25, windowMonths: 1 })).toEqual(['window-too-short']);
      expect(await codes({ start: '2023-08-01', levelFrom: null, comparison: [] })).toContain('season-unknown');
    });

    it('refuses to keep what cannot be, in words, and what can never be proven unless that is accepted', async () => {
      expect(await save({ start: '2020-01-01', due: null, levelFrom: null })).toMatchObject({
        error: { code: 'refused', message: expect.stringContaining('before the data') },
      });
      expect(await save({ due: '2025-01-01' })).toMatchObject({ error: { message: 'It is due before it starts.' } });
      expect(await save({ fall: 0.01 })).toMatchObject({
        error: { code: 'needs-decision', message: expect.stringContaining('can never be proven') },
      });
      const kept = must(await save({ fall: 0.01 }, null, true));
      must(await transport.invoke('records.undo', { key: kept.key }));
      expect((await board()).actions).toEqual([]);
    });

    it('keeps a cause and an action with a frozen criterion, and judges it on the date', async () => {
      const cause = must(
        await transport.invoke('causes.save', { record: null, content: CAUSE, reason: '', who: ' Ann ' }),
      );
      expect(cause).toMatchObject({ number: 1, who: 'Ann', state: 'in-force' });
      const action = must(await save({ causes: [cause.record] }));
      expect(action.content.criterion).toMatchObject({
        fall: 0.4,
        earlierLooks: 0,
        beforeTo: '2025-02',
        plan: { from: '2025-04', to: '2025-09', answerOn: '2025-10-01' },
      });
      const now = await board();
      expect(now.actions[0]?.effectiveness).toMatchObject({ verdict: 'works', isDue: true, cameBack: null, why: null });
      expect(now.actions[0]?.effectiveness?.ratio?.mid).toBeCloseTo(0.5, 1);
      expect(now.actions[0]?.chart).toMatchObject({ afterFrom: 27, afterTo: 32, startsAt: 26, beforeTo: 25 });
      expect(now.causes[0]?.actions).toEqual([action.record]);
      expect(now.totals).toMatchObject({
        verdicts: { works: 1, worse: 0 },
        openActions: { all: 1, overdue: 1, over180: 1 },
      });
      expect(now.totals.avoided?.mid).toBeGreaterThan(150);
      expect(now.totals.preventionCoverage).toMatchObject({ numerator: expect.any(Number) });
      expect(now.totals.learningRate).toMatchObject({ share: expect.any(Number) });
      const early = await board({ month: '2025-07' });
      expect(early.actions[0]?.effectiveness).toMatchObject({ verdict: 'not-proven', isDue: false, monthsSeen: 4 });
      expect(early.actions[0]?.effectiveness?.needsCases).toBeGreaterThanOrEqual(0);
    });

    it('keeps the criterion while only the rest is changed, and counts a new one as a further look', async () => {
      const [view] = (await board()).actions;
      const record = view?.version.record ?? '';
      const { causes } = view!.version.content;
      const owner = must(await save({ causes, owner: 'Ben' }, record));
      expect(owner.content.criterion).toEqual(view?.version.content.criterion);
      const longer = must(await save({ causes, owner: 'Ben', windowMonths: 9 }, record));
      expect(longer.content.criterion).toMatchObject({ earlierLooks: 1, windowMonths: 9, plan: { to: '2025-12' } });
      expect((await board()).actions[0]?.effectiveness?.level).toBe(0.0125);
      must(await transport.invoke('records.undo', { key: longer.key }));
      const listed = must(await transport.invoke('records.list', { record }));
      expect(listed.map(({ state }) => state)).toEqual(['replaced', 'in-force', 'undone']);
      expect((await board()).actions[0]?.versions).toBe(3);
    });

    it('refuses a cause or an action of a cluster or record that is not there', async () => {
      const subject = { category: 'None', touchpoint: 'x' };
      const content = { ...CAUSE, subject };
      expect(await transport.invoke('causes.save', { record: null, content, reason: '', who: '' })).toMatchObject({
        error: { code: 'not-found' },
      });
      expect(await save({ subject })).toMatchObject({ error: { code: 'refused' } });
      expect(await save({}, 'no-such-record')).toMatchObject({ error: { code: 'not-found' } });
      expect(await transport.invoke('records.undo', { key: 'no-such-key' })).toMatchObject({
        error: { code: 'not-found' },
      });
    });

    it('prints cause, action and verdict in the report, in both languages', async () => {
      const printed = async (lang: 'en' | 'de', month: string): Promise<string> => {
        const input = { query: { month }, format: 'html', paper: 'letter', lang } as const;
        const { bytes } = must(await transport.invoke('report.render', input));
        return new TextDecoder()
          .decode(bytes)
          .replace(/^[\s\S]*<body/u, '')
          .replaceAll(/<svg[\s\S]*?<\/svg>|<[^>]+>/gu, ' ')
          .replaceAll(/\s+/gu, ' ');
      };
      const now = await printed('en', '2026-04');
      expect(now).toMatch(/A-2 Late \/ Courier Second courier for region North Ben 15 Apr 2025 works · −\d+ % \(/u);
      // From March 2024 to March 2025 the cluster is a real change of its own, with a page of its own.
      const then = await printed('de', '2025-02');
      expect(then).toContain('Weil: The depot scans parcels once a day (C-1 · Ablauf)');
      expect(then).toContain('A-2 noch nicht belegt');
    });

    it('follows a cluster that gets another name, and back', async () => {
      const content = { kind: 'rename', field: 'category', from: ['Late'], to: 'Too late' } as const;
      const change = must(await transport.invoke('taxonomy.change', { content, reason: 'plain words', who: '' }));
      const [view] = (await board()).actions;
      expect(view?.version.content.subject).toEqual({ category: 'Too late', touchpoint: 'Courier' });
      expect(view?.effectiveness).toMatchObject({ verdict: 'works' });
      expect((await board()).causes[0]?.version.content.subject.category).toBe('Too late');
      must(await transport.invoke('taxonomy.undo', { id: change.id }));
      expect((await board()).actions[0]?.version.content.subject).toEqual(LATE);
    });

    it('exports all versions and takes them in again without a change', async () => {
      const document = must(await transport.invoke('records.export', {}));
      const before = must(await transport.invoke('records.list', {}));
      expect(document.versions).toHaveLength(before.length);
      expect(must(await transport.invoke('records.import', { document }))).toEqual({
        added: 0,
        known: before.length,
        undone: 0,
        renumbered: 0,
      });
      expect(must(await transport.invoke('records.list', {}))).toEqual(before);
    });
  },
);
