import { readNumber } from './values/read-number.ts';

/** Whether a value of a mapped row says nothing. */
export function isAbsent(value: number | string | null): boolean {
  return value === null || (typeof value === 'number' && Number.isNaN(value));
}

/** The number in a cell, with a decimal comma where it has one; NaN where it is none. */
export function numberAt(cells: readonly string[], position: number): number {
  const text = (cells[position] ?? '').trim();
  return readNumber(text, text.includes(',') && !text.includes('.') ? 'comma' : 'dot');
}

type Value = number | string | null | undefined;

/** The sum of two values; null where neither is a number. */
export function sumOf(a: Value, b: Value): number | null {
  const [left, right] = [numberOr(a), numberOr(b)];
  if (Number.isNaN(left)) return Number.isNaN(right) ? null : right;
  return Number.isNaN(right) ? left : left + right;
}

/** A value as a number; NaN where it is none. */
export function numberOr(value: Value): number {
  return typeof value === 'number' ? value : Number.NaN;
}
