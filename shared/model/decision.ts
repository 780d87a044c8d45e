import type { Grain, PeriodName } from './series.ts';

/** What people decide about a cluster or a measure (METRICS.md 3). */
export const DECISION_KINDS = ['target', 'phase', 'annotation', 'baseline'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export type ClusterSubject = { category: string; touchpoint: string };
/** `measure` is the id of a row of the measure table. */
export type MeasureSubject = { measure: string };
export type DecisionSubject = ClusterSubject | MeasureSubject;

/** Which side of a target is good; the target itself is good. */
export type GoodSide = 'below' | 'above';

/**
 * A target in the unit of the chart or measure it was set for; it counts only where that unit is shown. A null value says
 * that there is no target any more.
 */
export type TargetDecision = { kind: 'target'; value: number | null; good: GoodSide; unit: string };

/**
 * Answer to a proposed phase, or a phase of a person's own: `confirm` starts new limits at `from`, `keep` continues the old
 * ones over it. `to` is the last complete period when it was decided; `centre` is the one frozen then (chart's `unit`), null
 * where there were too few periods to freeze one.
 */
export type PhaseDecision = {
  kind: 'phase';
  answer: 'confirm' | 'keep';
  grain: Grain;
  from: PeriodName;
  to: PeriodName;
  centre: number | null;
  unit: string;
};

/** A flag in the chart. */
export type AnnotationDecision = { kind: 'annotation'; grain: Grain; at: PeriodName; text: string };

/** The periods whose centre and spread are the limits from `from` on, until a later phase starts. */
export type BaselineDecision = {
  kind: 'baseline';
  grain: Grain;
  from: PeriodName;
  to: PeriodName;
  centre: number | null;
  unit: string;
};

export type DecisionContent = TargetDecision | PhaseDecision | AnnotationDecision | BaselineDecision;

/** `replaced`: a later version stands in its place; undoing that one brings this one back. */
export type DecisionState = 'in-force' | 'replaced' | 'undone';

/** One version of a decision. Versions are never changed; an undone one stays in the list. */
export type Decision = {
  id: number;
  subject: DecisionSubject;
  content: DecisionContent;
  /** Why; may be empty for targets and annotations. */
  reason: string;
  /** Who decided, as typed; may be empty. */
  who: string;
  /** Milliseconds UTC. */
  madeAt: number;
  undoneAt: number | null;
  /** The version that this one took the place of. */
  replaces: number | null;
  state: DecisionState;
};

/** Longest text of a reason or an annotation, in characters. */
export const LONGEST_TEXT = 1000;
/** Longest name of who decided. */
export const LONGEST_NAME = 200;

export function isClusterSubject(subject: DecisionSubject): subject is ClusterSubject {
  return 'category' in subject;
}

/** Whether two decisions are about the same thing. */
export function isSameSubject(a: DecisionSubject, b: DecisionSubject): boolean {
  if (isClusterSubject(a)) return isClusterSubject(b) && a.category === b.category && a.touchpoint === b.touchpoint;
  return !isClusterSubject(b) && a.measure === b.measure;
}
