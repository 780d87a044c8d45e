import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { runImports } from '../../../main/import/run-imports.ts';
import type { ImportOptions } from '../../../shared/model/recognition.ts';
import { describeWithShared } from '../../support/shared-data.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

type Brought = Partial<Record<'source' | 'kind', string> & Record<'added' | 'rejected', number>>;

/** Brings files in as they are; what came of each by its name, or what was asked. */
async function bring(paths: readonly string[], options: ImportOptions = {}): Promise<unknown> {
  const files = paths.map((path) => ({ path, name: basename(path), options }));
  const result = await runImports({ db: temporaryStore().db, files });
  if (!result.ok) return { code: result.error.code, details: result.error.details };
  return Object.fromEntries(
    result.value.map(({ file, source, kind, added, rejected }) => [file, { source, kind, added, rejected }]),
  );
}

const sound = (source: string, added: number, kind = 'complaints'): Brought => ({ source, kind, added, rejected: 0 });

describeWithShared('real exports are imported without a hand', ['data', 'olist'], (olist) => {
  const data = join(olist, '..');

  it.each([
    ['la311/MyLA311_Service_Request_Data_2017_Subset.csv', sound('la-311', 9999)],
    ['la311/requests.csv', sound('la-311', 10_000)],
    ['la311/test_requests.csv', sound('la-311', 10_000)],
    ['la311/service_requests.csv', sound('la-311', 9989)],
    ['nyc311/test_sample1.csv', sound('nyc-311', 5)],
    ['nyc311/test_sample2.csv', sound('nyc-311', 100)],
    ['nyc311/test_sample3.csv', sound('nyc-311', 4999)],
    ['nyc311-resaved/311_Animals_short.csv', sound('nyc-311', 4969)],
    ['zendesk/tickets-2023-04.csv', sound('zendesk', 8223)],
  ])('%s', async (path, brought) => {
    expect(await bring([join(data, path)])).toEqual({ [basename(path)]: brought });
  });

  it('the tables of a shop in any order: 3,009 bad reviews and the orders they are about', async () => {
    const paths = readdirSync(olist).map((name) => join(olist, name));
    const brought = {
      'olist_orders_dataset.csv': sound('olist-orders', 8135, 'orders'),
      'olist_order_reviews_dataset.csv': sound('olist-reviews', 3009),
    };
    expect(await bring(paths)).toEqual(brought);
    expect(await bring(paths.toReversed())).toEqual(brought);
  });

  it('daily files of order lines, a fortnight of them in any order', async () => {
    const names = readdirSync(join(data, 'online-retail')).filter((name) => name.startsWith('2010-12-0'));
    const brought = await bring(names.toReversed().map((name) => join(data, 'online-retail', name)));
    expect(Object.keys(Object(brought))).toEqual(names);
    for (const one of Object.values(Object(brought))) expect(one).toMatchObject({ kind: 'orders', rejected: 0 });
  });

  it.each(['customer_support_tickets.csv', 'customer_support_tickets_ddmmyyyy_variant.csv'])(
    '%s has no date of receipt of its own: the answer makes it import',
    async (name) => {
      const path = join(data, 'tickets', name);
      expect(await bring([path])).toMatchObject({
        code: 'needs-decision',
        details: { questions: [{ id: 'map-receivedAt' }] },
      });
      const answered = await bring([path], { map: { receivedAt: 'Date of Purchase' } });
      expect(answered).toMatchObject({ [name]: { kind: 'complaints', added: 8469, rejected: 0 } });
    },
  );

  it('texts without any date are no export, and that is said', async () => {
    expect(await bring([join(data, 'intents', 'intents.csv')])).toMatchObject({ code: 'refused' });
  });
});
