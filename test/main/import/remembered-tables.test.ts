import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importContext } from '../../../main/core/import-context.ts';
import { entityOf } from '../../../main/db/entities.ts';
import { listProfiles, profilesInForce, undoProfile } from '../../../main/db/queries/mapping-profiles.ts';
import { readStoredRow } from '../../../main/db/queries/stored-row.ts';
import type { Store } from '../../../main/db/types.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import { mappingProfile } from '../../../shared/contract/profile-shapes.ts';
import type { ImportOptions } from '../../../shared/model/recognition.ts';
import { temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

type Files = Readonly<Record<string, string>>;
type Options = Readonly<Record<string, ImportOptions>>;

const day = (n: number, month: number): string => `2024-0${month}-${String((n % 27) + 1).padStart(2, '0')} 10:00`;
const rows = (n: number, row: (i: number) => string): string =>
  `${Array.from({ length: n }, (_, i) => row(i)).join('\n')}\n`;
const tickets = (month: number): string =>
  `ticket_id,created_at,person_id,category,subject\n${rows(
    40,
    (i) => `T${month}${i + 10},${day(i, month)},${(i % 12) + 1},Late,it went wrong once more in the shop ${i}`,
  )}`;
const people = (column: string, of: (i: number) => string): string =>
  `person_id,${column}\n${rows(20, (i) => `${i + 1},${of(i)}`)}`;
const SEGMENTS = people('segment', (i) => (i % 2 === 0 ? 'Private' : 'Business'));
const REGIONS = people('region', (i) => (i % 2 === 0 ? 'North' : 'South'));
const returns = (month: number): string =>
  `order_id,order_date,customer_id,amount,status\n${rows(12, (i) => `${month}${i + 100},${day(i, month)},c${i % 7},${i}.00,done`)}`;
const orders = (month: number): string =>
  `order_id,customer_id,order_date,total,currency\n${rows(30, (i) => `${month}${i + 100},c${i % 7},${day(i, month)},${i}.00,EUR`)}`;

function write(files: Files, options: Options = {}): { path: string; name: string; options: ImportOptions }[] {
  const folder = temporaryFolder();
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return { path, name, options: options[name] ?? {} };
  });
}

/** Outcomes by file, or the ids of the questions. */
async function bring(store: Store, files: Files, options: Options = {}): Promise<unknown> {
  const done = await runImports({ db: store.db, context: importContext(store), files: write(files, options) });
  return done.ok
    ? done.value.map(({ file, added, kind }) => [file, kind, added])
    : { message: done.error.message, ...done.error.details };
}

const asked = (id: string): object => ({ questions: [{ id }] });
const stored = (store: Store, row: number): object => readStoredRow(store.db, entityOf('complaints'), row).values;

