import { expect, it } from 'vitest';
import { lazyObject } from '../../../main/analysis/lazy-object.ts';

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
