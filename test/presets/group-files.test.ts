import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recogniseFile } from '../../main/import/recognise-file.ts';
import { groupFiles, type GroupedFile } from '../../shared/presets/group-files.ts';
import { mustRead, readExport } from '../support/read-export.ts';
import { describeWithShared } from '../support/shared-data.ts';

async function known(name: string, text: string): Promise<GroupedFile> {
  return { ...mustRead(await readExport({ [name]: text })).recognition, file: name };
}

const tickets = (month: string, from: number): string =>
  `Ticket ID,Created at,Category,Customer ID,Order number\n${Array.from(
    { length: 30 },
    (_, i) => `T${from + i},2024-${month}-05 10:00:00,${i % 2 ? 'Late' : 'Broken'},C${i},O${from + i}`,
  ).join('\n')}\n`;
const orders = `Order number;Order date;Customer ID;Amount\n${Array.from({ length: 40 }, (_, i) => `O${i};2024-02-05;C${i};10,00`).join('\n')}\n`;

it('says which files are parts of one export, and which complaints are about which orders', async () => {
  const files = [
    await known('march.csv', tickets('03', 0)),
    await known('orders.csv', orders),
    await known('april.csv', tickets('04', 100)),
  ];
  expect(groupFiles(files).map(({ how, files: own, said }) => [how, own, said.text])).toEqual([
    ['parts', [0, 2], 'march.csv, april.csv: parts of one export (the same columns)'],
    ['customers', [0, 2, 1], 'march.csv, april.csv and orders.csv name the same customers'],
    ['orders', [0, 2, 1], 'march.csv, april.csv and orders.csv name the same orders'],
  ]);
});

it('says that two exports of one source overlap, and nothing of files that have nothing in common', async () => {
  const wide = tickets('03', 0).replace('Order number\n', 'Order number,Note\n');
  const [narrow, other] = [await known('a.csv', tickets('03', 10)), await known('b.csv', wide)];
  expect(groupFiles([narrow, other]).map(({ how }) => how)).toEqual(['overlap']);
  const far = orders.replaceAll('C', 'K').replaceAll('O', 'X').replace('Xrder', 'Order').replace('Xrder', 'Order');
  expect(groupFiles([narrow, await known('far.csv', far.replace('Kustomer', 'Customer'))])).toEqual([]);
});

describeWithShared('the tables of a real shop', ['data', 'olist'], (folder) => {
  it('belong together by their keys', async () => {
    const files = [];
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.csv'))) {
      const found = await recogniseFile(join(folder, name), {}, { zone: 'UTC', name });
      if (found.ok) files.push(found.value);
    }
    const [tables] = groupFiles(files);
    expect(tables?.how).toBe('tables');
    expect(tables?.files.length).toBeGreaterThanOrEqual(7);
    expect(tables?.said.text).toMatch(/joined by .*order_id/);
  });
});
