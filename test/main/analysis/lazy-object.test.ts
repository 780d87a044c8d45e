import { expect, it } from 'vitest';
import { lazyObject, withProperties } from '../../../main/analysis/lazy-object.ts';

it('makes each property once, when it is first read, and those asked for at once', () => {
  const made: string[] = [];
  const maker = (name: string): (() => string) => {
    return () => {
      made.push(name);
      return name.toUpperCase();
    };
  };
  const object = lazyObject<{ a: string; b: string; c?: string }>({ a: maker('a'), b: maker('b') }, ['b']);
  expect(made).toEqual(['b']);
  expect(Object.keys(object)).toEqual(['a', 'b']);
  expect([object.a, object.a, object.b, object.c]).toEqual(['A', 'A', 'B', undefined]);
  expect(made).toEqual(['b', 'a']);
  expect({ ...object }).toEqual({ a: 'A', b: 'B' });
});

it('copies with other properties without making what nobody has read', () => {
  const made: string[] = [];
  const object = lazyObject<{ a: number; b: number }>({ a: () => made.push('a'), b: () => made.push('b') });
  const copy = withProperties(object, { b: 7, c: 8 });
  expect([copy.b, copy.c, made]).toEqual([7, 8, []]);
  expect([copy.a, object.a, made]).toEqual([1, 1, ['a']]);
  expect(object.b).toBe(2);
});
