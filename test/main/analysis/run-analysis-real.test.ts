import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { loadStoreColumns } from '../../../main/analysis/columns.ts';
import { runAnalysis } from '../../../main/analysis/run-analysis.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import { groupAll } from '../../../shared/metrics/groups.ts';
import { nextOrderAfter } from '../../../shared/metrics/next-order.ts';
import { countProportion } from '../../../shared/metrics/read-proportion.ts';
import { reopenRate } from '../../../shared/metrics/reopen-rate.ts';
import { repeatContact } from '../../../shared/metrics/repeat-contact.ts';
import type { Analysis } from '../../../shared/model/analysis.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import { DEFAULT_SETTINGS } from '../../../shared/model/metric.ts';
import { describeWithShared } from '../../support/shared-data.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const HOUR = 3_600_000;

async function analyse(...paths: readonly string[]): Promise<{ columns: StoreColumns; analysis: Analysis }> {
  const { db } = temporaryStore();
  const done = await runImports({ db, files: paths.map((path) => ({ path, name: basename(path), options: {} })) });
  if (!done.ok) throw new Error(done.error.message);
  const columns = loadStoreColumns(db);
  const store = { name: 's', organisation: 'o', zone: 'UTC' };
  return { columns, analysis: runAnalysis({ columns, store, imports: [], query: {} }) };
}

describeWithShared('a real help desk export', ['data', 'zendesk', 'tickets-2023-04.csv'], (path) => {
  it("agrees with the vendor's own resolution times, and shows a longer median once open tickets count", async () => {
    const { analysis } = await analyse(path);
    const { resolution } = analysis.recovery;
    if ('why' in resolution) throw new Error(resolution.why);
    const vendor = vendorHours(path);
    expect(resolution.n - resolution.open).toBe(vendor.length);
    expect(Math.abs(resolution.closedOnlyMedianMs! / HOUR - vendor[(vendor.length - 1) / 2]!)).toBeLessThanOrEqual(0.5);
    expect(resolution.medianMs).toBeGreaterThan(resolution.closedOnlyMedianMs!);
  });

  it('leaves the shared mailbox out of the customer metrics', async () => {
    const { analysis } = await analyse(path);
    expect(analysis.pooledKeys[0]!.cases).toBeGreaterThan(500);
    const { keyShare } = analysis.recurrence;
    if ('why' in keyShare) throw new Error(keyShare.why);
    expect(keyShare.denominator).toBe(8223);
    expect(keyShare.numerator).toBe(8223 - analysis.pooledKeys.reduce((sum, one) => sum + one.cases, 0));
  });

  it("counts the vendor's own reopenings over the cases that were closed or reopened", async () => {
    const { columns } = await analyse(path);
    const reopened = vendorReopens(path);
    const [count] = countProportion(columns, reopenRate, groupAll(columns.cases.n, null), DEFAULT_SETTINGS);
    expect(count!.yes).toBe(reopened);
    expect(count!.yes + count!.no).toBeGreaterThan(7000);
  });

  it('finds fewer repeat contacts once the shared mailbox is left out', async () => {
    const { columns } = await analyse(path);
    const share = (of: StoreColumns): { yes: number; of: number } => {
      const [count] = countProportion(of, repeatContact(7), groupAll(of.cases.n, null), DEFAULT_SETTINGS);
      return { yes: count!.yes, of: count!.yes + count!.no };
    };
    const without = share(columns);
    const pooledCustomer = new Uint8Array(columns.cases.pooledCustomer.length);
    // What was prepared left the mailbox out already.
    const { prepared: _, ...unprepared } = columns;
    const withMailbox = share({ ...unprepared, cases: { ...columns.cases, pooledCustomer } });
    expect(without.yes / without.of).toBeLessThan(withMailbox.yes / withMailbox.of);
    expect(withMailbox.of - without.of).toBeGreaterThan(400);
  });
});

describeWithShared('a real shop with bad reviews', ['data', 'olist'], (folder) => {
  // Counted by hand from the tables: of 3,009 badly reviewed orders 25 were followed by another one of the same person, 16 of
  // these by one that was not cancelled (a cancelled order is not a purchase), 10 of these after the review was asked for.
  it('finds the ten persons who bought again after a bad review, by person and not by the id of the order', async () => {
    const tables = ['customers', 'order_items', 'order_reviews', 'orders', 'products'];
    const { columns } = await analyse(...tables.map((table) => join(folder, `olist_${table}_dataset.csv`)));
    const received = columns.cases.instants.receivedAt;
    const next = nextOrderAfter(columns, 'after-receipt', () => received);
    expect([columns.cases.n, next.filter((at) => !Number.isNaN(at)).length]).toEqual([3009, 10]);
  });
});

describeWithShared('a real shop of many files', ['data', 'online-retail'], (folder) => {
  it('has 2,845 repeat buyers among the 4,339 who bought, cancelled goods netted', async () => {
    const { db } = temporaryStore();
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => ({ path: join(folder, name), name, options: {} }));
    const done = await runImports({ db, files });
    if (!done.ok) throw new Error(done.error.message);
    const { customerStart } = loadStoreColumns(db).orders!;
    const orders = Array.from(
      { length: customerStart.length - 1 },
      (_, c) => customerStart[c + 1]! - customerStart[c]!,
    );
    expect([orders.filter((n) => n > 1).length, orders.filter((n) => n > 0).length]).toEqual([2845, 4339]);
  }, 400_000);
});

/** Rows whose column `Reopens` is over 0; the file has no quoted cells in front of it. */
function vendorReopens(path: string): number {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const column = head.split(',').indexOf('Reopens');
  return lines.filter((line) => Number(line.split(',')[column]) > 0).length;
}

/** The vendor's column `Resolution time` of solved tickets, ascending; the file has no quoted cells in front of it. */
function vendorHours(path: string): number[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  const column = head
    .replace(/^\uFEFF/, '')
    .split(',')
    .indexOf('Resolution time');
  const solved = head.split(',').indexOf('Solved at');
  return lines
    .map((line) => line.split(','))
    .filter((cells) => cells[solved]?.startsWith('1900') === false)
    .map((cells) => Number(cells[column]))
    .toSorted((a, b) => a - b);
}
