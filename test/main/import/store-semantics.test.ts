import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildColumns } from '../../../main/analysis/columns.ts';
import { NOW, visibleWithContacts } from '../../../main/db/queries/visible-rows.ts';
import type { Store } from '../../../main/db/types.ts';
import { undoImport } from '../../../main/db/queries/imports.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import type { ImportOptions, ImportOutcome } from '../../../shared/model/recognition.ts';
import { temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

async function bring(
  store: Store,
  text: string,
  options: ImportOptions,
  name = 'a.csv',
): Promise<Partial<ImportOutcome>> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  const result = await runImports({ db: store.db, files: [{ path, name, options }] });
  if (!result.ok) throw new Error(result.error.message);
  const { added = 0, changed = 0, same = 0, contacts = 0 } = result.value[0] ?? {};
  return { added, changed, same, contacts };
}

/** What is visible as at an import: cases by day and category, and all rows with contacts. */
function seen(store: Store, asAt = NOW): unknown {
  const { cases } = buildColumns(store.db, asAt);
  const labels = cases.labels['category'] ?? [];
  const rows = Array.from({ length: cases.n }, (_, row) =>
    [
      new Date(cases.instants.receivedAt[row]!).toISOString().slice(0, 10),
      labels[cases.codes.category[row]!],
      (cases.labels['customer'] ?? [])[cases.codes['customer']?.[row] ?? -1] ?? '',
    ].join(' '),
  );
  return { rows: rows.toSorted(), withContacts: visibleWithContacts(store.db, asAt).n };
}

const HEAD = 'Received;Customer;Topic;Status\n';
const day = (i: number): string => `2024-05-${String((i % 28) + 1).padStart(2, '0')}`;
const line = (i: number, topic = 'Late', status = 'Open'): string => `${day(i)};customer ${i};${topic};${status}\n`;
const A = HEAD + Array.from({ length: 20 }, (_, i) => line(i)).join('');
/** The last ten again, two of them changed, and five new ones. */
const B = HEAD + Array.from({ length: 15 }, (_, i) => line(i + 10, i < 2 ? 'Lost' : 'Late')).join('');
const BOTH = HEAD + Array.from({ length: 25 }, (_, i) => line(i, i === 10 || i === 11 ? 'Lost' : 'Late')).join('');

function shuffled(text: string): string {
  const [head = '', ...rows] = text.trimEnd().split('\n');
  const mixed = rows.map((row, i) => [(i * 7) % rows.length, row] as const).toSorted(([a], [b]) => a - b);
  return `${[head, ...mixed.map(([, row]) => row)].join('\n')}\n`;
}

describe('rows that are known by columns', () => {
  const key: ImportOptions = { kind: 'complaints', key: ['Received', 'Customer'] };

  it('the same file twice, or shuffled, changes nothing', async () => {
    const store = temporaryStore();
    expect(await bring(store, A, key)).toMatchObject({ added: 20, changed: 0, same: 0 });
    const before = seen(store);
    expect(await bring(store, A, key)).toMatchObject({ added: 0, changed: 0, same: 20 });
    expect(await bring(store, shuffled(A), key)).toMatchObject({ added: 0, changed: 0, same: 20 });
    expect(seen(store)).toEqual(before);
  });

  it('an overlapping file brings what is new or changed, as if both had been one; undone, it is as before', async () => {
    const [apart, together] = [temporaryStore(), temporaryStore()];
    await bring(apart, A, key);
    const before = seen(apart);
    expect(await bring(apart, shuffled(B), key)).toMatchObject({ added: 5, changed: 2, same: 8 });
    await bring(together, BOTH, key);
    expect(seen(apart)).toEqual(seen(together));
    expect(seen(apart, 1)).toEqual(before);
    undoImport(apart.db, 2);
    expect(seen(apart)).toEqual(before);
  });
});

describe('contacts as at an import', () => {
  const rule = (value: string): ImportOptions => ({
    kind: 'complaints',
    key: ['Received', 'Customer'],
    complaintRule: { match: 'all', conditions: [{ of: 'column', name: 'Topic', op: 'is', value }] },
  });

  it('are those of the rule then in force, and complaints are counted by it', async () => {
    const store = temporaryStore();
    const text = HEAD + Array.from({ length: 12 }, (_, i) => line(i, i % 3 === 0 ? 'Complaint' : 'Question')).join('');
    expect(await bring(store, text, rule('Complaint'))).toEqual({ added: 12, changed: 0, same: 0, contacts: 8 });
    const first = seen(store);
    expect(first).toMatchObject({ withContacts: 12, rows: { length: 4 } });
    expect(await bring(store, text, { ...rule('Question'), profile: 'none' })).toEqual({
      added: 0,
      changed: 12,
      same: 0,
      contacts: 4,
    });
    expect(seen(store)).toMatchObject({ withContacts: 12, rows: { length: 8 } });
    expect(seen(store, 1)).toEqual(first);
    undoImport(store.db, 2);
    expect(seen(store)).toEqual(first);
  });
});
