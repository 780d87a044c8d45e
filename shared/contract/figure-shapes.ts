import { z } from 'zod';
import { numbers, numbersOrNull, periodName, objectOf } from './parts.ts';
import { assuranceMark, variationMark } from './chart-shapes.ts';
import type {
  Absent,
  DurationSummary,
  Measure,
  Proportion,
  Recovery,
  RecoveryMonth,
  SurvivalCurve,
} from '../model/analysis.ts';

const figure = z.number().nullable();
export const absent = objectOf<Absent>({ why: z.string() });

export const proportionFields = {
  numerator: z.number().nonnegative(),
  denominator: z.number().nonnegative(),
  share: figure,
  low: figure,
  high: figure,
};

export const proportion = objectOf<Proportion>(proportionFields);

export const durationFields = {
  n: z.number().int(),
  open: z.number().int(),
  invalid: z.number().int(),
  medianMs: figure,
  p90Ms: figure,
  closedOnlyMedianMs: figure,
  withinTarget: z.strictObject({ ...proportionFields, targetMs: z.number() }).nullable(),
};

const duration = objectOf<DurationSummary>({ ...durationFields, unknown: z.exactOptional(z.number().int()) });

export const durationOrWhy = z.union([duration, absent]);
export const proportionOrWhy = z.union([proportion, absent]);

export const survivalCurve = objectOf<SurvivalCurve>({
  times: numbers,
  waiting: numbers,
  low: numbers.nullable(),
  high: numbers.nullable(),
  atRisk: z.array(z.strictObject({ timeMs: z.number(), n: z.number().int() })),
});

export const recovery = objectOf<Recovery>({
  firstResponse: durationOrWhy,
  resolution: durationOrWhy,
  byMonth: z.array(
    objectOf<RecoveryMonth>({
      period: periodName,
      n: z.number().int(),
      firstResponse: duration.nullable(),
      resolution: duration.nullable(),
    }),
  ),
  curves: z.exactOptional(
    z.strictObject({ firstResponse: survivalCurve.nullable(), resolution: survivalCurve.nullable() }),
  ),
});

export const repeatBySpeed = z.union([
  z.array(z.strictObject({ label: z.string(), upToDays: z.number().nullable(), repeat: proportion })).readonly(),
  absent,
]);

export const measure = objectOf<Measure>({
  id: z.string(),
  label: z.string(),
  value: z.string().nullable(),
  detail: z.string().nullable(),
  series: numbersOrNull,
  centre: figure,
  lower: numbersOrNull,
  upper: numbersOrNull,
  change: z.exactOptional(z.strictObject({ onset: z.number().int(), from: z.number(), to: z.number() }).nullable()),
  target: figure,
  targetLabel: z.string().nullable(),
  targetUnit: z.exactOptional(z.enum(['per 1,000 orders', 'complaints a month', 'complaints a week', '%', 'days'])),
  good: z.exactOptional(z.enum(['below', 'above'])),
  variation: variationMark,
  assurance: assuranceMark,
  words: z.string(),
  why: z.string().nullable(),
});
