import type { TestCase } from './make-columns.ts';

const DAY_MS = 86_400_000;

/** What a test plants in one cluster: how many complaints in month t (0-based), and what each is like. */
export type MonthlyPlan = {
  category: string;
  touchpoint: string;
  count: (t: number) => number;
  each?: (received: number, k: number) => Partial<TestCase>;
};

/** Start of the t-th month from January `year`, UTC. */
export function monthStart(year: number, t: number): number {
  return Date.UTC(year, t, 1);
}

/** Complaints spread evenly over each month from January `year` on. */
export function monthlyCases(year: number, months: number, plans: readonly MonthlyPlan[]): TestCase[] {
  return plans.flatMap(({ category, touchpoint, count, each }) =>
    Array.from({ length: months }, (_, t) => {
      const n = count(t);
      const length = monthStart(year, t + 1) - monthStart(year, t);
      return Array.from({ length: n }, (_unused, k) => {
        const received = monthStart(year, t) + Math.floor(((k + 0.5) / n) * (length - DAY_MS / 24));
        return { receivedAt: new Date(received).toISOString(), category, touchpoint, ...each?.(received, k) };
      });
    }).flat(),
  );
}
