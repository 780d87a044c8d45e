import { z } from 'zod';
import {
  LONGEST_NAME,
  LONGEST_TEXT,
  type AnnotationDecision,
  type BaselineDecision,
  type ClusterSubject,
  type Decision,
  type DecisionContent,
  type MeasureSubject,
  type PhaseDecision,
  type TargetDecision,
} from '../model/decision.ts';
import { grain, objectOf, periodName } from './parts.ts';

const clusterSubject = objectOf<ClusterSubject>({ category: z.string().max(500), touchpoint: z.string().max(500) });
const measureSubject = objectOf<MeasureSubject>({ measure: z.string().min(1).max(60) });
export const subject = z.union([clusterSubject, measureSubject]);

const good = z.enum(['below', 'above']);
const unit = z.string().max(60);
/** Far beyond any rate, count, share or number of days. */
const value = z.number().min(0).max(1e9);

const phase = objectOf<PhaseDecision>({
  kind: z.literal('phase'),
  answer: z.enum(['confirm', 'keep']),
  grain,
  from: periodName,
  to: periodName,
  centre: z.number().nullable(),
  unit: z.string(),
});
const baseline = objectOf<BaselineDecision>({
  kind: z.literal('baseline'),
  grain,
  from: periodName,
  to: periodName,
  centre: z.number().nullable(),
  unit: z.string(),
});
const annotation = objectOf<AnnotationDecision>({
  kind: z.literal('annotation'),
  grain,
  at: periodName,
  text: z.string(),
});
const target = objectOf<TargetDecision>({
  kind: z.literal('target'),
  value: z.number().nullable(),
  good,
  unit: z.string(),
});

export const decision = objectOf<Decision>({
  id: z.number().int(),
  subject,
  content: z.union([target, phase, annotation, baseline]) satisfies z.ZodType<DecisionContent>,
  reason: z.string(),
  who: z.string(),
  madeAt: z.number(),
  undoneAt: z.number().nullable(),
  replaces: z.number().int().nullable(),
  state: z.enum(['in-force', 'replaced', 'undone']),
});

const who = z.string().max(LONGEST_NAME);
const freely = z.string().max(LONGEST_TEXT);
const needed = freely.refine((text) => text.trim() !== '', 'must say something');

/**
 * What is asked for; the core adds what it freezes. Taking a target away is said in words: null is what JSON makes of NaN.
 */
const targetAsked = z.strictObject({
  kind: z.literal('target'),
  value: z.union([value, z.literal('none')]),
  good,
  unit,
});
const phaseAsked = z.strictObject({
  kind: z.literal('phase'),
  answer: z.enum(['confirm', 'keep']),
  grain,
  from: periodName,
});
const annotationAsked = z.strictObject({ kind: z.literal('annotation'), grain, at: periodName, text: needed });
const baselineAsked = z.strictObject({ kind: z.literal('baseline'), grain, from: periodName, to: periodName });

/** Targets are set for clusters and measures, all else for clusters; phases and baselines need a reason. */
export const newDecision = z.union([
  z.strictObject({ subject, content: targetAsked, reason: freely, who }),
  z.strictObject({ subject: clusterSubject, content: annotationAsked, reason: freely, who }),
  z.strictObject({
    subject: clusterSubject,
    content: z.discriminatedUnion('kind', [phaseAsked, baselineAsked]),
    reason: needed,
    who,
  }),
]);
export type NewDecisionInput = z.input<typeof newDecision>;
