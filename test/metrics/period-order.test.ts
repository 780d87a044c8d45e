import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodOrder } from '../../shared/metrics/period-order.ts';
import { DURATION_STATE } from '../../shared/model/metric.ts';
import { someDurations } from '../support/random-durations.ts';

it('has the cases of each period in the order of the duration, from a word of its own on', () => {
  fc.assert(
    fc.property(someDurations, ({ column, period }) => {
      const order = periodOrder(column, period);
      expect(periodOrder(column, period)).toBe(order);
      expect(order.first).toBe(period[0]);
      for (let p = 0; p + 1 < order.firstWord.length; p += 1) {
        const own = [...period.keys()].filter((row) => period[row] === order.first + p);
        const usable = [...column.order].filter((row) => own.includes(row));
        const from = order.firstWord[p]! * 32;
        expect([...order.rowAt.subarray(from, from + usable.length)]).toEqual(usable);
        expect(order.usable[p]).toBe(usable.length);
        expect(order.firstWord[p + 1]).toBe(order.firstWord[p]! + Math.ceil(usable.length / 32));
        const those = (is: number): number => own.filter((row) => column.state[row] === is).length;
        expect([order.invalid[p], order.unknown[p]]).toEqual([
          those(DURATION_STATE.invalid),
          those(DURATION_STATE.unknown),
        ]);
        for (const [k, row] of usable.entries()) {
          const place = from + k;
          expect(order.placed[row]).toBe(k);
          expect((order.open[place >>> 5]! >>> (place & 31)) & 1).toBe(
            column.state[row] === DURATION_STATE.open ? 1 : 0,
          );
        }
      }
      for (const row of column.unusable) expect(order.placed[row]).toBe(column.state[row]);
    }),
  );
});

it('has nothing of no cases', () => {
  const nothing = { state: new Int8Array(0), order: new Uint32Array(0) };
  fc.assert(
    fc.property(someDurations, ({ column }) => {
      expect(periodOrder({ ...column, ...nothing }, new Int32Array(0))).toMatchObject({
        first: 0,
        usable: new Uint32Array(0),
      });
    }),
    { numRuns: 1 },
  );
});
