import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importContext } from '../../../main/core/import-context.ts';
import { entityOf } from '../../../main/db/entities.ts';
import { readStoredRow } from '../../../main/db/queries/stored-row.ts';
import { recogniseSet } from '../../../main/import/recognise-set.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import type { ImportOptions } from '../../../shared/model/recognition.ts';
import { temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

type Files = Readonly<Record<string, string>>;

const rows = (n: number, row: (i: number) => string): string =>
  `${Array.from({ length: n }, (_, i) => row(i)).join('\n')}\n`;
const TICKETS = `ticket_id,created_at,person_id,category,subject\n${rows(
  40,
  (i) => `T${i + 10},2024-03-${(i % 18) + 10} 10:00,${(i % 12) + 1},Late,it went wrong once more in the shop ${i}`,
)}`;
const SHELVES = `ticket_id,shelf\n${rows(40, (i) => `T${i + 10},S${i % 5}`)}`;
const PEOPLE = `person_id,contact_name\n${rows(20, (i) => `${i + 1},Anna Beispiel ${i}`)}`;

function write(files: Files, options: ImportOptions = {}): { path: string; name: string; options: ImportOptions }[] {
  const folder = temporaryFolder();
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return { path, name, options };
  });
}

async function firstRow(files: Files, options: ImportOptions = {}): Promise<ReturnType<typeof readStoredRow>> {
  const store = temporaryStore();
  const done = await runImports({ db: store.db, context: importContext(store), files: write(files, options) });
  if (!done.ok) throw new Error(done.error.message);
  return readStoredRow(store.db, entityOf('complaints'), 1);
}

describe('columns of a table without a field', () => {
  const files = { 'tickets.csv': TICKETS, 'shelves.csv': SHELVES };

  it('are kept with each row, and shown so before', async () => {
    expect((await firstRow(files)).extras).toBe('{"person_id":"1","shelf":"S0"}');
    const found = await recogniseSet({ files: write(files), context: { zone: 'UTC' } });
    const [first] = found.ok ? found.value : [];
    expect(first?.ok === true ? first.value.stored[0]?.extra : null).toMatchObject({ shelf: 'S0' });
  });

  it('are not kept where they name a person and customers become pseudonyms', async () => {
    const named = { 'tickets.csv': TICKETS, 'people.csv': PEOPLE };
    expect(JSON.stringify(await firstRow(named))).toMatch(/Beispiel/);
    expect(JSON.stringify(await firstRow(named, { pseudonymise: true }))).not.toMatch(/Beispiel/);
  });
});
