import * as fc from 'fast-check';
import Papa from 'papaparse';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRows } from '../../../main/import/parse-rows.ts';
import type { TextStream } from '../../../main/import/read-text.ts';
import { detectDialect } from '../../../main/import/detect-dialect.ts';
import type { Dialect } from '../../../shared/model/recognition.ts';
import type { Trouble } from '../../../shared/model/result.ts';
import { describeWithShared } from '../../support/shared-data.ts';

const COMMA: Dialect = {
  encoding: 'utf-8',
  hasBom: false,
  delimiter: ',',
  quote: '"',
  escape: '"',
  newline: '\n',
  headerRow: 0,
};

function streamOf(text: string, piece: number): TextStream {
  let at = 0;
  return {
    isByteString: false,
    bytesRead: () => at,
    decode: (cell) => cell,
    next: () => {
      if (at >= text.length) return null;
      const part = text.slice(at, at + piece);
      at += part.length;
      return part;
    },
  };
}

type Parsed = { rows: string[][]; lines: number[]; bad: number[] };

function parse(
  text: string,
  dialect: Dialect = COMMA,
  piece = 64,
  repairWidth: number | null = null,
): Parsed | Trouble {
  const stream = parseRows(streamOf(text, piece), dialect, 'file.csv', { repairWidth });
  const all: Parsed = { rows: [], lines: [], bad: [] };
  for (;;) {
    const chunk = stream.next();
    if (!chunk.ok) return chunk.error;
    if (chunk.value === null) return all;
    for (const index of chunk.value.badQuotes) all.bad.push(all.rows.length + index);
    all.rows.push(...chunk.value.rows);
    all.lines.push(...chunk.value.lines);
  }
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '|', "'", ' ', '\n', '\r\n', '😀', '1', ''),
  maxLength: 6,
});
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

describe('rows', () => {
  it('come back as they were written, in any dialect and however the file is cut into pieces', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('"', "'"),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        (rows, delimiter, quote, newline, quotes, piece) => {
          const text = Papa.unparse(rows, {
            delimiter,
            quoteChar: quote,
            escapeChar: quote,
            newline,
            quotes: quotes || rows.flat().some((c) => c.includes('\r')),
          });
          const parsed = parse(text + newline, { ...COMMA, delimiter, quote, escape: quote, newline }, piece);
          expect('rows' in parsed ? parsed.rows : parsed).toEqual(rows);
        },
      ),
      { numRuns: 10_000, seed: 42 },
    );
  });

  it('carry the line on which they start, also behind line breaks in cells', () => {
    expect(parse('a,b\n1,"x\ny\nz"\n2,w\n"3\n",v\n4,u')).toMatchObject({ lines: [1, 2, 5, 6, 8] });
    expect(parse('a;b\r1;2\r3;4\r', { ...COMMA, delimiter: ';', newline: '\r' })).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
      lines: [1, 2, 3],
    });
  });

  it('end at mixed line ends', () => {
    expect(parse('a,b\r\n1,2\n3,4\r\n')).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    });
    expect(parse('a,b\n1,2\r3,4\n', { ...COMMA, hasMixedNewlines: true })).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    });
  });

  it('understand a backslash as escape', () => {
    expect(parse('a,b\n"x \\" y, z",2\n', { ...COMMA, escape: '\\' })).toMatchObject({
      rows: [
        ['a', 'b'],
        ['x " y, z', '2'],
      ],
    });
  });

  it('with a quote left open stop the file with the line number', () => {
    expect(parse('a,b\n1,2\n3,"open\n4,5\n')).toMatchObject({ code: 'needs-decision', details: { line: 3 } });
  });

  it.each([1, 7, 64, 5000])(
    'with a quote left open are set aside one line at a time when repaired (pieces of %i)',
    (piece) => {
      const text = 'a,b,c\n1,x,y\n2,"open,y\n3,x,"fine"\n4,"two\nlines",y\n5,x,"open again\n6,x,y\n';
      expect(parse(text, COMMA, piece, 3)).toEqual({
        rows: [
          ['a', 'b', 'c'],
          ['1', 'x', 'y'],
          ['2', '"open', 'y'],
          ['3', 'x', 'fine'],
          ['4', 'two\nlines', 'y'],
          ['5', 'x', '"open again'],
          ['6', 'x', 'y'],
        ],
        lines: [1, 2, 3, 4, 5, 7, 8],
        bad: [2, 5],
      });
    },
  );

  it('with a quote that is not doubled are marked', () => {
    expect(parse('a,b\n"x"y",2\n3,4\n')).toMatchObject({ bad: [1] });
  });

  it('longer than the cap or wider than the cap stop the file', () => {
    expect(parse(`a,b\n${'x'.repeat(17 << 20)}`, COMMA, 1 << 20)).toMatchObject({
      code: 'refused',
      details: { line: 2 },
    });
    expect(parse(`a,b\n${','.repeat(3000)}\n`, COMMA, 5000)).toMatchObject({ code: 'refused', details: { line: 2 } });
  });
});

function parseFile(path: string): string[][] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const { delimiter, quote, escape, newline } = detectDialect(text, false);
  const parsed = parse(text, { ...COMMA, delimiter, quote, escape, newline });
  if ('code' in parsed) throw new Error(parsed.message);
  return parsed.rows;
}

describeWithShared('csv-spectrum', ['data', 'csv-corpora', 'csv-spectrum'], (folder) => {
  it.each(readdirSync(join(folder, 'json')))('%s', (name) => {
    const [header = [], ...rows] = parseFile(join(folder, 'csvs', name.replace('.json', '.csv')));
    const objects = rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])));
    expect(objects).toEqual(JSON.parse(readFileSync(join(folder, 'json', name), 'utf8')));
  });
});

describeWithShared('csv-test-data', ['data', 'csv-corpora', 'csv-test-data'], (folder) => {
  it.each(readdirSync(join(folder, 'json')))('%s', (name) => {
    const rows = parseFile(join(folder, 'csv', name.replace('.json', '.csv')));
    const [header = [], ...body] = rows;
    // Files named header-… are expected as objects, the others as bare rows.
    const found = name.startsWith('header-')
      ? body.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])))
      : rows;
    expect(found).toEqual(JSON.parse(readFileSync(join(folder, 'json', name), 'utf8')));
  });
});
