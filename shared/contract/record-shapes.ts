import { z } from 'zod';
import {
  ACTION_METRICS,
  ACTION_STATES,
  MOST_COMPARED,
  MOST_DAYS,
  MOST_MONTHS,
  THEME_SCOPES,
  type ActionContent,
  type ActionCriterion,
  type ActionDraft,
  type CriterionTheme,
  type ThemeAsked,
} from '../model/action.ts';
import type { RecordDocument, RecordVersion } from '../model/case-record.ts';
import { CAUSE_CODES, CAUSE_STATES, MOST_LINES, MOST_WHYS, type Bone, type CauseContent } from '../model/cause.ts';
import { LONGEST_NAME, LONGEST_TEXT, type ClusterSubject } from '../model/decision.ts';
import type { ActionPlan } from '../model/effectiveness.ts';
import { objectOf, periodName } from './parts.ts';

export const clusterSubject = objectOf<ClusterSubject>({
  category: z.string().max(500),
  touchpoint: z.string().max(500),
});
export const freely = z.string().max(LONGEST_TEXT);
export const name = z.string().max(LONGEST_NAME);
const needed = freely.refine((text) => text.trim() !== '', 'must say something');
const lines = z.array(freely).max(MOST_LINES).readonly();
/** `YYYY-MM-DD`; whether there is such a day is said in words. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const month = z.string().regex(/^\d{4}-\d{2}$/);
export const key = z.string().min(8).max(80);
/** A promised fall: from a percent to nearly all. */
export const fall = z.number().min(0.01).max(0.99);
export const windowMonths = z.number().int().min(1).max(MOST_MONTHS);
export const settlingDays = z.number().int().min(0).max(MOST_DAYS);
export const compared = z.array(clusterSubject).max(MOST_COMPARED).readonly();

export const actionMetric = z.enum(ACTION_METRICS);
const askedFields = { id: z.number().int(), within: z.enum(THEME_SCOPES) };
export const themeAsked = objectOf<ThemeAsked>(askedFields);

export const plan = objectOf<ActionPlan>({
  rateBefore: z.number(),
  unit: z.string().max(60),
  threshold: z.number(),
  dispersion: z.number(),
  casesInWindow: z.number(),
  casesNeeded: z.number().nullable(),
  monthsNeeded: z.number().int().nullable(),
  power: z.number(),
  smallestFall: z.number().nullable(),
  from: periodName,
  to: periodName,
  answerOn: day,
});

const criterionTheme = objectOf<CriterionTheme>({
  ...askedFields,
  name: freely.nullable(),
  terms: lines,
  since: z.number().int(),
  frozenAt: z.number().int(),
});

const criterionFields = objectOf<ActionCriterion>({
  metric: actionMetric,
  limitMs: z.exactOptional(z.number().positive()),
  theme: z.exactOptional(criterionTheme),
  direction: z.literal('down'),
  fall,
  levelFrom: month,
  comparison: compared,
  windowMonths,
  beforeTo: month,
  plan,
  frozenAsOf: z.string().max(40),
  earlierLooks: z.number().int().min(0).max(50),
});
const criterion = criterionFields.refine(
  ({ metric, theme }) => (metric === 'theme') === (theme !== undefined),
  'a theme goes with the metric “theme”, and only with it',
);

const actionFields = {
  subject: clusterSubject,
  title: needed,
  owner: name,
  state: z.enum(ACTION_STATES),
  start: day,
  due: day.nullable(),
  settlingDays,
  cost: objectOf<{ minor: number; currency: string }>({
    minor: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
    currency: z.string().regex(/^[A-Z]{3}$/),
  }).nullable(),
  causes: z.array(key).max(MOST_LINES).readonly(),
  note: freely,
};

export const actionContent = objectOf<ActionContent>({ ...actionFields, criterion });
export const actionDraft = objectOf<ActionDraft>({
  ...actionFields,
  metric: z.exactOptional(actionMetric),
  theme: z.exactOptional(themeAsked),
  fall,
  windowMonths,
  levelFrom: month.nullable(),
  comparison: compared,
});

export const causeContent = objectOf<CauseContent>({
  subject: clusterSubject,
  title: needed,
  state: z.enum(CAUSE_STATES),
  code: z.enum(CAUSE_CODES).nullable(),
  stated: freely,
  underlying: freely,
  whys: z.array(freely).max(MOST_WHYS).readonly(),
  bones: z
    .array(objectOf<Bone>({ code: z.enum(CAUSE_CODES), text: freely }))
    .max(MOST_LINES)
    .readonly(),
  evidenceFor: lines,
  evidenceAgainst: lines,
  cases: lines,
  charts: lines,
  attachments: lines,
});

const exported = {
  key,
  record: key,
  number: z.number().int().positive(),
  reason: freely,
  who: name,
  madeAt: z.number().int(),
  undoneAt: z.number().int().nullable(),
};
const state = z.enum(['in-force', 'replaced', 'undone']);

export const causeVersion = objectOf<RecordVersion<'cause'>>({
  ...exported,
  kind: z.literal('cause'),
  content: causeContent,
  state,
});
export const actionVersion = objectOf<RecordVersion<'action'>>({
  ...exported,
  kind: z.literal('action'),
  content: actionContent,
  state,
});
export const recordVersion = z.union([causeVersion, actionVersion]);

/** The document of `redress actions --export`; see docs in main/shells/cli/ACTIONS-DOCUMENT.md. */
export const recordDocument = objectOf<RecordDocument>({
  format: z.literal('redress-actions'),
  version: z.literal(1),
  organisation: z.string().max(1000),
  versions: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ ...exported, kind: z.literal('cause'), content: causeContent }),
        z.strictObject({ ...exported, kind: z.literal('action'), content: actionContent }),
      ]),
    )
    .max(100_000)
    .readonly(),
});
