import { expect, it } from 'vitest';
import { together } from '../../shared/words/together.ts';

it('has the keys of all parts, the later over the earlier, and none that nobody gave', () => {
  const all = together({ a: 'A', b: 'B' }, { c: 'C' }, { b: 'another' });
  expect(Object.entries(all)).toEqual([
    ['a', 'A'],
    ['b', 'another'],
    ['c', 'C'],
  ]);
  expect('constructor' in all).toBe(false);
});
