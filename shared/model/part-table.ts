import type { Absent } from './analysis.ts';
import type {
  Backlog,
  CohortCurve,
  CompensationTable,
  DoseRow,
  Driver,
  FailureRow,
  FollowUpRule,
  LadderRow,
  MatchedBaseline,
  MeanCurve,
  NextEvent,
  PeriodComparison,
  PromptEffectiveCell,
  RevenueAtRisk,
} from './follow-up.ts';

/**
 * The parts of Recovery, Recurrence and Loyalty that are more than one figure, by their names, and what each says of some cases:
 * what FollowUp says of all cases of the view. Curves are left out (null): they are drawn of a view.
 */
export type PartValues = {
  ladder: readonly LadderRow[];
  backlog: Backlog;
  compensation: CompensationTable;
  'first-response-compared': PeriodComparison;
  'resolution-compared': PeriodComparison;
  'next-complaint': NextEvent;
  'mean-complaints': MeanCurve;
  failures: readonly FailureRow[];
  'next-purchase': NextEvent;
  baseline: MatchedBaseline;
  'dose-response': readonly DoseRow[];
  'prompt-effective': readonly PromptEffectiveCell[];
  cohorts: readonly CohortCurve[];
  'revenue-at-risk': RevenueAtRisk;
  /** q is of all attributes of all rows of the table. */
  drivers: readonly Driver[];
};

export const PART_IDS = [
  'ladder',
  'backlog',
  'compensation',
  'first-response-compared',
  'resolution-compared',
  'next-complaint',
  'mean-complaints',
  'failures',
  'next-purchase',
  'baseline',
  'dose-response',
  'prompt-effective',
  'cohorts',
  'revenue-at-risk',
  'drivers',
] as const satisfies readonly (keyof PartValues)[];
export type PartId = (typeof PART_IDS)[number];

/** What a part says of the cases of one value of a dimension, under the part's name; or why nothing. */
export type PartRow = { label: string; cases: number; value: Partial<PartValues> | null; why: string | null };

/** One part by the values of a dimension, or by period of receipt. */
export type PartTable = {
  part: PartId;
  /** `month`, `week`, `cluster` or a code field. */
  by: string;
  definition: string;
  unit: string;
  rule: FollowUpRule;
  asOf: string | null;
  rows: readonly PartRow[];
  /** Cases of the view that have no value of the dimension, and those of values too seldom to be shown: in no row. */
  without: number;
  seldom: number;
  /** Why no row says anything; null where one does. */
  why: string | null;
};

/** What a part says of some cases, or why nothing. */
export type PartReading<P extends PartId> = PartValues[P] | Absent;
