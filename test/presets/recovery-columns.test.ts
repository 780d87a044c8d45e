import { expect, it } from 'vitest';
import { RECOVERY_COLUMNS } from '../../shared/presets/recovery-columns.ts';
import { splitWords } from '../../shared/presets/split-words.ts';

/** Fields of the list whose names a column's name is among. */
const fieldsOf = (name: string): string[] =>
  Object.entries(RECOVERY_COLUMNS).flatMap(([field, patterns]) =>
    patterns.some(([, pattern]) => pattern.test(splitWords(name))) ? [field] : [],
  );

it.each([
  ['Rimborso', 'compensation'],
  ['Kulanzgeste', 'gesture'],
  ['Währung', 'currency'],
  ['Escalated', 'escalated'],
  ['Replies', 'replies'],
])('%s is a name of %s', (name, field) => {
  expect(fieldsOf(name)).toContain(field);
});

it('leaves names of other things alone', () => {
  expect(['Invoice total', 'Wetter', 'xyz'].flatMap(fieldsOf)).toEqual([]);
});
