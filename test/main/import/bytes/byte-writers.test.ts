import { afterEach, beforeEach, expect, it } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { byteWriter } from '../../../../main/import/bytes/byte-writers.ts';
import { compileMapper } from '../../../../main/import/compile-mapper.ts';
import type { MappingPlan } from '../../../../main/import/mapping-plan.ts';
import { openSource } from '../../../../main/import/open-source.ts';
import { decodeUtf8 } from '../../../../main/import/read-text.ts';
import { recogniseSource } from '../../../../main/import/recognise-source.ts';
import { newRowColumns } from '../../../../main/import/row-columns.ts';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'redress-writers-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function planOf(lines: readonly string[]): Promise<MappingPlan> {
  const path = join(folder, 'orders.csv');
  writeFileSync(path, lines.join('\n'));
  const source = openSource(path);
  if (!source.ok) throw new Error(source.error.message);
  const recognised = await recogniseSource(source.value, { kind: 'orders' }, { zone: 'UTC' });
  source.value.close();
  if (!recognised.ok || recognised.value.plan === null) throw new Error('not recognised');
  return recognised.value.plan;
}

// A cell that is left to the general reader costs ten times as much: the plain ones of usual exports must not be.
it.each([
  ['customer', 'customer-17@example.org', true],
  ['customer', 'anna.b_7@shop.example', true],
  ['customer', 'C-1000:7', true],
  ['customer', 'Anna7@example.org', false],
  ['customer', 'Anna', false],
  ['customer', '17850.0', false],
  ['orderId', 'O-10000017', true],
  ['orderedAt', '2024-03-05 09:10:00', true],
  ['orderedAt', '05.03.2024', false],
  ['value', '12.50', true],
  ['value', '1,250.00', false],
])('takes a cell of %s that says %s from its bytes: %s', async (id, cell, isTaken) => {
  const plan = await planOf([
    'Order number,Ordered,Customer,Value,Currency',
    'O-1,2024-03-05 09:10:00,customer-1@example.org,12.50,EUR',
    'O-2,2024-03-06 10:10:00,customer-2@example.org,13.50,EUR',
    'O-3,2024-03-17 11:10:00,customer-3@example.org,14.75,EUR',
  ]);
  const columns = newRowColumns(plan, 4, 'latin1');
  const field = compileMapper(plan, columns, decodeUtf8, true).fields.find(
    ({
      plan: {
        field: { id: of },
      },
    }) => of === id,
  );
  if (field === undefined) throw new Error(`no field ${id}`);
  const bytes = Buffer.from(`x${cell}x`);
  expect(byteWriter(field, 34)(bytes, 1, bytes.length - 1, 0, 0)).toBe(isTaken);
});
