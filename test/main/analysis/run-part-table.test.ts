import { describe, expect, it } from 'vitest';
import { runFollowUp } from '../../../main/analysis/run-follow-up.ts';
import { runPartTable, runPartTables } from '../../../main/analysis/run-part-table.ts';
import { selectCases } from '../../../main/analysis/select-cases.ts';
import { partTable as shape } from '../../../shared/contract/follow-up-shapes.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import { PART_IDS, type PartId } from '../../../shared/model/part-table.ts';
import { busyShop } from '../../support/busy-shop.ts';
import { makeColumns } from '../../support/make-columns.ts';

const shop = busyShop();
const input = { columns: shop, store: { name: 's', organisation: 'o', zone: 'UTC' }, imports: [], query: {} };
const tableOf = (part: PartId, by: string) => runPartTable({ ...input, part, by });

/** What the pages say of a view, by part. */
function partsOf({ recovery, recurrence, loyalty }: FollowUp): Record<PartId, object> {
  return {
    ladder: recovery.ladder,
    backlog: recovery.backlog,
    compensation: recovery.compensation,
    'first-response-compared': recovery.comparison.firstResponse,
    'resolution-compared': recovery.comparison.resolution,
    'next-complaint': recurrence.nextComplaint,
    'mean-complaints': recurrence.meanComplaints,
    failures: recurrence.failures,
    'next-purchase': loyalty.nextPurchase,
    baseline: loyalty.baseline,
    'dose-response': loyalty.doseResponse,
    'prompt-effective': loyalty.promptEffective,
    cohorts: loyalty.cohorts,
    'revenue-at-risk': loyalty.revenueAtRisk,
    drivers: loyalty.drivers,
  };
}

/** Numbers to nine digits, without what a table leaves out: curves, and q, which are of the whole table. */
function comparable(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(9));
  if (Array.isArray(value)) return value.map((one: unknown) => comparable(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !['curve', 'q', 'isShown'].includes(name))
      .map(([name, one]) => [name, comparable(one)]),
  );
}

const byAttribute = (part: PartId, value: unknown): unknown =>
  part === 'drivers' && Array.isArray(value)
    ? value.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    : value;

describe('runPartTable', () => {
  it.each(PART_IDS)('says of every site what a filter on it says: %s', (part) => {
    const table = tableOf(part, 'site');
    expect(table.rows.map(({ label }) => label).toSorted()).toEqual(['North', 'South', 'Tiny', 'West']);
    for (const { label, cases, value, why } of table.rows) {
      const filtered = runFollowUp({ ...input, query: { filter: { site: [label] } } })!;
      const said = partsOf(filtered)[part];
      expect(cases).toBe(filtered.cases);
      const row = value === null ? { why } : value[part];
      expect(byAttribute(part, comparable(row))).toEqual(byAttribute(part, comparable(said)));
    }
  });

  it('has a reason for rows with too few, and none for the table while another row has a figure', () => {
    const { rows, why } = tableOf('baseline', 'site');
    expect(why).toBeNull();
    expect(rows.find(({ label }) => label === 'Tiny')).toMatchObject({
      value: null,
      why: 'fewer than 10 complainants with a closed window found customers like them',
    });
  });

  it('counts every case once: in a row, or among those without a value', () => {
    const { rows, without, seldom } = tableOf('ladder', 'site');
    expect(rows.reduce((sum, row) => sum + row.cases, 0) + without).toBe(shop.cases.n);
    expect({ isSome: without > 0, seldom }).toEqual({ isSome: true, seldom: 0 });
  });

  it('gives every part by each dimension that the cases have, within the contract', () => {
    const tables = runPartTables(input, ['month', 'cluster', 'site', 'channel', 'product']);
    expect(tables.map(({ part, by }) => `${part} ${by}`)).toEqual(
      ['month', 'cluster', 'site', 'channel'].flatMap((by) => PART_IDS.map((part) => `${part} ${by}`)),
    );
    for (const table of tables) {
      expect(shape.safeParse(table).error?.issues ?? []).toEqual([]);
      expect(table.definition).not.toBe('');
      expect(JSON.stringify(table)).not.toMatch(/NaN|Infinity/);
    }
  });

  it('opens as many cases as its numbers say, counted within the row', () => {
    for (const { label, value } of tableOf('baseline', 'site').rows) {
      const within = [{ by: 'site', label }];
      if (value?.baseline === undefined) continue;
      expect(selectCases(input, { of: 'compared', which: 'all', within })).toHaveLength(
        value.baseline.all.complainants,
      );
      expect(selectCases(input, { of: 'compared', which: 'unmatched', within })).toHaveLength(
        value.baseline.all.unmatched,
      );
    }
    for (const { label, value } of tableOf('ladder', 'channel').rows) {
      for (const { step, cases } of value?.ladder ?? [])
        expect(selectCases(input, { of: 'ladder', step, within: [{ by: 'channel', label }] })).toHaveLength(
          cases.numerator,
        );
    }
  });

  it('can be asked within groups, as the page of a cluster does', () => {
    const within = [{ by: 'cluster', label: 'Delivery / Shop' }];
    const inside = runPartTable({ ...input, part: 'ladder', by: 'site', within });
    for (const { label, value } of inside.rows) {
      const filter = { category: ['Delivery'], touchpoint: ['Shop'], site: [label] };
      expect(value?.ladder).toEqual(runFollowUp({ ...input, query: { filter } })!.recovery.ladder);
    }
    const nowhere = runPartTable({ ...input, part: 'ladder', by: 'site', within: [{ by: 'cluster', label: 'none' }] });
    expect(nowhere).toMatchObject({ rows: [], why: 'no case here to ask about' });
  });

  it('compares drivers over all rows of the table', () => {
    const drivers = tableOf('drivers', 'channel').rows.flatMap(({ value }) => value?.drivers ?? []);
    const ordered = drivers.toSorted((a, b) => a.p - b.p);
    const expected = ordered.map((_one, k) =>
      Math.min(...ordered.slice(k).map(({ p }, j) => (p * ordered.length) / (k + j + 1))),
    );
    expect(drivers.length).toBeGreaterThan(4);
    expect(ordered.map(({ q }) => q)).toEqual(expected.map((q) => expect.closeTo(q, 12)));
  });

  it('says why in every row where a store has next to nothing', () => {
    const bare = makeColumns({
      asOf: '2026-06-01',
      cases: [{ receivedAt: '2026-01-01', codes: { site: 'A' } }, { receivedAt: '2026-05-01' }],
    });
    for (const part of PART_IDS) {
      const { rows, why } = runPartTable({ ...input, columns: bare, part, by: 'site' });
      expect(rows).toHaveLength(1);
      expect(rows[0]).toMatchObject({ label: 'A', cases: 1, value: null, why });
    }
  });
});
