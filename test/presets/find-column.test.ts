import { expect, it } from 'vitest';
import { findColumn } from '../../shared/presets/find-column.ts';

const HEADERS = ['Id', 'Category [list]', 'created_at', 'Created At', ''];

it('takes the first name that is there, and of duplicate headers the first', () => {
  expect(findColumn(['Opened', 'Created At'], HEADERS)).toBe(2);
});

it('tries patterns on the header as it stands', () => {
  expect(findColumn([/^category \[list\]$/i], HEADERS)).toBe(1);
  expect(findColumn([/^category$/i], HEADERS)).toBe(-1);
});

it('does not try patterns on overlong headers', () => {
  expect(findColumn([/^a+$/], ['a'.repeat(5000)])).toBe(-1);
});
