import { expect, it } from 'vitest';
import { COMPLAINT_FIELDS } from '../../shared/model/fields.ts';
import { COMPLAINT_COLUMNS } from '../../shared/presets/complaint-columns.ts';

it('knows names only of fields that exist, each with a weight between 0.5 and 1', () => {
  const fields = new Set<string>(COMPLAINT_FIELDS.map(({ id }) => id));
  for (const [field, names] of Object.entries(COMPLAINT_COLUMNS)) {
    expect(fields.has(field)).toBe(true);
    for (const [weight] of names) expect(weight >= 0.5 && weight <= 1).toBe(true);
  }
});

it('answers at once for names made to be slow', () => {
  const hostile = `${'ticket date '.repeat(15)}x`;
  for (const names of Object.values(COMPLAINT_COLUMNS)) {
    for (const [, pattern] of names) expect(pattern.test(hostile)).toBe(false);
  }
});
