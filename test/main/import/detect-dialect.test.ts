import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { detectDialect } from '../../../main/import/detect-dialect.ts';

const rows = (line: (i: number) => string, n = 20): string => Array.from({ length: n }, (_, i) => line(i)).join('\n');

describe('delimiter and quote', () => {
  it.each([
    [
      'decimal commas between semicolons',
      'id;price;date\n' + rows((i) => `${i};${i},50;0${(i % 9) + 1}.04.2023`),
      ';',
      '"',
    ],
    ['semicolons in comma text', 'id,text,n\n' + rows((i) => `${i},first; second; third,${i}`), ',', '"'],
    ['commas in tab text', 'id\tname\ttext\n' + rows((i) => `${i}\tO'Neill, Pat\tone, two, three`), '\t', '"'],
    ['pipes', 'id|text|n\n' + rows((i) => `${i}|a, b|${i}`), '|', '"'],
    ['times are no table', 'time\n' + rows((i) => `12:0${i % 10}:15`), ',', '"'],
    ['words are no table', 'remark\n' + rows((i) => `this is remark number ${i} of some`), ',', '"'],
    ['single quotes', 'id,name\n' + rows((i) => `${i},'Lee, Ann ${i}'`), ',', "'"],
    ['apostrophes are no quotes', 'id,name,n\n' + rows((i) => `${i},'t is O'Brien,${i}`), ',', '"'],
  ])('%s', (_, text, delimiter, quote) => {
    expect(detectDialect(text, false)).toMatchObject({ delimiter, quote });
  });

  it('sees a backslash escape', () => {
    expect(detectDialect('id,text\n' + rows((i) => `${i},"he said \\"no, ${i}\\" twice"`), false).escape).toBe('\\');
    expect(detectDialect('id,text\n' + rows((i) => `${i},"he said ""no, ${i}"" twice"`), false).escape).toBe('"');
  });

  it('obeys a sep= line and a person', () => {
    expect(detectDialect('sep=;\na;b,c\n1;2,3\n', false)).toMatchObject({ delimiter: ';', hasSepLine: true });
    expect(detectDialect('a,b;c\n1,2;3\n', false, ';').delimiter).toBe(';');
  });

  it('asks where two delimiters make equally good tables', () => {
    expect(detectDialect('a,b;c,d\n1,2;3,4\n5,6;7,8\n9,1;2,3\n', false).rival).not.toBeNull();
  });
});

describe('line ends', () => {
  it.each([
    ['a,b\n1,2\n', '\n', false],
    ['a,b\r\n1,2\r\n', '\r\n', false],
    ['a,b\r1,2\r3,4\r', '\r', false],
    ['a,b\n1,2\r3,4\n5,6\n', '\n', true],
    ['a;b;c\r1;x\ny;2\r3;z\nw;4\r5;v;6\r', '\r', false],
  ] as const)('%j', (text, newline, hasMixedNewlines) => {
    expect(detectDialect(text, false)).toMatchObject({ newline, hasMixedNewlines });
  });
});

const word = fc.constantFrom(
  'late',
  'Ann Lee',
  'Berlin',
  'no answer yet',
  'refund',
  'x',
  'Müller & Co',
  "O'Brien",
  'parcel, red',
  'first; then',
);
const makers = [
  fc.integer({ min: 1, max: 99_999 }).map(String),
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 19).replace('T', ' ')),
  word,
  fc.integer({ min: 0, max: 9999 }).map((n) => (n / 100).toFixed(2)),
  fc.constantFrom('yes', 'no'),
  fc.constantFrom('', 'n/a', 'a@example.com'),
];
const table = fc
  .array(fc.constantFrom(...makers.keys()), { minLength: 3, maxLength: 9 })
  .chain((kinds) =>
    fc
      .array(fc.tuple(...kinds.map((kind) => makers[kind] ?? word)), { minLength: 8, maxLength: 30 })
      .map((body) => [kinds.map((kind, i) => `${['id', 'time', 'text', 'sum', 'flag', 'mail'][kind]}${i}`), ...body]),
  );

it('finds the dialect of tables it has never seen, or asks; it is hardly ever silently wrong', () => {
  let wrong = 0;
  const runs = 400;
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t', '|'), fc.boolean(), (data, delimiter, quotes) => {
      const found = detectDialect(Papa.unparse(data, { delimiter, quotes, newline: '\n' }), false);
      if (found.delimiter !== delimiter && found.rival === null) wrong++;
    }),
    { numRuns: runs, seed: 7 },
  );
  expect(wrong / runs).toBeLessThanOrEqual(0.005);
});
