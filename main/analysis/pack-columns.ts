import type { StoreColumns } from '../../shared/model/columns.ts';
import type { ImportsByKind } from '../db/queries/imports-by-kind.ts';
import { packColumn, type Packing, type TypedColumn } from '../db/queries/pack-column.ts';
import { packTexts } from './pack-texts.ts';
import { FORM, LARGE, type Labels, type SavedHead } from './saved-head.ts';

/** Columns by name, and labels by field, as they were saved; null where they were not. */
export type SavedBytes = {
  column: (name: string) => { packing: Packing; bytes: Uint8Array } | null;
  texts: (field: string) => Uint8Array | null;
};

const NOTHING: SavedBytes = { column: () => null, texts: () => null };

/** Columns with what an update of them wants to know. */
export type Built = {
  columns: StoreColumns;
  /** The imports that they were made of. */
  imports: ImportsByKind;
  /** Dictionary ids of customers and orders by code; the first `buyers` customers are those with orders. */
  keys: { customer: Int32Array; order: Int32Array };
  buyers: number;
};

/**
 * The columns as named bytes.
 * @param kept  columns that need not be packed, or even be unpacked: they are as they were saved
 */
export function packColumns(built: Built, kept: SavedBytes = NOTHING): Map<string, Uint8Array> {
  const { columns, imports, buyers } = built;
  const packed = new Map<string, Uint8Array>();
  const packings: Record<string, Packing> = {};
  for (const [name, column] of arraysOf(built)) {
    const { packing, bytes } = kept.column(name) ?? packColumn(column());
    packings[name] = packing;
    packed.set(name, bytes);
  }
  const labels: Labels = {};
  for (const field of Object.keys(columns.cases.labels)) {
    const list = (): readonly string[] => columns.cases.labels[field] ?? [];
    if (LARGE.includes(field)) packed.set(`labels.${field}`, kept.texts(field) ?? packTexts(list()));
    else labels[field] = list();
  }
  const head: SavedHead = {
    form: FORM,
    zone: columns.zone,
    asOf: Number.isNaN(columns.asOf) ? null : columns.asOf,
    imports,
    buyers,
    clusters: columns.cases.clusters,
    labels: { cases: labels, orders: columns.orders?.labels ?? null },
    netted: columns.orders?.netted ?? null,
    packings,
  };
  return packed.set('head', new TextEncoder().encode(JSON.stringify(head)));
}

/** Every array with its name; got when it is asked for. */
function* arraysOf({ columns, keys }: Built): Generator<[string, () => TypedColumn]> {
  const { cases, orders, exposure, failures, coveredMonths, prepared } = columns;
  yield* fieldsOf('keys', keys);
  yield ['coveredMonths', () => coveredMonths];
  for (const name of ['versionId', 'isOpen', 'month', 'week', 'cluster', 'pooledCustomer'] as const) {
    yield [`cases.${name}`, () => cases[name]];
  }
  for (const group of ['instants', 'codes', 'numbers', 'flags'] as const) yield* fieldsOf(group, cases[group]);
  if (orders !== null) {
    for (const name of ['orderedAt', 'month', 'week', 'site', 'product', 'value', 'customerStart'] as const) {
      yield [`orders.${name}`, () => orders[name]];
    }
    const { currency, segment } = orders;
    if (currency !== undefined) yield ['orders.currency', () => currency];
    if (segment !== undefined) yield ['orders.segment', () => segment];
  }
  if (exposure !== null) {
    for (const name of ['month', 'chances', 'site', 'product'] as const)
      yield [`exposure.${name}`, () => exposure[name]];
  }
  if (failures !== undefined) {
    for (const name of ['failedAt', 'customer', 'order', 'complained'] as const)
      yield [`failures.${name}`, () => failures[name]];
  }
  if (prepared === undefined) return;
  for (const name of [
    'byCustomer',
    'start',
    'next',
    'nextOrderAfterResolution',
    'nextOrderAfterReceipt',
    'ordersBefore',
  ] as const)
    yield [`prepared.${name}`, () => prepared[name]];
  for (const name of ['controls', 'placebo', 'complaints'] as const) {
    const looks = prepared[name];
    if (looks !== undefined) yield* fieldsOf(`prepared.${name}`, looks);
  }
}

function* fieldsOf(
  group: string,
  columns: Readonly<Record<string, TypedColumn>>,
): Generator<[string, () => TypedColumn]> {
  for (const name of Object.keys(columns)) {
    yield [
      `${group}.${name}`,
      () => {
        const column = columns[name];
        if (column === undefined) throw new RangeError(`no column ${name}`);
        return column;
      },
    ];
  }
}
