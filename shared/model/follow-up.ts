import type { Absent, DurationSummary, Proportion, SurvivalCurve } from './analysis.ts';
import type { BusinessCalendar, MetricSection } from './metric.ts';
import type { ClockName } from './setting.ts';
import type { Interval, PeriodName } from './series.ts';

/** How long until something happens again, with the share by a few days; those still without it are censored. */
export type NextEvent = {
  n: number;
  events: number;
  medianDays: number | null;
  /** Share that has had the event by so many days; null beyond the longest follow-up. */
  byDays: readonly { days: number; share: number | null; low: number | null; high: number | null; atRisk: number }[];
  curve: SurvivalCurve | null;
};

/** Mean number of further complaints per complainant by days since the first one. */
export type MeanCurve = {
  customers: number;
  points: readonly { days: number; mean: number; low: number; high: number; atRisk: number }[];
};

/** Customers by their number of complaints in the 12 months from the first one. */
export type FailureRow = {
  /** 1, 2 or 3; 3 is "three and more". */
  complaints: number;
  customers: Proportion;
  /** Bought again within 90 days after the last of them. */
  repeatPurchase: Proportion | Absent;
};

export const LADDER_STEPS = ['60-seconds', 'same-contact', 'same-day', 'within-target', 'later', 'open'] as const;
/** How far up the ladder cases were resolved; every case stands on the first step that fits. */
export type LadderRow = { step: (typeof LADDER_STEPS)[number]; cases: Proportion; cumulative: Proportion } & {
  /** Why the step cannot be told in this source; its cases then stand on the next one. */
  why: string | null;
};

export type Backlog = {
  months: readonly {
    period: PeriodName;
    broughtForward: number;
    received: number;
    closed: number;
    carriedForward: number;
  }[];
  /** What is open at the as-of time by age. */
  ages: readonly { upToDays: number | null; n: number }[];
  /** Cases that are closed nobody knows when, or resolved before they were received. */
  leftOut: number;
};

export type CurrencyRow = {
  currency: string | null;
  cases: number;
  /** Minor units. */
  total: number;
  median: number;
  /** Of the customers' last orders before the complaint, over the cases with one in the same currency. */
  shareOfOrderValue: number | null;
};
export type CompensationTable = {
  given: Proportion;
  byCurrency: readonly CurrencyRow[];
  /** In the most frequent currency: what was given, how satisfied, whether they bought again. Under 20 cases: nulls. */
  bands: readonly {
    from: number;
    to: number | null;
    n: number;
    satisfaction: number | null;
    repeatPurchase: Proportion | null;
  }[];
};

/** One group compared with customers who had not complained, like for like. */
export type MatchedComparison = {
  /** Complainants with a closed window, and how many found customers like them. */
  complainants: number;
  unmatched: number;
  /** Comparisons available: customers at risk in the same strata, counted once a stratum and month. */
  controls: number;
  /** Shares of 1 that bought in the window. */
  share: number;
  baseline: number;
  /** Share minus baseline with its 95 % interval. */
  difference: Interval;
  /** Smallest difference that would have been seen with 80 % power. */
  detectable: number;
  /** Standard error of the difference. */
  standardError: number;
};

export type ParadoxVerdict = 'supported' | 'contradicted' | 'not-shown' | 'not-comparable';

export type MatchedBaseline = {
  windowDays: number;
  all: MatchedComparison;
  /** Purchases in the window before the complaint: must show no gap. */
  falsification: MatchedComparison;
  isComparable: boolean;
  /** Recovered promptly (within the target, else within the median time) against those who did not complain. */
  prompt: MatchedComparison | Absent;
  promptWithinMs: number | null;
  verdict: ParadoxVerdict;
  /** The raw gap, for contrast: all complainants against all customers who never complained. */
  rawDifference: number | null;
};

export type DoseRow = {
  label: string;
  upToDays: number | null;
  /** As it is. */
  raw: Proportion;
  /** At the stratum mix of all complainants; null where too few strata have cases. */
  adjusted: number | null;
  adjustedLow: number | null;
  adjustedHigh: number | null;
};

export type PromptEffectiveCell = { isPrompt: boolean; isEffective: boolean; repeat: Proportion };

export type CohortCurve = {
  /** `2026-Q1`: quarter of the complaint. */
  quarter: string;
  customers: number;
  /** Share (of 1) with an order in the m-th month after the complaint, from 1 on; null where not yet observed. */
  stillBuying: readonly (number | null)[];
  /** Its Wilson 95 % interval. */
  low: readonly (number | null)[];
  high: readonly (number | null)[];
};

export type RevenueAtRisk = {
  currency: string | null;
  /** Mean order value in minor units of complainants in the year before. */
  averageOrderValue: number;
  complainants: number;
  /** Repeat purchases lost against the baseline, and their value; negative: gained. */
  lostPurchases: Interval;
  lostValue: Interval;
};

export type Driver = {
  attribute: string;
  /** Cases with and without it that count. */
  with: Proportion;
  without: Proportion;
  /** Difference of repeat purchase at the same stratum mix, with 95 % interval. */
  difference: Interval;
  p: number;
  /** Benjamini–Hochberg over all attributes. */
  q: number;
  isShown: boolean;
};

/** METRICS.md 8: a number from the literature, editable, always printed with its source. */
export type Assumption = {
  id: string;
  label: string;
  low: number;
  mid: number;
  high: number;
  unit: 'share' | 'people' | 'seconds' | 'times' | 'money';
  source: string;
  isOn: boolean;
};

