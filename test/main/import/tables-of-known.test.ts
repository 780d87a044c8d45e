import { describe, expect, it } from 'vitest';
import { importContext } from '../../../main/core/import-context.ts';
import { entityOf } from '../../../main/db/entities.ts';
import { readStoredRow } from '../../../main/db/queries/stored-row.ts';
import type { Store } from '../../../main/db/types.ts';
import { recogniseSet } from '../../../main/import/recognise-set.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import { fieldsOf, lookAtFiles, writeFiles, type Files, type Options } from '../../support/file-sets.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const rows = (n: number, row: (i: number) => string): string =>
  `${Array.from({ length: n }, (_, i) => row(i)).join('\n')}\n`;
const day = (i: number): string => `2024-03-${String((i % 27) + 1).padStart(2, '0')} 10:00:00`;
/** A Zendesk export without satisfaction or organisation; ids of tickets and requesters are short. */
const ZENDESK = `Id,Requester id,Group,Status,Via,Created at,Updated at,Solved at,Reopens,Ticket Category [list]\n${rows(
  40,
  (i) =>
    `${i + 501},${(i % 12) + 1},Support,Solved,Mail,${day(i)},${day(i)},${day(i + 1)},0,${i % 2 ? 'Late' : 'Broken'}`,
)}`;
const CUSTOMERS = `id,full_name,segment,department\n${rows(
  20,
  (i) => `${i + 1},Person ${i},${i % 2 ? 'Business' : 'Private'},Dept ${i % 3}`,
)}`;
const SCORES = `ticket_id,score,comment\n${rows(30, (i) => `${i + 501},${(i % 5) + 1},it was so and so on that day ${i}`)}`;
const RATED = `ticket_id,rated_at,score\n${rows(30, (i) => `${i + 501},${day(i + 3)},${(i % 5) + 1}`)}`;

async function bring(store: Store, files: Files, options: Options = {}): Promise<unknown> {
  const done = await runImports({ db: store.db, context: importContext(store), files: writeFiles(files, options) });
  return done.ok ? done.value.map(({ file, source, added }) => [file, source, added]) : done.error.message;
}

describe('tables given beside an export of a known system', () => {
  it('tell of its customers what it leaves open, and nothing else', async () => {
    const files = { 'export.csv': ZENDESK, 'customers.csv': CUSTOMERS };
    const { 'export.csv': tickets, 'customers.csv': table } = await lookAtFiles(files);
    expect(tickets?.joined).toEqual([{ column: 'Requester id', file: 'customers.csv', key: 'id' }]);
    expect(tickets?.reasons.map(({ text }) => text)).toContain(
      'Requester id names rows of customers.csv (id): 12 of 12 values are there',
    );
    expect(table?.source?.id).toBe('table');
    expect(fieldsOf(tickets)).toMatchObject({ customer: 'Requester id', segment: 'segment', touchpoint: 'Group' });
    const store = temporaryStore();
    expect(await bring(store, files)).toEqual([['export.csv', 'zendesk', 40]]);
    const row = readStoredRow(store.db, entityOf('complaints'), 1);
    expect(row.values).toMatchObject({ segment: 'Private', customer: '1', category: 'Broken' });
    expect(row.extras).toMatch(/"department":"Dept 0"/);
  });

  it('tell more of each of its rows by their number', async () => {
    const files = { 'satisfaction.csv': SCORES, 'export.csv': ZENDESK };
    const { 'export.csv': tickets } = await lookAtFiles(files);
    expect(tickets?.joined).toEqual([{ column: 'Id', file: 'satisfaction.csv', key: 'ticket_id' }]);
    expect(fieldsOf(tickets)).toMatchObject({ satisfaction: 'score', narrative: 'comment' });
    const store = temporaryStore();
    expect(await bring(store, files)).toEqual([['export.csv', 'zendesk', 40]]);
    const stored = [1, 40].map((row) => readStoredRow(store.db, entityOf('complaints'), row));
    expect(stored.map(({ values }) => values['satisfaction'])).toEqual([1, null]);
    expect(stored.map(({ narrative }) => narrative)).toEqual(['it was so and so on that day 0', '']);
  });

  it('are asked about where they could go in by themselves, and the answer holds next month', async () => {
    const store = temporaryStore();
    const files = { 'export.csv': ZENDESK, 'ratings.csv': RATED };
    const { 'ratings.csv': asked } = await lookAtFiles(files);
    expect(asked?.questions).toMatchObject([
      { id: 'as-table', choices: [{ flag: '--as-table "ratings.csv"' }, { flag: '--as-rows "ratings.csv"' }] },
    ]);
    expect(await bring(store, files, { 'ratings.csv': { asTable: true } })).toEqual([['export.csv', 'zendesk', 40]]);
    expect(readStoredRow(store.db, entityOf('complaints'), 2).values).toMatchObject({ satisfaction: 2 });
    expect(
      await bring(store, { 'april.csv': ZENDESK.replaceAll('2024-03', '2024-04'), 'april ratings.csv': RATED }),
    ).toEqual([['april.csv', 'zendesk', 0]]);
  });

  it('are asked about where a column can name rows of two of them', async () => {
    const twice = { 'export.csv': ZENDESK, 'customers.csv': CUSTOMERS, 'customers-b2b.csv': CUSTOMERS };
    const { 'export.csv': tickets } = await lookAtFiles(twice);
    expect(tickets?.questions.map(({ id }) => id)).toEqual(['join-Requester id']);
  });

  it('are never the known export itself, nor strangers', async () => {
    const strangers = CUSTOMERS.replaceAll(/^(\d+),/gmu, '9$1,');
    const other = `ticket_id,opened_at,reason\n${rows(12, (i) => `${i + 9001},${day(i)},Rude`)}`;
    const found = await recogniseSet({
      files: writeFiles({ 'export.csv': ZENDESK, 'customers.csv': strangers, 'second.csv': other }),
      context: { zone: 'UTC' },
    });
    expect(found).toMatchObject({
      ok: true,
      value: [
        { ok: true, value: { joined: [], source: { id: 'zendesk' }, questions: [] } },
        { ok: false },
        { ok: true, value: { kind: 'complaints', questions: [] } },
      ],
    });
  });
});
