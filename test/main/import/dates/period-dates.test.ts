import { expect, it } from 'vitest';
import { readMonthYear, readWeek } from '../../../../main/import/dates/period-dates.ts';

const iso = (instant: number): string | null =>
  Number.isNaN(instant) ? null : new Date(instant).toISOString().slice(0, 10);

it.each([
  ['2025-W01', '2024-12-30'],
  ['2025W11', '2025-03-10'],
  ['2025-W11-3', '2025-03-10'],
  ['KW 11/2025', '2025-03-10'],
  ['Week 11, 2025', '2025-03-10'],
  ['2020-W53', '2020-12-28'],
  ['2025-W53', null],
  ['2025-W00', null],
  ['2025-11', null],
  ['Week 11', null],
])('the week %s begins on %s', (text, monday) => {
  expect(iso(readWeek(text))).toBe(monday);
});

it.each([
  ['Jan-25', '2025-01-01'],
  ["Sept. '24", '2024-09-01'],
  ['Mär 25', '2025-03-01'],
  ['25-Jan', null],
  ['Jan-2025', null],
  ['Test-25', null],
])('the month %s begins on %s', (text, first) => {
  expect(iso(readMonthYear(text))).toBe(first);
});