/** An assumption as it stands: what the literature says, what people set, what the own data say. */
export type AssumptionInForce = Assumption & {
  origin: 'stated' | 'changed' | 'own';
  stated: Pick<Assumption, 'low' | 'mid' | 'high' | 'source'>;
  /** What the own data say, and whether that is precise enough to take the place of the literature. */
  own: OwnEstimate | null;
};

/** A number of the literature as it is here. */
export type OwnEstimate = { value: Proportion; definition: string; isPrecise: boolean };

/**
 * What an import of known failures says: how many of them led to a complaint. Those whose window is still open, and those nobody
 * can tell of, are left out.
 */
export type KnownFailures = {
  complained: Proportion;
  /** Days after a failure in which a complaint of the same customer counts; a complaint about the same order counts always. */
  windowDays: number;
  pending: number;
  unknown: number;
};

/** The iceberg under one reading of the silent share. */
export type IcebergReading = {
  /** Unhappy customers in all, by the silent share assumed; and those of them never heard. */
  unhappy: Interval;
  silent: Interval;
  /** People told of a bad experience, by the assumption. */
  told: Interval;
  /** Silent customers who never return, by the assumption. */
  lost: Interval;
};

export type Iceberg = IcebergReading & {
  /** Distinct customers heard in the view. */
  voiced: number;
  /** The silent share in force. */
  assumption: AssumptionInForce;
  /** The same by the literature, and by the own estimate where there is one. */
  stated: IcebergReading;
  own: IcebergReading | null;
};

/** The reported period against the ones before it. */
export type PeriodSide = {
  n: number;
  open: number;
  medianMs: number | null;
  p90Ms: number | null;
  curve: SurvivalCurve | null;
};
export type PeriodComparison = {
  period: PeriodName;
  /** First and last period of the baseline. */
  from: PeriodName;
  to: PeriodName;
  now: PeriodSide;
  before: PeriodSide;
  /** Log-rank test of the two curves; null where there is nothing to compare. */
  logRank: { chiSquare: number; df: number; p: number } | null;
};

export type ClockReading = { firstResponse: DurationSummary | Absent; resolution: DurationSummary | Absent };

/** What the pages Recovery, Recurrence and Loyalty show beyond the analysis of the month. */
export type FollowUp = {
  month: PeriodName;
  asOf: string | null;
  /** Complaints in the view. */
  cases: number;
  recurrence: {
    nextComplaint: NextEvent | Absent;
    meanComplaints: MeanCurve | Absent;
    failures: readonly FailureRow[] | Absent;
    /** W of the repeat contact rate. */
    repeatDays: number;
  };
  recovery: {
    ladder: readonly LadderRow[] | Absent;
    backlog: Backlog | Absent;
    compensation: CompensationTable | Absent;
    /** The reported period against the twelve months (26 weeks) before it. */
    comparison: { firstResponse: PeriodComparison | Absent; resolution: PeriodComparison | Absent };
    /** Both clocks; the business one needs an opening table. */
    clocks: { inForce: ClockName; calendar: ClockReading; business: ClockReading | Absent };
    openingHours: BusinessCalendar | null;
  };
  loyalty: {
    /** Of all customers of the store who ever bought, those who bought more than once. */
    buyers: Proportion | Absent;
    nextPurchase: NextEvent | Absent;
    baseline: MatchedBaseline | Absent;
    doseResponse: readonly DoseRow[] | Absent;
    promptEffective: readonly PromptEffectiveCell[] | Absent;
    cohorts: readonly CohortCurve[] | Absent;
    revenueAtRisk: RevenueAtRisk | Absent;
    drivers: readonly Driver[] | Absent;
  };
  iceberg: Iceberg | Absent;
  /** Of an import of known failures; the numbers people set by hand stand above it. */
  knownFailures: KnownFailures | Absent;
  assumptions: readonly AssumptionInForce[];
  metrics: readonly MetricReading[];
};

/** How a metric keeps cases with too short a follow-up from biasing it. */
export type FollowUpRule = 'closed-window' | 'censored' | 'none';

/** What a metric is, whatever the view. */
export type MetricHead = {
  id: string;
  section: MetricSection;
  definition: string;
  /** `share of cases`, `share of customers`, `ms`, `score`, `count`, `minor-units`. */
  unit: string;
  higherIs: 'worse' | 'better' | 'neutral';
  /** Columns it needs, in words, and those of them that no row has. */
  needs: readonly string[];
  missing: readonly string[];
  rule: FollowUpRule;
};

/** What a metric says of a group of cases: exactly one of the first three, or why none. */
export type MetricAnswer = {
  proportion: (Proportion & { unknown: number; pending: number }) | null;
  duration:
    | (DurationSummary & {
        unknown: number;
        /** 95 % interval of the median (log-log); null is "not reached". */
        medianLowMs: number | null;
        medianHighMs: number | null;
      })
    | null;
  quantity: {
    unit: string;
    /** Of an amount; null where nobody says which, and for what is no money. */
    currency: string | null;
    n: number;
    unknown: number;
    mean: number | null;
    /** 95 % interval of the mean; null with fewer than two values. */
    low: number | null;
    high: number | null;
    median: number | null;
    sum: number;
  } | null;
  why: string | null;
};

/** One metric of the registry over the view. */
export type MetricReading = MetricHead & MetricAnswer;

/** One metric by the values of a dimension, or by period. */
export type MetricTable = {
  metric: string;
  /** `month`, `week`, `cluster` or a code field (`site`, `channel`, `product`, `team` …). */
  by: string;
  definition: string;
  unit: string;
  rule: FollowUpRule;
  asOf: string | null;
  rows: readonly (MetricAnswer & { label: string; cases: number })[];
  /** Cases of the view that have no value of the dimension, and those of values too seldom to be shown: in no row. */
  without: number;
  seldom: number;
  why: string | null;
};
