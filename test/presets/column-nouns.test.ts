import { expect, it } from 'vitest';
import { words } from '../../shared/presets/column-nouns.ts';

it('matches whole names only, and stays fast on hostile ones', () => {
  expect(words('ticket|case').test('ticket')).toBe(true);
  expect(words('ticket|case').test('ticket age')).toBe(false);
  expect(words('(?:a )*b').test(`${'a '.repeat(5000)}c`)).toBe(false);
});
