import { z } from 'zod';
import type {
  AssumptionInForce,
  Backlog,
  ClockReading,
  CohortCurve,
  CompensationTable,
  CurrencyRow,
  DoseRow,
  Driver,
  FailureRow,
  FollowUp,
  Iceberg,
  IcebergReading,
  KnownFailures,
  LadderRow,
  MatchedBaseline,
  MatchedComparison,
  MeanCurve,
  MetricReading,
  MetricTable,
  NextEvent,
  OwnEstimate,
  PeriodComparison,
  PeriodSide,
  PromptEffectiveCell,
  RevenueAtRisk,
} from '../model/follow-up.ts';
import { LADDER_STEPS } from '../model/follow-up.ts';
import { PART_IDS, type PartTable, type PartValues } from '../model/part-table.ts';
import {
  absent,
  durationFields,
  durationOrWhy,
  proportion,
  proportionFields,
  proportionOrWhy,
  survivalCurve,
} from './figure-shapes.ts';
import { interval, numbersOrNull, objectOf, periodName } from './parts.ts';
import { businessCalendar, clockName } from './setting-shapes.ts';

const count = z.number().int().nonnegative();
const figure = z.number().nullable();
const list = <T>(one: z.ZodType<T, T>) => z.array(one).readonly();
const orWhy = <T>(one: z.ZodType<T, T>) => z.union([one, absent]);

const nextEvent = objectOf<NextEvent>({
  n: count,
  events: count,
  medianDays: figure,
  byDays: list(z.strictObject({ days: z.number(), share: figure, low: figure, high: figure, atRisk: count })),
  curve: survivalCurve.nullable(),
});

const meanCurve = objectOf<MeanCurve>({
  customers: count,
  points: list(
    z.strictObject({ days: z.number(), mean: z.number(), low: z.number(), high: z.number(), atRisk: count }),
  ),
});

const failureRow = objectOf<FailureRow>({
  complaints: count,
  customers: proportion,
  repeatPurchase: proportionOrWhy,
});

const ladderRow = objectOf<LadderRow>({
  step: z.enum(LADDER_STEPS),
  cases: proportion,
  cumulative: proportion,
  why: z.string().nullable(),
});

const backlog = objectOf<Backlog>({
  months: list(
    z.strictObject({
      period: periodName,
      broughtForward: z.number(),
      received: count,
      closed: count,
      carriedForward: z.number(),
    }),
  ),
  ages: list(z.strictObject({ upToDays: figure, n: count })),
  leftOut: count,
});

const compensation = objectOf<CompensationTable>({
  given: proportion,
  byCurrency: list(
    objectOf<CurrencyRow>({
      currency: z.string().nullable(),
      cases: count,
      total: z.number(),
      median: z.number(),
      shareOfOrderValue: figure,
    }),
  ),
  bands: list(
    z.strictObject({
      from: z.number(),
      to: figure,
      n: count,
      satisfaction: figure,
      repeatPurchase: proportion.nullable(),
    }),
  ),
});

const comparison = objectOf<MatchedComparison>({
  complainants: count,
  unmatched: count,
  controls: count,
  share: z.number(),
  baseline: z.number(),
  difference: interval,
  detectable: z.number(),
  standardError: z.number(),
});

const baseline = objectOf<MatchedBaseline>({
  windowDays: z.number(),
  all: comparison,
  falsification: comparison,
  isComparable: z.boolean(),
  prompt: orWhy(comparison),
  promptWithinMs: figure,
  verdict: z.enum(['supported', 'contradicted', 'not-shown', 'not-comparable']),
  rawDifference: figure,
});

const doseRow = objectOf<DoseRow>({
  label: z.string(),
  upToDays: figure,
  raw: proportion,
  adjusted: figure,
  adjustedLow: figure,
  adjustedHigh: figure,
});

const cell = objectOf<PromptEffectiveCell>({ isPrompt: z.boolean(), isEffective: z.boolean(), repeat: proportion });
const cohort = objectOf<CohortCurve>({
  quarter: z.string(),
  customers: count,
  stillBuying: numbersOrNull,
  low: numbersOrNull,
  high: numbersOrNull,
});

const revenue = objectOf<RevenueAtRisk>({
  currency: z.string().nullable(),
  averageOrderValue: z.number(),
  complainants: count,
  lostPurchases: interval,
  lostValue: interval,
});

const driver = objectOf<Driver>({
  attribute: z.string(),
  with: proportion,
  without: proportion,
  difference: interval,
  p: z.number(),
  q: z.number(),
  isShown: z.boolean(),
});

const ownEstimate = objectOf<OwnEstimate>({ value: proportion, definition: z.string(), isPrecise: z.boolean() });
const ranged = { low: z.number(), mid: z.number(), high: z.number(), source: z.string() };

const assumption = objectOf<AssumptionInForce>({
  id: z.string(),
  label: z.string(),
  ...ranged,
  unit: z.enum(['share', 'people', 'seconds', 'times', 'money']),
  isOn: z.boolean(),
  origin: z.enum(['stated', 'changed', 'own']),
  stated: z.strictObject(ranged),
  own: ownEstimate.nullable(),
});

