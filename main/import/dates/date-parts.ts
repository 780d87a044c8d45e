/**
 * A date cell taken apart, before it is known which number is the day. One object is reused for all cells of a column.
 * Numbers stand in the order of the cell; a month written as a word is in `month` and not among the numbers.
 */
export type DateParts = {
  count: number;
  a: number;
  b: number;
  c: number;
  aDigits: number;
  bDigits: number;
  cDigits: number;
  /** 1–12 when written as a word, else 0. */
  month: number;
  separator: string;
  hasTime: boolean;
  /** Milliseconds since midnight. */
  timeMs: number;
  /** Minutes east of UTC stated in the cell, or NaN. */
  offsetMinutes: number;
};

export function newDateParts(): DateParts {
  return {
    count: 0,
    a: 0,
    b: 0,
    c: 0,
    aDigits: 0,
    bDigits: 0,
    cDigits: 0,
    month: 0,
    separator: '',
    hasTime: false,
    timeMs: 0,
    offsetMinutes: Number.NaN,
  };
}
