import { expect, it } from 'vitest';
import { isMinorName } from '../../shared/presets/minor-name.ts';

it('knows amounts in cents by their names', () => {
  for (const name of ['amount_cents', 'Total (in cents)', 'priceMinor', 'value minor units', 'PENCE'])
    expect([name, isMinorName(name)]).toEqual([name, true]);
  for (const name of ['Amount', 'Cents per mile rate', 'Minor defects found', 'accents'])
    expect([name, isMinorName(name)]).toEqual([name, false]);
});
