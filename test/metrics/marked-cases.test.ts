import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asOneGroup } from '../../shared/metrics/groups.ts';
import { markedCases } from '../../shared/metrics/marked-cases.ts';
import { DURATION_STATE } from '../../shared/model/metric.ts';
import { someDurations } from '../support/random-durations.ts';

it('marks the cases in any group, and counts them by state', () => {
  fc.assert(
    fc.property(someDurations, ({ column, rows, period, chosen, leftOver, all }) => {
      const inWindow = [...period.keys()].filter((row) => period[row]! >= 6);
      for (const [groups, some] of [
        [chosen, inWindow.filter((row) => rows.includes(row))],
        [leftOver, inWindow.filter((row) => rows.includes(row))],
        [all, inWindow],
        [{ of: Int32Array.from(all.of), count: all.count }, inWindow],
      ] as const) {
        const { marks, ...counts } = markedCases(column, groups);
        const marked = [...column.order.keys()].filter((place) => ((marks[place >>> 5]! >>> (place & 31)) & 1) === 1);
        expect(marked.map((place) => column.order[place]!).toSorted((a, b) => a - b)).toEqual(
          some.filter((row) => column.state[row]! >= 0),
        );
        const those = (is: number): number => some.filter((row) => column.state[row] === is).length;
        expect(counts).toEqual({
          n: marked.length,
          open: those(DURATION_STATE.open),
          invalid: those(DURATION_STATE.invalid),
          unknown: those(DURATION_STATE.unknown),
        });
        expect(markedCases(column, asOneGroup(groups))).toEqual({ marks, ...counts });
      }
    }),
  );
});
