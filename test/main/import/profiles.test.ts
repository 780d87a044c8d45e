import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildColumns } from '../../../main/analysis/columns.ts';
import { importContext } from '../../../main/core/import-context.ts';
import { rejectsFile } from '../../../main/core/rejects-file.ts';
import { readImport } from '../../../main/db/queries/imports.ts';
import {
  changeProfile,
  listProfiles,
  profilesInForce,
  undoProfile,
} from '../../../main/db/queries/mapping-profiles.ts';
import type { Store } from '../../../main/db/types.ts';
import { recogniseFile } from '../../../main/import/recognise-file.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import type { ImportOptions, ImportOutcome, Recognition } from '../../../shared/model/recognition.ts';
import type { Result } from '../../../shared/model/result.ts';
import { temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

const HEAD = 'Ref;Opened;What;Who;Kind';
const MARCH = [
  'a1;03/04/2024;Late;anna;Complaint',
  'a2;05/04/2024;Rude;ben;Question',
  'a3;06/04/2024;Late;carl;Complaint',
];
const MAY = ['b1;03/05/2024;Late;anna;Complaint', 'b2;04/05/2024;Lost;dora;Praise'];
const ANSWERS: ImportOptions = {
  kind: 'complaints',
  dateOrder: 'dmy',
  map: { caseId: 'Ref', receivedAt: 'Opened', category: 'What', customer: 'Who' },
  complaintRule: { match: 'all', conditions: [{ of: 'column', name: 'Kind', op: 'is', value: 'Complaint' }] },
};

function write(rows: readonly string[], head = HEAD, name = 'cases.csv'): { path: string; name: string } {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, `${[head, ...rows].join('\n')}\n`);
  return { path, name };
}

function bring(
  store: Store,
  file: { path: string; name: string },
  options: ImportOptions = {},
): Promise<Result<readonly ImportOutcome[]>> {
  return runImports({ db: store.db, context: importContext(store), files: [{ ...file, options }] });
}

async function look(
  store: Store,
  file: { path: string; name: string },
  options: ImportOptions = {},
): Promise<Recognition> {
  const found = await recogniseFile(file.path, options, {
    name: file.name,
    ...importContext(store),
  });
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}

