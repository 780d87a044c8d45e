import type { StoreColumns } from '../../shared/model/columns.ts';
import { packColumn, type Packing, type TypedColumn } from '../db/queries/pack-column.ts';
import { packTexts } from './pack-texts.ts';
import { FORM, LARGE, type Labels, type SavedHead } from './saved-head.ts';

/** The columns as named bytes. */
export function packColumns(columns: StoreColumns): Map<string, Uint8Array> {
  const packed = new Map<string, Uint8Array>();
  const packings: Record<string, Packing> = {};
  for (const [name, column] of arraysOf(columns)) {
    const { packing, bytes } = packColumn(column);
    packings[name] = packing;
    packed.set(name, bytes);
  }
  const labels: Labels = {};
  for (const [field, list] of Object.entries(columns.cases.labels)) {
    if (LARGE.includes(field)) packed.set(`labels.${field}`, packTexts(list));
    else labels[field] = list;
  }
  const head: SavedHead = {
    form: FORM,
    zone: columns.zone,
    asOf: Number.isNaN(columns.asOf) ? null : columns.asOf,
    clusters: columns.cases.clusters,
    labels: { cases: labels, orders: columns.orders?.labels ?? null },
    packings,
  };
  return packed.set('head', new TextEncoder().encode(JSON.stringify(head)));
}

function* arraysOf({
  cases,
  orders,
  exposure,
  failures,
  coveredMonths,
  prepared,
}: StoreColumns): Generator<[string, TypedColumn]> {
  yield ['coveredMonths', coveredMonths];
  for (const name of ['versionId', 'isOpen', 'month', 'week', 'cluster', 'pooledCustomer'] as const) {
    yield [`cases.${name}`, cases[name]];
  }
  for (const group of ['instants', 'codes', 'numbers', 'flags'] as const) {
    for (const [field, column] of Object.entries(cases[group])) yield [`${group}.${field}`, column];
  }
  if (orders !== null) {
    for (const name of ['orderedAt', 'month', 'week', 'site', 'product', 'value', 'customerStart'] as const) {
      yield [`orders.${name}`, orders[name]];
    }
    if (orders.currency !== undefined) yield ['orders.currency', orders.currency];
    if (orders.segment !== undefined) yield ['orders.segment', orders.segment];
  }
  if (exposure !== null) {
    for (const name of ['month', 'chances', 'site', 'product'] as const) yield [`exposure.${name}`, exposure[name]];
  }
  if (failures !== undefined) {
    for (const name of ['failedAt', 'customer', 'order', 'complained'] as const)
      yield [`failures.${name}`, failures[name]];
  }
  if (prepared === undefined) return;
  const { controls, placebo, ...alone } = prepared;
  for (const [name, column] of Object.entries(alone)) yield [`prepared.${name}`, column];
  for (const [name, looks] of Object.entries({ controls, placebo })) {
    if (looks === undefined) continue;
    yield [`prepared.${name}.look`, looks.look];
    yield [`prepared.${name}.start`, looks.start];
  }
}
