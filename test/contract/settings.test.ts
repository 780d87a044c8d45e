import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallInput } from '../../shared/contract/calls.ts';
import { must, TRANSPORTS, type Transport } from '../support/transports.ts';

/** Cases received on Friday at 16:00 and resolved on Monday at 10:00, Berlin time, over the change to summer time. */
const FILE = [
  'Case ID,Created at,Solved at,Category,Customer',
  ...Array.from({ length: 30 }, (_, k) => `${k},2026-03-27 15:00:00,2026-03-30 08:00:00,Late,c${k % 20}`),
  '99,2026-04-20 10:00:00,2026-04-20 11:00:00,Late,c99',
].join('\n');
const HOUR = 3_600_000;
const OPEN = [{ from: 540, to: 1020 }];
const calendar = { zone: 'Europe/Berlin', week: [OPEN, OPEN, OPEN, OPEN, OPEN, [], []], holidays: [] };

const folder = mkdtempSync(join(tmpdir(), 'redress-settings-'));
beforeAll(() => writeFileSync(join(folder, 'cases.csv'), FILE));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.entries(TRANSPORTS).filter(([name]) => name === 'direct' || name === 'loopback server'))(
  'settings over %s',
  (name, open) => {
    let transport: Transport;
    beforeAll(async () => {
      transport = await open(join(folder, `${encodeURIComponent(name)}.redress`));
      const file = await transport.refOf(join(folder, 'cases.csv'));
      const { job } = must(await transport.invoke('imports.start', { files: [{ file, options: {} }] }));
      while (must(await transport.invoke('jobs.get', { job })).state === 'running') await setImmediate();
    });
    afterAll(() => transport.close());

    const set = async (content: CallInput<'settings.set'>['content']) =>
      must(await transport.invoke('settings.set', { content, reason: ' why ', who: 'Ann' }));
    const undo = async (id: number) => must(await transport.invoke('settings.undo', { id }));
    const follow = async () => must(await transport.invoke('followup.read', {}));
    const medianHours = async (): Promise<number> => {
      const { resolution } = must(await transport.invoke('analysis.read', {})).recovery;
      if ('why' in resolution) throw new Error(resolution.why);
      return resolution.medianMs! / HOUR;
    };

    it('counts opening hours beside calendar time, over daylight saving, and takes every step back', async () => {
      expect(await medianHours()).toBe(65);
      expect((await follow()).recovery.clocks.business).toEqual({ why: 'no opening hours are set' });
      const refused = await transport.invoke('settings.set', {
        content: { kind: 'clock', clock: 'business' },
        reason: '',
        who: '',
      });
      expect(refused).toMatchObject({ ok: false, error: { code: 'usage' } });

      const table = await set({ kind: 'opening-hours', calendar });
      expect(table).toMatchObject({ reason: 'why', who: 'Ann', state: 'in-force' });
      expect(await medianHours()).toBe(65);
      const { business } = (await follow()).recovery.clocks;
      // Friday 16–17 and Monday 9–10, Berlin.
      expect(business).toMatchObject({ resolution: { medianMs: 2 * HOUR } });

      const clock = await set({ kind: 'clock', clock: 'business' });
      expect(await medianHours()).toBe(2);
      const longer = await set({
        kind: 'opening-hours',
        calendar: {
          ...calendar,
          week: calendar.week.map((spans, day) => (day === 4 ? [{ from: 540, to: 1200 }] : spans)),
        },
      });
      expect(longer.replaces).toBe(table.id);
      expect(await medianHours()).toBe(5);
      const holiday = await set({ kind: 'opening-hours', calendar: { ...calendar, holidays: ['2026-03-30'] } });
      expect(await medianHours()).toBe(1);
      const early = await transport.invoke('settings.undo', { id: table.id });
      expect(early).toMatchObject({ ok: false, error: { code: 'refused' } });
      for (const { id } of [holiday, longer, clock, table]) await undo(id);
      expect(await medianHours()).toBe(65);
      const states = must(await transport.invoke('settings.list', {})).map(({ state }) => state);
      expect(states).toEqual(['undone', 'undone', 'undone', 'undone']);
    });

    it('changes assumptions with their source, switches them on, and lets own data take their place', async () => {
      const silent = async () => (await follow()).assumptions.find(({ id }) => id === 'silent-share')!;
      expect(await silent()).toMatchObject({ mid: 0.96, isOn: false, origin: 'stated' });
      const value = { low: 0.5, mid: 0.6, high: 0.7, source: 'our survey', isOn: true };
      const changed = await set({ kind: 'assumption', id: 'silent-share', value });
      expect(await silent()).toMatchObject({ ...value, origin: 'changed', stated: { mid: 0.96 } });
      expect((await follow()).iceberg).toMatchObject({ voiced: 21, unhappy: { mid: expect.closeTo(52.5, 6) } });
      await set({ kind: 'known-failures', value: { failed: 3000, complained: 900, source: 'courier' } });
      expect(await silent()).toMatchObject({ mid: 0.7, origin: 'own', isOn: true });
      await set({ kind: 'known-failures', value: null });
      await undo(changed.id);
      expect(await silent()).toMatchObject({ mid: 0.96, isOn: false, origin: 'stated' });
    });

    it.each([
      [{ kind: 'assumption', id: 'silent-share', value: { low: 0.5, mid: 0.6, high: 1, source: 's', isOn: true } }],
      [{ kind: 'assumption', id: 'silent-share', value: { low: 0.7, mid: 0.6, high: 0.8, source: 's', isOn: true } }],
      [{ kind: 'assumption', id: 'silent-share', value: { low: 0.5, mid: 0.6, high: 0.7, source: ' ', isOn: true } }],
      [{ kind: 'assumption', id: 'planets', value: null }],
      [{ kind: 'repeat-days', days: 0 }],
      [{ kind: 'known-failures', value: { failed: 3, complained: 4, source: '' } }],
      [{ kind: 'opening-hours', calendar: { ...calendar, zone: 'Mars/Olympus' } }],
      [{ kind: 'opening-hours', calendar: { ...calendar, holidays: ['2026-02-30'] } }],
      [{ kind: 'opening-hours', calendar: { ...calendar, week: Array.from({ length: 7 }, () => []) } }],
      [{ kind: 'opening-hours', calendar: { ...calendar, week: [[{ from: 600, to: 540 }], [], [], [], [], [], []] } }],
    ])('refuses %j', async (content) => {
      const answer = await transport.invoke('settings.set', { content, reason: '', who: '' } as never);
      expect(answer).toMatchObject({ ok: false });
    });

    it('changes the window of a repeat contact, and says so in the definition', async () => {
      await set({ kind: 'repeat-days', days: 21 });
      const { metrics, recurrence } = await follow();
      expect(recurrence.repeatDays).toBe(21);
      expect(metrics.find(({ id }) => id === 'repeat-contact-7')!.definition).toContain('within 21 days');
    });

    it('lists the cases behind a number, newest first', async () => {
      const behind = async (selection: CallInput<'cases.behind'>['selection']) =>
        must(await transport.invoke('cases.behind', { query: {}, selection, offset: 0, limit: 5 }));
      const all = await behind({ of: 'metric', metric: 'time-to-resolution', answer: 'done' });
      expect([all.total, all.rows.length, all.rows[0]!.caseId]).toEqual([31, 5, '99']);
      expect((await behind({ of: 'group', group: { by: 'month', label: '2026-03' } })).total).toBe(30);
      expect((await behind({ of: 'metric', metric: 'nothing', answer: 'yes' })).total).toBe(0);
    });
  },
);