describe('what was said of tables given together', () => {
  it('is which of two tables a column names: next month needs no answer, whatever the files are called', async () => {
    const store = temporaryStore();
    const march = { 'tickets.csv': tickets(3), 'a.csv': SEGMENTS, 'b.csv': REGIONS };
    expect(await bring(store, march)).toMatchObject(asked('join-person_id'));
    const said = { 'tickets.csv': { joins: { person_id: 'b.csv' } } };
    expect(await bring(store, march, said)).toEqual([['tickets.csv', 'complaints', 40]]);
    expect(profilesInForce(store.db)).toMatchObject([{ content: { joins: { person_id: ['person_id', 'region'] } } }]);
    const april = { 'segments 2024-04.csv': SEGMENTS, 'regions 2024-04.csv': REGIONS, 'april.csv': tickets(4) };
    expect(await bring(store, april)).toEqual([['april.csv', 'complaints', 40]]);
    expect(stored(store, 41)).toMatchObject({ site: 'North' });
  });

  it('holds where the table is not given for a month, and is asked again where there are two of its kind', async () => {
    const store = temporaryStore();
    const march = { 'tickets.csv': tickets(3), 'a.csv': SEGMENTS, 'b.csv': REGIONS };
    await bring(store, march, { 'tickets.csv': { joins: { person_id: 'b.csv' } } });
    expect(await bring(store, { 'tickets.csv': tickets(4) })).toEqual([['tickets.csv', 'complaints', 40]]);
    const twice = { 'tickets.csv': tickets(5), 'r1.csv': REGIONS, 'r2.csv': REGIONS, 's.csv': SEGMENTS };
    expect(await bring(store, twice)).toMatchObject(asked('join-person_id'));
    const { 'r2.csv': _, ...once } = twice;
    expect(await bring(store, once)).toEqual([['tickets.csv', 'complaints', 40]]);
    expect(stored(store, 81)).toMatchObject({ site: 'North' });
  });

  it('is that a column names none of them', async () => {
    const store = temporaryStore();
    const files = (month: number): Files => ({ 'tickets.csv': tickets(month), 'a.csv': SEGMENTS, 'b.csv': REGIONS });
    const none = { 'tickets.csv': { joins: { person_id: '' } } };
    expect(await bring(store, files(3), none)).toEqual([['tickets.csv', 'complaints', 40]]);
    expect(await bring(store, files(4))).toEqual([['tickets.csv', 'complaints', 40]]);
    expect(stored(store, 41)).not.toMatchObject({ site: 'North' });
  });

  it.each([true, false])('is whether a file is only a table: %s', async (asTable) => {
    const store = temporaryStore();
    const files = (month: number): Files => ({ [`orders ${month}.csv`]: orders(month), 'returns.csv': returns(month) });
    expect(await bring(store, files(3))).toMatchObject(asked('as-table'));
    const first = await bring(store, files(3), { 'returns.csv': { asTable } });
    // As rows they are later states of the same orders.
    const brought = (month: number): unknown => [
      [`orders ${month}.csv`, 'orders', 30],
      ...(asTable ? [] : [['returns.csv', 'orders', 0]]),
    ];
    expect([first, await bring(store, files(4))]).toEqual([brought(3), brought(4)]);
    expect(listProfiles(store.db).every((profile) => mappingProfile.safeParse(profile).success)).toBe(true);
  });

  it('can be taken back, and said otherwise', async () => {
    const store = temporaryStore();
    const files = { 'orders.csv': orders(3), 'returns.csv': returns(3) };
    await bring(store, files, { 'returns.csv': { asTable: true } });
    const table = profilesInForce(store.db).find(({ content }) => content?.asTable === true);
    expect(table?.columns).toEqual(['order_id', 'order_date', 'customer_id', 'amount', 'status']);
    const again = await bring(store, files, { 'returns.csv': { asTable: false } });
    expect(again).toEqual([
      ['orders.csv', 'orders', 0],
      ['returns.csv', 'orders', 0],
    ]);
    const rowsOfOwn = profilesInForce(store.db).find(({ content }) => content?.asTable === false);
    expect(rowsOfOwn?.replaces).toBe(table?.id);
    undoProfile(store.db, rowsOfOwn?.id ?? 0, 1);
    undoProfile(store.db, table?.id ?? 0, 1);
    expect(await bring(store, files)).toMatchObject(asked('as-table'));
  });

  it('keeps a table that is given alone from going in as rows, and says why', async () => {
    const store = temporaryStore();
    const march = { 'orders.csv': orders(3), 'returns.csv': returns(3) };
    await bring(store, march, { 'returns.csv': { asTable: true } });
    const april = { 'returns.csv': returns(4) };
    expect(await bring(store, april)).toMatchObject({
      questions: [{ id: 'as-table', choices: [{ flag: '--as-rows "returns.csv"' }] }],
    });
    expect(await bring(store, april, { 'returns.csv': { asTable: false } })).toEqual([['returns.csv', 'orders', 12]]);
  });

  it('holds for fields that a column of a table fills, also after a month without it', async () => {
    const store = temporaryStore();
    const set = (month: number): Files => ({ 'tickets.csv': tickets(month), 'regions.csv': REGIONS });
    const map = { map: { touchpoint: 'region' } };
    await bring(store, set(3), { 'tickets.csv': map });
    await bring(store, { 'tickets.csv': tickets(4) });
    await bring(store, set(5));
    expect([1, 41, 81].map((row) => stored(store, row))).toMatchObject([
      { touchpoint: 'North' },
      { touchpoint: null },
      { touchpoint: 'North' },
    ]);
  });

  it('is how the price of a line is meant that stands in a table', async () => {
    const store = temporaryStore();
    const lines = (month: number): Files => ({
      'orders.csv': `order_id,customer_id,order_date\n${rows(30, (i) => `${month}${i + 100},c${i % 7},${day(i, month)}`)}`,
      'lines.csv': `order_id,quantity,price\n${rows(30, (i) => `${month}${i + 100},${(i % 4) + 1},${i + 1}.50`)}`,
    });
    expect(await bring(store, lines(3))).toMatchObject(asked('map-value'));
    await bring(store, lines(3), { 'orders.csv': { map: { value: 'quantity × price' } } });
    expect(await bring(store, lines(4))).toEqual([['orders.csv', 'orders', 30]]);
    expect(readStoredRow(store.db, entityOf('orders'), 32).values).toMatchObject({ value: 500 });
  });
});
