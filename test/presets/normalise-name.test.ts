import { expect, it } from 'vitest';
import { normaliseName } from '../../shared/presets/normalise-name.ts';

it('compares names without case, accents, blanks and punctuation', () => {
  expect(['Created Date', 'created_date', 'CreatedDate ', 'CRÉATED-DATE'].map(normaliseName)).toEqual(
    Array(4).fill('createddate'),
  );
});

it('keeps letters of other scripts and the number sign, so that "Order" and "Order #" stay apart', () => {
  expect(normaliseName('Дата жалобы')).toBe('датажалобы');
  expect(normaliseName('Order #')).not.toBe(normaliseName('Order'));
});

it('treats names of object members like any other', () => {
  expect(normaliseName('__proto__')).toBe('proto');
});
