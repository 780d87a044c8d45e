import { describe, expect, it } from 'vitest';
import { tallyInParts } from '../../shared/metrics/tally-in-parts.ts';
import type { Groups } from '../../shared/model/metric.ts';
import { seededRandom } from '../bench/seeded-random.ts';

/** Answers -1 … 3 with an offset of 1: no answer, then the weakest to the strongest. */
const PLACE = Int8Array.of(-1, 0, 1, 2, 3);

/** One customer and group at a time. */
function plainly(answers: Int8Array, { of, rows, count }: Groups, customer: Int32Array): number[] {
  const tally = Array<number>(count * 4).fill(0);
  const strongest = new Map<string, number>();
  for (const row of rows ?? of.keys()) {
    const [g, place, who] = [of[row] ?? -1, PLACE[(answers[row] ?? -1) + 1] ?? -1, customer[row] ?? -1];
    if (g < 0 || place < 0) continue;
    if (who < 0) tally[g * 4 + place]! += 1;
    else strongest.set(`${g} ${who}`, Math.max(place, strongest.get(`${g} ${who}`) ?? 0));
  }
  for (const [key, place] of strongest) tally[Number(key.split(' ')[0]) * 4 + place]! += 1;
  return tally;
}

describe('customers counted once in every group', () => {
  for (const customers of [1, 40, 32_768, 200_000]) {
    it(`are those of a plain count, of ${customers} customers`, () => {
      const random = seededRandom(customers);
      const n = 5000;
      const answers = Int8Array.from({ length: n }, () => random.integer(-1, 3));
      const of = Int32Array.from({ length: n }, () => random.integer(-1, 29));
      const customer = Int32Array.from({ length: n }, () =>
        random.chance(0.3) ? random.integer(0, Math.min(20, customers) - 1) : random.integer(-1, customers - 1),
      );
      const places = { answers, offset: 1, place: PLACE };
      const all: Groups = { of, count: 30 };
      expect([...tallyInParts(places, all, customer)]).toEqual(plainly(answers, all, customer));
      const some: Groups = { ...all, rows: Uint32Array.from({ length: n / 5 }, (_, k) => k * 5) };
      expect([...tallyInParts(places, some, customer)]).toEqual(plainly(answers, some, customer));
    });
  }

  it('are none where no case is in a group, or none has an answer', () => {
    const customer = Int32Array.of(0, 1);
    const empty = { answers: Int8Array.of(-1, 2), offset: 1, place: PLACE };
    expect([...tallyInParts(empty, { of: Int32Array.of(0, -1), count: 2 }, customer)]).toEqual(Array(8).fill(0));
    expect([...tallyInParts(empty, { of: new Int32Array(0), count: 0 }, customer)]).toEqual([]);
  });
});
