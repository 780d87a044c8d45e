import { expect, it } from 'vitest';
import { applyMap } from '../../../main/import/choose-fields.ts';
import { planRule } from '../../../main/import/complaint-rule.ts';
import { troubleWords } from '../../../shared/words/trouble-words.ts';

it('names everything that does not fit of a mapping, in the reader’s language', () => {
  const mapped = applyMap([], { nothing: 'A', category: 'Reason' }, 'exposure', ['A', 'B'], 'x.csv');
  if (mapped.ok) throw new Error('expected a trouble');
  expect(mapped.error.message).toMatch(
    /^Mapping: there is no field "nothing" \(fields of exposure: .+\); there is no field "category" \(.+\)\.$/,
  );
  expect(troubleWords(mapped.error, 'de')).toMatch(/^Zuordnung: es gibt kein Feld „nothing“ \(Felder für .+: .+\); /);

  const column = applyMap([], { category: 'Reason' }, 'complaints', ['A', 'B'], 'x.csv');
  if (column.ok) throw new Error('expected a trouble');
  expect(column.error.message).toBe('Mapping: x.csv has no column "Reason" (columns: A, B).');
  expect(troubleWords(column.error, 'de')).toBe('Zuordnung: x.csv hat keine Spalte „Reason“ (Spalten: A, B).');
});

it('does so of a complaint rule', () => {
  const condition = { op: 'is', value: 'x' } as const;
  const planned = planRule(
    {
      match: 'all',
      conditions: [
        { of: 'column', name: 'Type', ...condition },
        { of: 'field', name: 'status', ...condition },
      ],
    },
    ['A'],
    [],
    'x.csv',
  );
  if (planned.ok) throw new Error('expected a trouble');
  expect(planned.error.message).toBe(
    'Complaint rule: x.csv has no column "Type"; no column is mapped to the field status.',
  );
  expect(troubleWords(planned.error, 'de')).toBe(
    'Beschwerderegel: x.csv hat keine Spalte „Type“; dem Feld status ist keine Spalte zugeordnet.',
  );
});
