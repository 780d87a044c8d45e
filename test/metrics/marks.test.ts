import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  bitsIn,
  countCases,
  countMarks,
  followMarks,
  lastMark,
  lastUnmarked,
  markFirst,
  noMarks,
  type Marks,
} from '../../shared/metrics/marks.ts';

const PLACES = 100;
const someMarks = fc
  .uniqueArray(fc.integer({ min: 0, max: PLACES - 1 }))
  .map((places) => places.toSorted((a, b) => a - b));

function marksOf(places: readonly number[]): Marks {
  const marks = noMarks(PLACES);
  for (const place of places) marks[place >>> 5]! |= 1 << (place & 31);
  return marks;
}

it('counts bits, marked places and those of them that are open, and finds the last', () => {
  expect([0, 1, -1, 0x80000000 | 0, 0b1011].map(bitsIn)).toEqual([0, 1, 32, 1, 3]);
  fc.assert(
    fc.property(someMarks, someMarks, (places, waiting) => {
      const marks = marksOf(places);
      expect(countMarks(marks, 0, marks.length)).toBe(places.length);
      expect(countCases(marks, marksOf(waiting), 0, marks.length)).toEqual({
        n: places.length,
        open: places.filter((place) => waiting.includes(place)).length,
      });
      expect(lastMark(marks, 0, marks.length)).toBe(places.at(-1) ?? -1);
      const free = Array.from({ length: PLACES }, (_, place) => place).filter((place) => !places.includes(place));
      expect(lastUnmarked(marks, PLACES)).toBe(free.at(-1) ?? -1);
    }),
  );
});

it.each([0, 5, 32, 33, 64, 100])('marks the first %i places', (size) => {
  const marks = noMarks(128 + 32);
  markFirst(marks, 1, size);
  expect([...marks]).toEqual([0, ...marksOf(Array.from({ length: size }, (_, k) => k))]);
});

it('goes through marked places in order, taking at once what may be taken', () => {
  fc.assert(
    fc.property(someMarks, someMarks, fc.integer({ min: 0, max: 6 }), (places, waiting, most) => {
      const told: string[] = [];
      const marks = marksOf(places);
      followMarks(marks, marksOf(waiting), 0, marks.length, {
        take: (n, place) => {
          expect(place % 32).toBe(0);
          if (n > most) return false;
          told.push(...Array.from({ length: n }, () => 'done'));
          return true;
        },
        done: (place) => {
          expect(places).toContain(place);
          expect(waiting).not.toContain(place);
          told.push('done');
        },
        open: (n) => told.push(...Array.from({ length: n }, () => 'open')),
      });
      expect(told).toEqual(places.map((place) => (waiting.includes(place) ? 'open' : 'done')));
    }),
  );
});
