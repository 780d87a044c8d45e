import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../main/core/csv-line.ts';

describe('a line of CSV', () => {
  it('reads back as it was', () => {
    const cells = ['plain', '', 'a,b', 'say "no"', 'two\nlines', 'Größe', ' blank '];
    expect(Papa.parse(csvLine(cells)).data[0]).toEqual(cells);
  });

  it.each(['=1+1', '+A1', '-A1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200B=1', '＝1', '＋A', '－A', '＠A', '\0=1'])(
    'keeps a spreadsheet from running %j',
    (cell) => {
      expect(
        csvLine([cell])
          .replace(/^"/, '')
          .startsWith(`'${cell.slice(0, 1)}`),
      ).toBe(true);
    },
  );

  it('leaves numbers alone', () => {
    for (const cell of ['-12.50', '+3', '-1,234.5', '-5 %'.replace(' ', '')]) {
      expect(Papa.parse(csvLine([cell])).data[0]).toEqual([cell]);
    }
  });
});
