import { describe, expect, it } from 'vitest';
import { chooseOption } from '../../../renderer/pages/data/choose-option.ts';
import type { ImportOptions } from '../../../shared/model/recognition.ts';
import { mustRead, readExport } from '../../support/read-export.ts';

const HEAD = 'Region,Store,Ticket ID,Created at,Category,Compensation';
const BODY = [
  'North,Kiel,1,2024-03-01 10:00,Late,5.00',
  ',,2,2024-03-02 10:00,Late,',
  ',Bonn,3,2024-03-03 10:00,Rude,',
  ',,4,2024-03-04 10:00,Late,',
  'South,Wien,5,2024-03-05 10:00,Rude,',
  ',,6,2024-03-06 10:00,Late,7.50',
  ',,7,2024-03-07 10:00,Late,',
  ',Graz,8,2024-03-08 10:00,Rude,',
];
const text = (rows: readonly string[], head = HEAD): string => `${[head, ...rows].join('\n')}\n`;

describe('columns that stand in the first row of a group only', () => {
  it('are asked about where no mark says so: each by itself, and nothing is filled before', async () => {
    const { recognition, rows } = mustRead(await readExport({ 'report.csv': text(BODY) }));
    expect(rows).toEqual([]);
    expect(recognition.questions.map(({ choices }) => choices.map(({ flag }) => flag))).toEqual([
      ['--fill-down "Region"', '--keep-blank "Region"'],
      ['--fill-down "Store"', '--keep-blank "Store"'],
    ]);
  });

  it('are shown under both readings', async () => {
    const { recognition } = mustRead(await readExport({ 'report.csv': text(BODY) }));
    expect(recognition.questions[0]?.choices.map(({ sample }) => sample[1])).toEqual([
      'North │ – │ 2 │ 2024-03-02 10:00 │ Late',
      '– │ – │ 2 │ 2024-03-02 10:00 │ Late',
    ]);
  });

  it('are filled down or left as they stand, as a person said', async () => {
    const read = async (...flags: readonly string[]): Promise<unknown[][]> => {
      const { recognition, rows } = mustRead(
        await readExport({ 'report.csv': text(BODY) }, flags.reduce<ImportOptions>(chooseOption, {})),
      );
      const store = recognition.columns.find(({ name }) => name === 'Store')?.field ?? '';
      return rows.map((row) => [row['site'] ?? null, row[store] ?? null]);
    };
    const filled = await read('--fill-down "Region"', '--fill-down "Store"');
    expect(filled.slice(0, 4)).toEqual([
      ['North', 'Kiel'],
      ['North', 'Kiel'],
      ['North', 'Bonn'],
      ['North', 'Bonn'],
    ]);
    const blank = await read('--fill-down "Region"', '--keep-blank "Store"');
    expect(blank.slice(0, 3)).toEqual([
      ['North', 'Kiel'],
      ['North', null],
      ['North', 'Bonn'],
    ]);
  });

  it.each([
    ['where few rows lack a value', text(BODY.map((row, i) => (i < 6 ? `R${i}${row.slice(row.indexOf(','))}` : row)))],
    ['where the first row has none', text([BODY[1] ?? '', ...BODY])],
    [
      'where a label follows itself',
      text(
        BODY.map((row) => row.replace(/^South,/, 'North,')),
        HEAD.replace('Store', 'Shelf'),
      ),
    ],
    [
      'behind full columns, where amounts and moments have gaps',
      text(
        BODY.map((row) => `x${row}`),
        HEAD,
      ),
    ],
  ])('are no question %s', async (_, file) => {
    const { recognition } = mustRead(await readExport({ 'report.csv': file }, { fillDown: { Store: false } }));
    expect(recognition.questions.filter(({ id }) => id.startsWith('fill-down'))).toEqual([]);
  });
});
