import { z } from 'zod';
import { caseRow } from './case-calls.ts';
import { controlChart, judgement, variationMark, verdict } from './chart-shapes.ts';
import { durationOrWhy, measure, proportionOrWhy, recovery, repeatBySpeed } from './figure-shapes.ts';
import { importSummary } from './import-shapes.ts';
import { grain, interval, periodName } from './parts.ts';
import type { Analysis, ClusterDetail, ClusterResult, TextSpan } from '../model/analysis.ts';

const count = z.number().int().nonnegative();

const clusterResult: z.ZodType<ClusterResult, ClusterResult> = z.strictObject({
  name: z.string(),
  category: z.string(),
  touchpoint: z.string(),
  n: count,
  nMonth: count,
  verdict,
  onset: periodName.nullable(),
  rateRatio: interval.nullable(),
  excess: interval.nullable(),
  pLasting: z.number().min(0).max(1),
  q: z.number().nullable(),
  isHeadline: z.boolean(),
  reCodedWith: z.string().nullable(),
  judgement,
  chart: controlChart,
  mark: variationMark,
  rateBefore: z.number().nullable(),
  rateNow: z.number().nullable(),
  rateUnit: z.string(),
  words: z.string(),
});

const textSpan: z.ZodType<TextSpan, TextSpan> = z.strictObject({
  text: z.string(),
  isStrong: z.exactOptional(z.literal(true)),
});

export const analysis: z.ZodType<Analysis, Analysis> = z.strictObject({
  store: z.string(),
  organisation: z.string(),
  asOf: z.string().nullable(),
  zone: z.string(),
  grain,
  month: periodName,
  isComplete: z.boolean(),
  filter: z.record(z.string(), z.array(z.string()).readonly()).readonly(),
  asAt: z.number().int().nullable(),
  imports: z.array(importSummary),
  counts: z.strictObject({
    complaints: count,
    customers: count,
    orders: count,
    complaintsMonth: count,
    ordersMonth: count,
  }),
  clusters: z.array(clusterResult),
  headlines: z.array(z.string()),
  oneOffs: z.array(
    z.strictObject({
      name: z.string(),
      period: periodName,
      count,
      usual: z.strictObject({ low: z.number(), high: z.number() }),
      isThisMonth: z.boolean(),
    }),
  ),
  reCoded: z.array(z.strictObject({ from: z.string(), to: z.string(), period: periodName })),
  expectedFalseHeadlines: z.number().nonnegative(),
  examined: count,
  recovery,
  recurrence: z.strictObject({ repeat90: proportionOrWhy, keyShare: proportionOrWhy }),
  loyalty: z.strictObject({ repeatPurchase90: proportionOrWhy, repeatPurchaseBySpeed: repeatBySpeed }),
  pooledKeys: z.array(z.strictObject({ key: z.string(), cases: count })),
  measures: z.array(measure),
  bottomLine: z.array(textSpan),
});

export const clusterDetail: z.ZodType<ClusterDetail, ClusterDetail> = z.strictObject({
  cluster: clusterResult,
  month: periodName,
  asOf: z.string().nullable(),
  concentration: z.array(
    z.strictObject({
      dimension: z.string(),
      rows: z.array(
        z.strictObject({
          label: z.string(),
          n: count,
          share: z.number(),
          excess: z.number().nullable(),
          rateRatio: interval.nullable(),
        }),
      ),
    }),
  ),
  subcategories: z.array(z.strictObject({ label: z.string(), n: count })),
  firstResponse: durationOrWhy,
  resolution: durationOrWhy,
  repeat90: proportionOrWhy,
  repeatPurchase90: proportionOrWhy,
  all: z.strictObject({ resolution: durationOrWhy, repeat90: proportionOrWhy, repeatPurchase90: proportionOrWhy }),
  examples: z.array(caseRow),
});
