import { expect, it } from 'vitest';
import { groupAll } from '../../shared/metrics/groups.ts';
import { groupsCache } from '../../shared/metrics/groups-cache.ts';

it('finds once by groups and column', () => {
  const remember = groupsCache<object, number>();
  const [a, b] = [groupAll(1, null), groupAll(1, null)];
  const column = {};
  let found = 0;
  const ask = (groups: typeof a, of: object): number => remember(groups, of, () => ++found);
  expect([ask(a, column), ask(a, column), ask(b, column), ask(a, {})]).toEqual([1, 1, 2, 3]);
});
