import { expect, it } from 'vitest';
import { COMPLAINT_MOMENT_COLUMNS } from '../../shared/presets/complaint-moment-columns.ts';
import { splitWords } from '../../shared/presets/split-words.ts';

/** Fields of the list whose names a column's name is among. */
const fieldsOf = (name: string): string[] =>
  Object.entries(COMPLAINT_MOMENT_COLUMNS).flatMap(([field, patterns]) =>
    patterns.some(([, pattern]) => pattern.test(splitWords(name))) ? [field] : [],
  );

it.each([
  ['Date received', 'receivedAt'],
  ['Eingangsdatum', 'receivedAt'],
  ['Erledigt am', 'resolvedAt'],
  ['Closed Date', 'closedAt'],
  ['Reopened at', 'reopenedAt'],
])('%s is a name of %s', (name, field) => {
  expect(fieldsOf(name)).toContain(field);
});

it('leaves names of other things alone', () => {
  expect(['Invoice total', 'Wetter', 'xyz'].flatMap(fieldsOf)).toEqual([]);
});
