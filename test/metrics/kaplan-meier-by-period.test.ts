import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupedKaplanMeier } from '../../shared/metrics/grouped-kaplan-meier.ts';
import { kaplanMeierByPeriod } from '../../shared/metrics/kaplan-meier-by-period.ts';
import { someDurations } from '../support/random-durations.ts';

const SHARES = [0.25, 0.5, 0.9];

it('finds what going through the cases in order finds, for chosen cases, those left over and all of them', () => {
  fc.assert(
    fc.property(someDurations, ({ column, chosen, leftOver, all }) => {
      const byGroup = (of: typeof all) =>
        groupedKaplanMeier(column, { of: Int32Array.from(of.of), count: of.count }, SHARES);
      const byPeriod = (of: typeof all) => kaplanMeierByPeriod(column, of, of.runs, SHARES);
      expect(byPeriod(chosen)).toEqual(byGroup(chosen));
      expect(byPeriod(leftOver)).toEqual(byGroup(chosen));
      expect(byPeriod(all)).toEqual(byGroup(all));
    }),
  );
});
