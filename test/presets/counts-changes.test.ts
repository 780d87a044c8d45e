import { expect, it } from 'vitest';
import { countsChanges } from '../../shared/presets/counts-changes.ts';
import { mustRead, readExport } from '../support/read-export.ts';

it.each([
  ['reassignment_count', true],
  ['Reassignment count', true],
  ['Transfers', true],
  ['Handoffs', true],
  ['Weiterleitungen', true],
  ['Assignee stations', false],
  ['Number of agents', false],
])('%s counts changes: %s', (column, expected) => {
  expect(countsChanges('handlers', column)).toBe(expected);
  expect(countsChanges('reopens', column)).toBe(false);
});

it('makes a case that was handed on twice one of three owners, and one never handed on one of one', async () => {
  const text = `Case ID,Created at,Category,Department,Handoffs
1,2026-01-03 10:00,Late,Courier,0
2,2026-01-04 10:00,Late,Courier,2
3,2026-01-05 10:00,Lost,Courier,
`;
  const { rows } = mustRead(await readExport({ 'cases.csv': text }));
  expect(rows.map(({ handlers }) => handlers)).toEqual([1, 3, undefined]);
});