const icebergFields = { unhappy: interval, silent: interval, told: interval, lost: interval };
const icebergReading = objectOf<IcebergReading>(icebergFields);
const knownFailures = objectOf<KnownFailures>({
  complained: proportion,
  windowDays: count,
  pending: count,
  unknown: count,
});
const iceberg = objectOf<Iceberg>({
  ...icebergFields,
  voiced: count,
  assumption,
  stated: icebergReading,
  own: icebergReading.nullable(),
});

const periodSide = objectOf<PeriodSide>({
  n: count,
  open: count,
  medianMs: figure,
  p90Ms: figure,
  curve: survivalCurve.nullable(),
});
const periodComparison = objectOf<PeriodComparison>({
  period: periodName,
  from: periodName,
  to: periodName,
  now: periodSide,
  before: periodSide,
  logRank: z.strictObject({ chiSquare: z.number(), df: count, p: z.number() }).nullable(),
});
const clockReading = objectOf<ClockReading>({ firstResponse: durationOrWhy, resolution: durationOrWhy });

const answerFields = {
  proportion: z.strictObject({ ...proportionFields, unknown: count, pending: count }).nullable(),
  duration: z.strictObject({ ...durationFields, unknown: count, medianLowMs: figure, medianHighMs: figure }).nullable(),
  quantity: z
    .strictObject({
      unit: z.string(),
      currency: z.string().nullable(),
      n: count,
      unknown: count,
      mean: figure,
      low: figure,
      high: figure,
      median: figure,
      sum: z.number(),
    })
    .nullable(),
  why: z.string().nullable(),
};

const rule = z.enum(['closed-window', 'censored', 'none']);
const reading = objectOf<MetricReading>({
  id: z.string(),
  section: z.enum(['recurrence', 'recovery', 'loyalty']),
  definition: z.string(),
  unit: z.string(),
  higherIs: z.enum(['worse', 'better', 'neutral']),
  needs: list(z.string()),
  missing: list(z.string()),
  rule,
  ...answerFields,
});

export const followUp = objectOf<FollowUp>({
  month: periodName,
  asOf: z.string().nullable(),
  cases: count,
  recurrence: z.strictObject({
    nextComplaint: orWhy(nextEvent),
    meanComplaints: orWhy(meanCurve),
    failures: orWhy(list(failureRow)),
    repeatDays: z.number(),
  }),
  recovery: z.strictObject({
    ladder: orWhy(list(ladderRow)),
    backlog: orWhy(backlog),
    compensation: orWhy(compensation),
    comparison: z.strictObject({ firstResponse: orWhy(periodComparison), resolution: orWhy(periodComparison) }),
    clocks: z.strictObject({
      inForce: clockName,
      calendar: clockReading,
      business: orWhy(clockReading),
    }),
    openingHours: businessCalendar.nullable(),
  }),
  loyalty: z.strictObject({
    buyers: orWhy(proportion),
    nextPurchase: orWhy(nextEvent),
    baseline: orWhy(baseline),
    doseResponse: orWhy(list(doseRow)),
    promptEffective: orWhy(list(cell)),
    cohorts: orWhy(list(cohort)),
    revenueAtRisk: orWhy(revenue),
    drivers: orWhy(list(driver)),
  }),
  iceberg: orWhy(iceberg),
  knownFailures: orWhy(knownFailures),
  assumptions: list(assumption),
  metrics: list(reading),
});

export const metricTable = objectOf<MetricTable>({
  metric: z.string(),
  by: z.string(),
  definition: z.string(),
  unit: z.string(),
  rule,
  asOf: z.string().nullable(),
  rows: list(z.strictObject({ label: z.string(), cases: count, ...answerFields })),
  without: count,
  seldom: count,
  why: z.string().nullable(),
});

const part = <T>(one: z.ZodType<T, T>) => z.exactOptional(one);
const partValue = objectOf<Partial<PartValues>>({
  ladder: part(list(ladderRow)),
  backlog: part(backlog),
  compensation: part(compensation),
  'first-response-compared': part(periodComparison),
  'resolution-compared': part(periodComparison),
  'next-complaint': part(nextEvent),
  'mean-complaints': part(meanCurve),
  failures: part(list(failureRow)),
  'next-purchase': part(nextEvent),
  baseline: part(baseline),
  'dose-response': part(list(doseRow)),
  'prompt-effective': part(list(cell)),
  cohorts: part(list(cohort)),
  'revenue-at-risk': part(revenue),
  drivers: part(list(driver)),
});

export const partTable = objectOf<PartTable>({
  part: z.enum(PART_IDS),
  by: z.string(),
  definition: z.string(),
  unit: z.string(),
  rule,
  asOf: z.string().nullable(),
  rows: list(
    z.strictObject({
      label: z.string(),
      cases: count,
      value: partValue.nullable(),
      why: z.string().nullable(),
    }),
  ),
  without: count,
  seldom: count,
  why: z.string().nullable(),
});
