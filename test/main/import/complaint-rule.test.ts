import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildColumns } from '../../../main/analysis/columns.ts';
import { checkStore } from '../../../main/db/queries/check.ts';
import { undoImport } from '../../../main/db/queries/imports.ts';
import type { Store } from '../../../main/db/types.ts';
import { runImport } from '../../../main/import/run-import.ts';
import { parseRule, type ComplaintRule } from '../../../shared/model/complaint-rule.ts';
import type { ImportOptions, ImportOutcome } from '../../../shared/model/recognition.ts';
import { temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

const HEAD = 'Ticket ID,Created at,Category,Type,Tags,Rating,Site';
const ROWS = [
  '1,2024-03-05 10:00:00,Late,Complaint,vip angry,1,North',
  '2,2024-03-06 10:00:00,Late,Question,vip,5,North',
  '3,2024-04-07 10:00:00,Rude,complaint,,2,South',
  '4,2024-04-08 10:00:00,Price,Praise,,4,South',
  '5,2024-04-09 10:00:00,Price,Question,angry,,North',
];

function rule(text: string): ComplaintRule {
  const parsed = parseRule(text);
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
}

async function bring(store: Store, options: ImportOptions, rows: readonly string[] = ROWS): Promise<ImportOutcome> {
  const path = join(temporaryFolder(), 'tickets.csv');
  writeFileSync(path, `${[HEAD, ...rows].join('\n')}\n`);
  const done = await runImport({ db: store.db, path, name: 'tickets.csv', options });
  if (!done.ok) throw new Error(done.error.message);
  return done.value;
}

const counted = (store: Store): unknown => {
  const { cases } = buildColumns(store.db);
  return [...(cases.codes['site'] ?? [])].length;
};

describe('a complaint rule', () => {
  it.each([
    ['Type is Complaint', 2],
    ['Type is not Question and Type is not Praise', 2],
    ['Tags contains angry', 2],
    ['satisfaction <= 2', 2],
    ['Rating >= 4', 2],
    ['category is Late or Tags contains angry', 3],
    ['Type is Nothing', 0],
  ])('%s counts %i of five rows and keeps the others as contacts', async (text, n) => {
    const store = temporaryStore();
    const done = await bring(store, { complaintRule: rule(text) });
    expect([done.added, done.contacts, buildColumns(store.db).cases.n]).toEqual([5, 5 - n, n]);
    expect(checkStore(store.db)).toEqual([]);
  });

  it('makes no difference where it counts every row', async () => {
    const store = temporaryStore();
    await bring(store, {});
    const again = await bring(store, { complaintRule: rule('Site is not West') });
    expect([again.same, again.changed, again.contacts]).toEqual([5, 0, 0]);
  });

  it('changes only what it decides otherwise, is idempotent, and is undone exactly', async () => {
    const store = temporaryStore();
    const all = await bring(store, {});
    expect([all.added, all.contacts]).toEqual([5, 0]);
    const before = buildColumns(store.db);
    const ruled = await bring(store, { complaintRule: rule('Type is Complaint') });
    expect([ruled.added, ruled.changed, ruled.same, counted(store)]).toEqual([0, 3, 2, 2]);
    const same = await bring(store, { complaintRule: rule('Type is Complaint') }, ROWS.toReversed());
    expect([same.changed, same.same, counted(store)]).toEqual([0, 5, 2]);
    const other = await bring(store, { complaintRule: rule('satisfaction >= 4') });
    expect([other.changed, other.same, counted(store)]).toEqual([4, 1, 2]);
    const none = await bring(store, {});
    expect([none.changed, counted(store)]).toEqual([3, 5]);
    for (const { id } of [none, other, same, ruled]) expect(undoImport(store.db, id).ok).toBe(true);
    expect(buildColumns(store.db).cases).toEqual(before.cases);
    expect(checkStore(store.db)).toEqual([]);
  });

  it('lets the contacts be the chances to complain only when that was chosen', async () => {
    const store = temporaryStore();
    await bring(store, { complaintRule: rule('Type is Complaint') });
    expect(buildColumns(store.db).exposure).toBeNull();
    const chosen = await bring(store, { complaintRule: rule('Type is Complaint'), contactsAsChances: true });
    const { exposure, cases } = buildColumns(store.db);
    const sites = cases.labels['site'] ?? [];
    const cells = Array.from({ length: exposure?.n ?? 0 }, (_, row) => [
      (exposure?.month[row] ?? 0) - (exposure?.month[0] ?? 0),
      sites[exposure?.site[row] ?? -1],
      exposure?.chances[row],
    ]);
    expect(cells).toEqual([
      [0, 'North', 2],
      [1, 'South', 2],
      [1, 'North', 1],
    ]);
    expect(undoImport(store.db, chosen.id).ok).toBe(true);
    expect(buildColumns(store.db).exposure).toBeNull();
  });

  it('that names what is not there is refused with every name', async () => {
    const store = temporaryStore();
    await expect(bring(store, { complaintRule: rule('Nature is x and priority is high') })).rejects.toThrow(
      /no column "Nature".*field priority/,
    );
  });
});
