import type { ControlChart, RuleId } from '../model/chart.ts';
import { r4Rules } from '../stats/r4-rules.ts';

/** Points of one stretch of a chart that share a reference, arrays by period. */
export type SignalInput = {
  values: readonly (number | null)[];
  isTested: readonly boolean[];
  /** Centre and sigma that each point is compared with; null: not tested. */
  centre: readonly (number | null)[];
  sigma: readonly (number | null)[];
  /** Stretch that each period belongs to: a pattern never spans two of them. */
  stretch: readonly number[];
  /** False: run rules only. */
  hasLimits: boolean;
};

/**
 * The points of a chart that break a rule of R4, with the rules they break. Missing and unfinished periods are passed over
 * as if they were not there.
 * @returns  ascending by period. O(n).
 */
export function chartSignals(input: SignalInput): ControlChart['signals'] {
  const rulesAt = new Map<number, RuleId[]>();
  for (const stretch of new Set(input.stretch)) {
    const periods = input.values.flatMap((value, t) =>
      input.stretch[t] === stretch &&
      input.isTested[t] === true &&
      value !== null &&
      (input.centre[t] ?? null) !== null &&
      (input.sigma[t] ?? null) !== null
        ? [t]
        : [],
    );
    const broken = r4Rules(
      {
        values: periods.map((t) => input.values[t]!),
        centre: periods.map((t) => input.centre[t]!),
        sigma: periods.map((t) => input.sigma[t]!),
      },
      input.hasLimits,
    );
    const rules: [RuleId, number[]][] = [
      ['beyond-limits', broken.beyondLimits],
      ['eight-one-side', broken.eightOneSide],
      ['seven-trend', broken.sevenTrend],
      ['two-of-three', broken.twoOfThree],
    ];
    for (const [rule, indexes] of rules) {
      for (const index of indexes) {
        const period = periods[index]!;
        rulesAt.set(period, [...(rulesAt.get(period) ?? []), rule]);
      }
    }
  }
  return [...rulesAt].sort(([a], [b]) => a - b).map(([index, found]) => ({ index, rules: found }));
}
