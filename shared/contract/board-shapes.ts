import { z } from 'zod';
import type { Absent, Proportion } from '../model/analysis.ts';
import {
  THEME_FATES,
  type ActionChart,
  type ActionView,
  type AvoidedValue,
  type Board,
  type BoardTotals,
  type CauseView,
  type PlanAnswer,
  type PlanProblem,
  type PlanQuestion,
  type ThemeNow,
} from '../model/board.ts';
import { ACTION_VERDICTS, type Effectiveness } from '../model/effectiveness.ts';
import { interval, numbers, numbersOrNull, objectOf, periodName } from './parts.ts';
import {
  actionMetric,
  actionVersion,
  causeVersion,
  clusterSubject,
  compared,
  day,
  fall,
  key,
  plan,
  settlingDays,
  themeAsked,
  windowMonths,
} from './record-shapes.ts';

const verdict = z.enum(ACTION_VERDICTS);

export const effectiveness = objectOf<Effectiveness>({
  verdict,
  isDue: z.boolean(),
  needsCases: z.number(),
  monthsSeen: z.number(),
  monthsPlanned: z.number(),
  ratio: interval.nullable(),
  beforeAfter: interval.nullable(),
  difference: interval.nullable(),
  dispersion: z.number().nullable(),
  isLessThanPromised: z.boolean(),
  avoided: interval.nullable(),
  warning: periodName.nullable(),
  cameBack: periodName.nullable(),
  why: z.enum(['not-started', 'settling', 'too-few-months', 'season', 're-coded']).nullable(),
  level: z.number(),
});

const actionChart = objectOf<ActionChart>({
  unit: z.string(),
  start: periodName,
  values: numbersOrNull,
  counts: numbersOrNull,
  exposure: numbers.nullable(),
  isLastComplete: z.boolean(),
  comparison: numbersOrNull.nullable(),
  levelFrom: z.number(),
  beforeTo: z.number(),
  afterFrom: z.number(),
  afterTo: z.number(),
  startsAt: z.number(),
  rateBefore: z.number(),
  rateOlder: z.number().nullable(),
  rateAfter: z.number().nullable(),
  threshold: z.number(),
});

const proportionOrAbsent = z.union([
  objectOf<Proportion>({
    numerator: z.number(),
    denominator: z.number(),
    share: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
  }),
  objectOf<Absent>({ why: z.string() }),
]);

const valueOrAbsent = z.union([
  objectOf<AvoidedValue>({
    low: z.number(),
    mid: z.number(),
    high: z.number().nullable(),
    currency: z.string().nullable(),
    perComplaint: z.number(),
    source: z.string(),
  }),
  objectOf<Absent>({ why: z.string() }),
]);

const totals = objectOf<BoardTotals>({
  preventionCoverage: proportionOrAbsent,
  learningRate: proportionOrAbsent,
  monthsToAction: objectOf<BoardTotals['monthsToAction']>({
    clusters: z.number(),
    median: z.number().nullable(),
    without: z.number(),
  }),
  openActions: objectOf<BoardTotals['openActions']>({
    all: z.number(),
    overdue: z.number(),
    notBegun: z.number(),
    to30: z.number(),
    to90: z.number(),
    to180: z.number(),
    over180: z.number(),
  }),
  verdicts: z.record(verdict, z.number()),
  avoided: interval.nullable(),
  value: valueOrAbsent,
});

const actionView = objectOf<ActionView>({
  version: actionVersion,
  versions: z.number(),
  effectiveness: effectiveness.nullable(),
  chart: actionChart.nullable(),
  lost: z.exactOptional(z.enum(THEME_FATES)),
  theme: z.exactOptional(
    objectOf<ThemeNow>({
      name: z.string().nullable(),
      terms: z.array(z.string()).readonly(),
      endedIn: periodName.nullable(),
      isLearntAnew: z.boolean(),
    }),
  ),
  value: valueOrAbsent,
});
const causeView = objectOf<CauseView>({
  version: causeVersion,
  versions: z.number(),
  actions: z.array(key).readonly(),
});

export const board = objectOf<Board>({
  asOf: z.string().nullable(),
  month: periodName,
  actions: z.array(actionView).readonly(),
  causes: z.array(causeView).readonly(),
  totals,
});

export const planQuestion = objectOf<PlanQuestion>({
  record: z.exactOptional(key),
  subject: clusterSubject,
  metric: z.exactOptional(actionMetric),
  theme: z.exactOptional(themeAsked),
  start: day.nullable(),
  settlingDays,
  fall: fall.nullable(),
  windowMonths: windowMonths.nullable(),
  levelFrom: periodName.nullable(),
  comparison: z.union([compared, z.literal('auto')]),
  due: z.exactOptional(day.nullable()),
});

const problem = objectOf<PlanProblem>({
  code: z.enum([
    'unknown-cluster',
    'unknown-comparison',
    'compared-with-itself',
    'no-such-date',
    'before-data',
    'too-few-before',
    'nothing-before',
    'empty-window',
    'due-before-start',
    'level-after-start',
    'never-provable',
    'window-too-short',
    'season-unknown',
    'no-target',
    'no-outcome',
    'unknown-theme',
    'theme-alone',
    'theme-ended',
    'theme-lost',
  ]),
  stops: z.boolean(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
});

export const planAnswer = objectOf<PlanAnswer>({
  proposal: objectOf<PlanAnswer['proposal']>({
    subject: clusterSubject,
    start: z.string(),
    settlingDays: z.number(),
    metric: actionMetric,
    limitMs: z.number().nullable(),
    fall: z.number(),
    windowMonths: z.number(),
    levelFrom: periodName,
    comparison: compared,
  }),
  beforeTo: periodName.nullable(),
  plan: plan.nullable(),
  problems: z.array(problem).readonly(),
});
