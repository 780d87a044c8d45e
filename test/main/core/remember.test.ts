import { describe, expect, it } from 'vitest';
import { remember } from '../../../main/core/remember.ts';

describe('remember', () => {
  it('makes a value once and forgets the one not read for longest', () => {
    const made: string[] = [];
    const { get, clear } = remember<string>(2);
    const read = (key: string): string =>
      get(key, () => {
        made.push(key);
        return key.toUpperCase();
      });
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(read)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
    clear();
    read('a');
    expect(made).toEqual(['a', 'b', 'c', 'b', 'a']);
  });
});
