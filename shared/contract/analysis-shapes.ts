import { z } from 'zod';
import { caseRow } from './case-calls.ts';
import { assuranceMark, controlChart, judgement, variationMark, verdict } from './chart-shapes.ts';
import { durationOrWhy, measure, proportionOrWhy, recovery, repeatBySpeed } from './figure-shapes.ts';
import { importSummary } from './import-shapes.ts';
import { grain, interval, periodName, objectOf } from './parts.ts';
import type { Analysis, ChangePlace, ClusterDetail, ClusterResult, TextSpan } from '../model/analysis.ts';

const count = z.number().int().nonnegative();

export const clusterResult = objectOf<ClusterResult>({
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
  assurance: z.exactOptional(assuranceMark),
  rateBefore: z.number().nullable(),
  rateNow: z.number().nullable(),
  rateUnit: z.string(),
  place: z.exactOptional(
    objectOf<ChangePlace>({
      dimensions: z.array(z.string()).readonly(),
      labels: z.array(z.string()).readonly(),
      excess: z.number(),
      share: z.number(),
    }),
  ),
  words: z.string(),
});

const textSpan = objectOf<TextSpan>({
  text: z.string(),
  isStrong: z.exactOptional(z.literal(true)),
});

export const analysis = objectOf<Analysis>({
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
  counts: objectOf<Analysis['counts']>({
    complaints: count,
    customers: count,
    orders: count,
    complaintsMonth: count,
    ordersMonth: count,
  }),
  clusters: z.array(clusterResult),
  headlines: z.array(z.string()),
  oneOffs: z.array(
    objectOf<Analysis['oneOffs'][number]>({
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
  recurrence: objectOf<Analysis['recurrence']>({ repeat90: proportionOrWhy, keyShare: proportionOrWhy }),
  loyalty: objectOf<Analysis['loyalty']>({
    repeatPurchase90: proportionOrWhy,
    repeatPurchaseUnresolved90: proportionOrWhy,
    repeatPurchaseBySpeed: repeatBySpeed,
  }),
  pooledKeys: z.array(z.strictObject({ key: z.string(), cases: count })),
  measures: z.array(measure),
  bottomLine: z.array(textSpan),
});

export const clusterDetail = objectOf<ClusterDetail>({
  cluster: clusterResult,
  month: periodName,
  asOf: z.string().nullable(),
  subcategories: z.array(z.strictObject({ label: z.string(), n: count })),
  firstResponse: durationOrWhy,
  resolution: durationOrWhy,
  repeat90: proportionOrWhy,
  repeatPurchase90: proportionOrWhy,
  all: objectOf<ClusterDetail['all']>({
    resolution: durationOrWhy,
    repeat90: proportionOrWhy,
    repeatPurchase90: proportionOrWhy,
  }),
  examples: z.array(caseRow),
});
