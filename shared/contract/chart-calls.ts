import { z } from 'zod';
import { defineCall } from './call.ts';
import { analysisQuery, objectOf } from './parts.ts';

/** How many false marks a chart and its rules make although nothing changes, by a seeded simulation. */
export type NoiseBudgetAnswer = {
  /** Points in a row counted as one signal: expected number on this chart. */
  expectedSignals: number;
  expectedMarked: number;
  /** Shares of 1. */
  chanceOfAny: number;
  chanceNewest: number;
  /** Periods tested. */
  periods: number;
  runs: number;
  seed: number;
};

const share = z.number().min(0).max(1);

export const CHART_CALLS = {
  'charts.noise-budget': defineCall({
    kind: 'read',
    encoding: 'json',
    input: z.strictObject({ query: analysisQuery, category: z.string().max(500), touchpoint: z.string().max(500) }),
    output: objectOf<NoiseBudgetAnswer>({
      expectedSignals: z.number().nonnegative(),
      expectedMarked: z.number().nonnegative(),
      chanceOfAny: share,
      chanceNewest: share,
      periods: z.number().int().nonnegative(),
      runs: z.number().int(),
      seed: z.number().int(),
    }),
  }),
} as const;
