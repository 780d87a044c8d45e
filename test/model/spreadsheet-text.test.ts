import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeCell, unescapeCell } from '../../shared/model/spreadsheet-text.ts';

it.each([
  ['=1+1', "'=1+1"],
  ['-2', '-2'],
  ['+49 170', '+49 170'],
  ['-2+3', "'-2+3"],
  ['@cmd', "'@cmd"],
  [' \u200B=A1', "' \u200B=A1"],
  ["'=1", "''=1"],
  ["it's", "it's"],
  ["'quoted'", "'quoted'"],
  ['', ''],
])('%j becomes %j and comes back', (cell, safe) =>
  expect([escapeCell(cell), unescapeCell(safe)]).toEqual([safe, cell]),
);

it('is undone exactly for any text', () => {
  const start = fc.constantFrom('', "'", "''", '=', '-', ' ', '\t', '＝', "'=", '1');
  fc.assert(
    fc.property(start, fc.string(), (a, b) => {
      expect(unescapeCell(escapeCell(a + b))).toBe(a + b);
    }),
    { numRuns: 2000 },
  );
});
