import { expect, it } from 'vitest';
import { fieldsOf } from '../../shared/model/fields.ts';
import { normaliseName } from '../../shared/presets/normalise-name.ts';
import type { ColumnName, FieldSource, Preset } from '../../shared/presets/preset.ts';
import { PRESETS } from '../../shared/presets/registry.ts';

const each = PRESETS.map((preset) => [preset.id, preset] as const);

/** Names that a row of the source can have: its own columns, what joins bring, what is derived. */
function namesOf(preset: Preset): string[] {
  return [
    ...preset.columns,
    ...(preset.joins ?? []).flatMap(({ take }) => Object.values(take)),
    ...(preset.derive ?? []).map(({ name }) => name),
  ];
}

function isAmong(name: ColumnName, names: readonly string[]): boolean {
  if (name instanceof RegExp) return names.some((one) => name.test(one));
  return names.some((one) => normaliseName(one) === normaliseName(name));
}

function sourcesOf(source: FieldSource | undefined): FieldSource[] {
  return source === undefined ? [] : [source, ...sourcesOf(source.otherwise)];
}

it.each(each)('%s finds what its rows cannot do without in columns that the source itself writes', (_, preset) => {
  if (preset.kind === 'lookup') return;
  const names = namesOf(preset);
  const fields: Readonly<Record<string, FieldSource | undefined>> = preset.fields;
  const missing = fieldsOf(preset.kind).filter(
    ({ id, required }) =>
      required === true && !sourcesOf(fields[id]).some(({ columns }) => columns.some((name) => isAmong(name, names))),
  );
  // The public data set has times of response and resolution only: the import asks for the receipt.
  const isWithoutReceipt = preset.id === 'customer-support-tickets';
  expect(missing.map(({ id }) => id)).toEqual(isWithoutReceipt ? ['receivedAt'] : []);
});

it.each(each)('%s measures durations from a moment that it has', (_, preset) => {
  const sinces = Object.values(preset.fields)
    .flatMap(sourcesOf)
    .flatMap(({ duration }) => (duration === undefined ? [] : [duration.since]));
  expect(sinces.filter((since) => preset.fields[since] === undefined)).toEqual([]);
});

it.each(each)('%s joins tables that there are, by a column that they write', (_, preset) => {
  for (const { table, key, take } of preset.joins ?? []) {
    const other = PRESETS.find(({ id }) => id === table);
    expect(other?.id).toBe(table);
    expect([key, ...Object.keys(take)].filter((name) => !isAmong(name, other?.columns ?? []))).toEqual([]);
  }
});

it.each(each)('%s is recognised by columns that it has, and excluded by none of them', (_, preset) => {
  expect(preset.needs.filter((group) => !group.some((name) => isAmong(name, preset.columns)))).toEqual([]);
  expect((preset.not ?? []).filter((name) => isAmong(name, preset.columns))).toEqual([]);
});

it('names currencies and zones that exist', () => {
  const named = PRESETS.flatMap(({ currency }) => currency ?? []);
  expect(named.filter((one) => !Intl.supportedValuesOf('currency').includes(one))).toEqual([]);
  const zones = PRESETS.flatMap(({ zone }) => zone ?? []);
  expect(
    zones.filter((one) => new Intl.DateTimeFormat('en', { timeZone: one }).resolvedOptions().timeZone === ''),
  ).toEqual([]);
});