describe('a mapping profile', () => {
  it('lets the same columns in next month without a question, in any order', async () => {
    const store = temporaryStore();
    expect(await bring(store, write(MARCH))).toMatchObject({ ok: false, error: { code: 'needs-decision' } });
    expect(await bring(store, write(MARCH), ANSWERS)).toMatchObject({ ok: true, value: [{ added: 3, contacts: 1 }] });
    const turned = MAY.map((row) => row.split(';').toReversed().join(';'));
    const next = write(turned, HEAD.split(';').toReversed().join(';'), 'may.csv');
    const seen = await look(store, next);
    expect([seen.questions, seen.profile]).toMatchObject([[], { isUsed: true, isSame: true, usedFor: 'cases.csv' }]);
    expect(await bring(store, next)).toMatchObject({ ok: true, value: [{ added: 2, contacts: 1 }] });
    const { cases } = buildColumns(store.db);
    expect([...(cases.instants['receivedAt'] ?? [])].at(-1)).toBe(Date.UTC(2024, 4, 3));
    expect(listProfiles(store.db)).toMatchObject([{ state: 'in-force', usedFor: 'may.csv' }]);
  });

  it('gives way to what the new file itself says, and to what a person says', async () => {
    const store = temporaryStore();
    await bring(store, write(MARCH), ANSWERS);
    const american = await look(store, write(['c1;05/28/2024;Late;anna;Complaint']));
    expect(american.dates).toMatchObject([{ column: 'Opened', format: 'mdy', decidedBy: { line: 2 } }]);
    const all = await look(store, write(MAY), { complaintRule: null, map: { touchpoint: 'Kind' } });
    expect(all.options).toMatchObject({ complaintRule: null });
    expect(all.columns.map(({ field }) => field)).toEqual([
      'caseId',
      'receivedAt',
      'category',
      'customer',
      'touchpoint',
    ]);
    const other = await look(store, write(MAY), { kind: 'orders' });
    expect(other.profile).toBeNull();
  });

  it('is offered, and asked about, for nearly the same columns, with the difference', async () => {
    const store = temporaryStore();
    await bring(store, write(MARCH), ANSWERS);
    const drifted = write(
      MAY.map((row) => `${row};x`),
      'Ref;Opened;What;Who;Sort;Note',
    );
    const seen = await look(store, drifted);
    expect(seen.profile).toMatchObject({ isUsed: false, isSame: false, missing: ['Kind'], extra: ['Sort', 'Note'] });
    expect(seen.questions.find(({ id }) => id === 'profile')?.said.text).toMatch(/without Kind; with Sort, Note/);
    const id = seen.profile?.id ?? 0;
    const taken = await look(store, drifted, { profile: id });
    expect(taken.questions).toMatchObject([{ id: 'complaint-rule' }]);
    expect(await look(store, drifted, { profile: id, complaintRule: null })).toMatchObject({ questions: [] });
    const fresh = await look(store, drifted, { profile: 'none' });
    expect([fresh.profile, fresh.questions.some(({ id: one }) => one === 'profile')]).toEqual([null, false]);
    const far = await look(store, write(['1;2024-05-05;x'], 'Ref;Day;Other'));
    expect(far.profile).toBeNull();
  });

  it('has versions that are undone one by one; deleting is one of them', async () => {
    const store = temporaryStore();
    await bring(store, write(MARCH), ANSWERS);
    await bring(store, write(MAY), { complaintRule: null });
    const [first, second] = listProfiles(store.db);
    expect([first?.state, second?.replaces, second?.content?.complaintRule]).toEqual([
      'replaced',
      first?.id,
      undefined,
    ]);
    const renamed = changeProfile(store.db, second?.id ?? 0, { name: 'Branch list' }, 5);
    const gone = changeProfile(store.db, renamed.ok ? renamed.value.id : 0, { content: null }, 6);
    expect([profilesInForce(store.db), (await look(store, write(MAY))).profile]).toEqual([[], null]);
    expect(undoProfile(store.db, renamed.ok ? renamed.value.id : 0, 7)).toMatchObject({ ok: false });
    expect(undoProfile(store.db, gone.ok ? gone.value.id : 0, 7)).toMatchObject({ ok: true });
    expect((await look(store, write(MAY))).profile).toMatchObject({ name: 'Branch list', isUsed: true });
    expect(changeProfile(store.db, first?.id ?? 0, { name: 'x' }, 8)).toMatchObject({ ok: false });
  });

  it('of a known source does not hold up a file with one column more', async () => {
    const store = temporaryStore();
    const head =
      'Id,Requester id,Requester,Status,Priority,Via,Ticket type,Created at,Updated at,Solved at,Satisfaction Score,Reopens';
    const row = '1,7,anna,Closed,High,Mail,Problem,2024-03-05 10:00:00,2024-03-06 10:00:00,2024-03-06 10:00:00,Good,0';
    await bring(store, write([row], head));
    const seen = await look(store, write([`${row},x`], `${head},Wave [list]`));
    expect([seen.questions, seen.profile]).toMatchObject([[], { isUsed: false, extra: ['Wave [list]'] }]);
  });

  it('reads a corrected file of rejects as the file they came from, formulas and all', async () => {
    const store = temporaryStore();
    const bad = write([...MARCH, 'a4;soon;"=1+1;x";eva;Complaint', "a5;later;'+late;-dora;Complaint"]);
    const done = await bring(store, bad, ANSWERS);
    const summary = readImport(store.db, done.ok ? (done.value[0]?.id ?? 0) : 0);
    if (summary === null) throw new Error('no import');
    const text = new TextDecoder().decode(rejectsFile(store.db, summary, 'en').bytes);
    expect(text).toContain(`"'=1+1;x"`.replaceAll('"', ''));
    const path = join(temporaryFolder(), 'rejects.csv');
    writeFileSync(path, text.replace('soon', '07/04/2024').replace('later', '08/04/2024'));
    const again = await bring(store, { path, name: 'rejects.csv' });
    expect(again).toMatchObject({ ok: true, value: [{ added: 2, rejected: 0, unmapped: ['Kind'] }] });
    const { labels } = buildColumns(store.db).cases;
    expect(labels['category']).toEqual(expect.arrayContaining(['=1+1;x', "'+late"]));
    expect(labels['customer']).toEqual(expect.arrayContaining(['-dora']));
    expect(profilesInForce(store.db)).toHaveLength(1);
  });
});
