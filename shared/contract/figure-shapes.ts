import { z } from 'zod';
import { numbersOrNull, periodName } from './parts.ts';
import { assuranceMark, variationMark } from './chart-shapes.ts';
import type { Absent, DurationSummary, Measure, Proportion, Recovery } from '../model/analysis.ts';

const figure = z.number().nullable();
const absent: z.ZodType<Absent, Absent> = z.strictObject({ why: z.string() });

const proportionFields = {
  numerator: z.number().nonnegative(),
  denominator: z.number().nonnegative(),
  share: figure,
  low: figure,
  high: figure,
};

export const proportion: z.ZodType<Proportion, Proportion> = z.strictObject(proportionFields);

const duration: z.ZodType<DurationSummary, DurationSummary> = z.strictObject({
  n: z.number().int(),
  open: z.number().int(),
  invalid: z.number().int(),
  unknown: z.exactOptional(z.number().int()),
  medianMs: figure,
  p90Ms: figure,
  closedOnlyMedianMs: figure,
  withinTarget: z.strictObject({ ...proportionFields, targetMs: z.number() }).nullable(),
});

export const durationOrWhy = z.union([duration, absent]);
export const proportionOrWhy = z.union([proportion, absent]);

export const recovery: z.ZodType<Recovery, Recovery> = z.strictObject({
  firstResponse: durationOrWhy,
  resolution: durationOrWhy,
  byMonth: z.array(
    z.strictObject({
      period: periodName,
      n: z.number().int(),
      firstResponse: duration.nullable(),
      resolution: duration.nullable(),
    }),
  ),
});

export const repeatBySpeed = z.union([
  z.array(z.strictObject({ label: z.string(), upToDays: z.number().nullable(), repeat: proportion })).readonly(),
  absent,
]);

export const measure: z.ZodType<Measure, Measure> = z.strictObject({
  id: z.string(),
  label: z.string(),
  value: z.string().nullable(),
  detail: z.string().nullable(),
  series: numbersOrNull,
  centre: figure,
  lower: numbersOrNull,
  upper: numbersOrNull,
  target: figure,
  targetLabel: z.string().nullable(),
  variation: variationMark,
  assurance: assuranceMark,
  words: z.string(),
  why: z.string().nullable(),
});
