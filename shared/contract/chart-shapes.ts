import { z } from 'zod';
import { grain, interval, numbers, numbersOrNull, objectOf } from './parts.ts';
import type { ChartBasis, ControlChart, VariationMark } from '../model/chart.ts';
import type { CountSeries } from '../model/series.ts';
import { VERDICTS, type Judgement } from '../model/verdict.ts';

export const verdict = z.enum(VERDICTS);

export const variationMark = objectOf<VariationMark>({
  state: z.enum(['common', 'concern', 'improvement', 'neutral', 'too-few']),
  letter: z.enum(['H', 'L']).nullable(),
});

export const assuranceMark = z.enum(['P', 'F', '?']).nullable();

const countSeries = objectOf<CountSeries>({
  grain,
  start: z.string(),
  counts: numbersOrNull,
  exposure: numbers.nullable(),
  lastFraction: z.number().gt(0).max(1),
});

const chartBasis = objectOf<ChartBasis>({
  choice: z.enum([
    'rate',
    'rate-overdispersed',
    'count',
    'count-overdispersed',
    'gaps',
    'rare',
    'short',
    'proportion',
    'duration',
    'value',
  ]),
  points: z.number().int(),
  meanCount: z.number().nullable(),
  sigmaZ: z.number().nullable(),
  oneOffsLeftOut: z.number().int(),
  hasSeason: z.boolean(),
  isFrozenBeforeOnset: z.boolean(),
  isKept: z.exactOptional(z.literal(true)),
});

export const controlChart = objectOf<ControlChart>({
  kind: z.enum(['U', 'U′', 'C', 'I', 'P′', 'G', 'T', 'run']),
  reason: z.string(),
  basis: z.exactOptional(chartBasis),
  state: z.enum(['none', 'rules-only', 'trial', 'full']),
  unit: z.string(),
  values: numbersOrNull,
  centre: numbersOrNull,
  lower: numbersOrNull,
  upper: numbersOrNull,
  phases: z.array(
    z.strictObject({
      from: z.number().int(),
      to: z.number().int(),
      centre: z.number(),
      isProposed: z.boolean(),
      reason: z.string().nullable(),
      isBaseline: z.exactOptional(z.literal(true)),
    }),
  ),
  signals: z.array(
    z.strictObject({
      index: z.number().int(),
      rules: z.array(z.enum(['beyond-limits', 'eight-one-side', 'seven-trend', 'two-of-three'])),
    }),
  ),
  dispersion: z.number(),
  isLastComplete: z.boolean(),
  series: countSeries,
  target: z.exactOptional(z.strictObject({ value: z.number(), good: z.enum(['below', 'above']) })),
  annotations: z.exactOptional(z.array(z.strictObject({ index: z.number().int(), text: z.string() }))),
});

const probability = z.number().min(0).max(1);

export const judgement = objectOf<Judgement>({
  verdict,
  onset: z.number().int().nullable(),
  rateRatio: interval.nullable(),
  excess: interval.nullable(),
  pLasting: probability,
  probabilities: z.strictObject({
    rising: z.number(),
    falling: z.number(),
    'shift-up': z.number(),
    'shift-down': z.number(),
    'one-off': z.number(),
    seasonal: z.number(),
    stable: z.number(),
  }),
  runnerUp: z.strictObject({ verdict, probability: z.number() }).nullable(),
  isShapeUnclear: z.boolean(),
  dispersion: z.number(),
  fitted: numbersOrNull,
  expectedBefore: numbersOrNull,
  rateBefore: z.number().nullable(),
  rateNow: z.number().nullable(),
  oneOffs: numbers,
  isSeasonKnown: z.boolean(),
  hasSeason: z.boolean(),
  tested: z.number().int(),
  tooFew: z.enum(['short', 'rare', 'insensitive', 'empty']).nullable(),
});
