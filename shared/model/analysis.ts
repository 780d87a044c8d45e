import type { AssuranceMark, ControlChart, VariationMark } from './chart.ts';
import type { Grain, Interval, PeriodName } from './series.ts';
import type { Judgement, Verdict } from './verdict.ts';

/** A number that may be absent, and then says why (METRICS.md 0.1). */
export type Absent = { why: string };

/** A proportion with its Wilson 95 % interval; shares are of 1. Under n = 10 only the count is shown. */
export type Proportion = {
  numerator: number;
  denominator: number;
  share: number | null;
  low: number | null;
  high: number | null;
};

/** A duration estimated with open cases censored; null median or p90 is "not reached". */
export type DurationSummary = {
  n: number;
  open: number;
  /** Cases left out because the duration is negative (a data error). */
  invalid: number;
  /** Cases left out because nobody can tell how long they took (closed, but not when). */
  unknown?: number;
  medianMs: number | null;
  p90Ms: number | null;
  /** Closed cases only, beside it and marked. */
  closedOnlyMedianMs: number | null;
  withinTarget: (Proportion & { targetMs: number }) | null;
};

export type ClusterName = string;

/** The most specific cell that explains a change: `labels` name a value of each of `dimensions` (field ids). */
export type ChangePlace = {
  dimensions: readonly string[];
  labels: readonly string[];
  /** What it adds to the change, and its share (of 1) of the whole. */
  excess: number;
  share: number;
};

export type ClusterResult = {
  /** `category / touchpoint`. */
  name: ClusterName;
  category: string;
  touchpoint: string;
  /** Cases in the window analysed. */
  n: number;
  /** Cases in the month reported. */
  nMonth: number;
  verdict: Verdict;
  onset: PeriodName | null;
  rateRatio: Interval | null;
  excess: Interval | null;
  pLasting: number;
  /** Grid-wide: the expected share of false ones among the headlines down to this one; null when not a candidate. */
  q: number | null;
  isHeadline: boolean;
  reCodedWith: ClusterName | null;
  judgement: Judgement;
  chart: ControlChart;
  mark: VariationMark;
  /** The chart's target against its limits; absent where no target is set. */
  assurance?: AssuranceMark;
  /** Rates shown from → to, in `rateUnit`. */
  rateBefore: number | null;
  rateNow: number | null;
  rateUnit: string;
  /** Where nearly all of a real change sits; absent where it is everywhere, or in several places. */
  place?: ChangePlace;
  /** The verdict sentence with its evidence. */
  words: string;
};

/** Units of measures: rates and counts as in `ControlChart.unit`, shares in per cent, durations in days. */
export type TargetUnit = 'per 1,000 orders' | 'complaints a month' | 'complaints a week' | '%' | 'days';

/** One row of the measure table. */
export type Measure = {
  id: string;
  label: string;
  /** Printed value, e.g. `22.4`, `14 %`, `3.1 d`; null when absent. */
  value: string | null;
  /** Second line: `1,344/60,010`, `188/1,344 · 12–16`, `61 still open`. */
  detail: string | null;
  /** 24 periods, in the unit of the measure. */
  series: readonly (number | null)[];
  centre: number | null;
  lower: readonly (number | null)[];
  upper: readonly (number | null)[];
  /** A lasting new level or slope, from the onset (an index of `series`) to the end; absent or null where there is none. */
  change?: { onset: number; from: number; to: number } | null;
  target: number | null;
  targetLabel: string | null;
  /** In which unit a target is set, and which side of it is good; absent where none can be set. */
  targetUnit?: TargetUnit;
  good?: 'below' | 'above';
  variation: VariationMark;
  assurance: AssuranceMark;
  words: string;
  /** Why the value is absent. */
  why: string | null;
};

export type Recovery = {
  firstResponse: DurationSummary | Absent;
  resolution: DurationSummary | Absent;
  byMonth: readonly RecoveryMonth[];
  /** Kaplan–Meier curves over all cases of the view; absent where nothing can be estimated. */
  curves?: { firstResponse: SurvivalCurve | null; resolution: SurvivalCurve | null };
};
/** A step curve: the share (of 1) still waiting after `times[i]` milliseconds; open cases are censored. */
export type SurvivalCurve = {
  /** Ascending; a few hundred points at most, enough to draw. */
  times: readonly number[];
  waiting: readonly number[];
  /** Pointwise 95 % interval, same length; null where not computed. */
  low: readonly number[] | null;
  high: readonly number[] | null;
  /** Cases still waiting and under observation at a few round times. */
  atRisk: readonly { timeMs: number; n: number }[];
};
export type RecoveryMonth = {
  period: PeriodName;
  n: number;
  firstResponse: DurationSummary | null;
  resolution: DurationSummary | null;
};

export type ImportSummary = {
  id: number;
  kind: string;
  file: string;
  source: string;
  status: 'loading' | 'done' | 'undone';
  finishedAt: number | null;
  rows: number;
  added: number;
  changed: number;
  same: number;
  rejected: number;
  /** Rows that the complaint rule of the import did not count. */
  contacts?: number;
};

/** All that a page, the report or `analyze --json` needs of one month. */
export type Analysis = {
  store: string;
  organisation: string;
  /** Data clock: ISO 8601 UTC of the newest timestamp in the newest finished import. */
  asOf: string | null;
  zone: string;
  grain: Grain;
  month: PeriodName;
  isComplete: boolean;
  filter: Readonly<Record<string, readonly string[]>>;
  asAt: number | null;
  imports: readonly ImportSummary[];
  counts: { complaints: number; customers: number; orders: number; complaintsMonth: number; ordersMonth: number };
  clusters: readonly ClusterResult[];
  headlines: readonly ClusterName[];
  oneOffs: readonly {
    name: ClusterName;
    period: PeriodName;
    count: number;
    usual: { low: number; high: number };
    isThisMonth: boolean;
  }[];
  reCoded: readonly { from: ClusterName; to: ClusterName; period: PeriodName }[];
  expectedFalseHeadlines: number;
  examined: number;
  recovery: Recovery;
  recurrence: { repeat90: Proportion | Absent; keyShare: Proportion | Absent };
  loyalty: {
    repeatPurchase90: Proportion | Absent;
    /** Complaints that are not resolved, counted from receipt and kept apart. */
    repeatPurchaseUnresolved90: Proportion | Absent;
    /** By days from receipt to resolution: up to 1, 3, 7, 30, more (upToDays null); closed windows only. */
    repeatPurchaseBySpeed: readonly { label: string; upToDays: number | null; repeat: Proportion }[] | Absent;
  };
  pooledKeys: readonly { key: string; cases: number }[];
  measures: readonly Measure[];
  /** At most three sentences; `strong` spans are what matters. */
  bottomLine: readonly TextSpan[];
};

export type TextSpan = { text: string; isStrong?: true };

/** What the cluster page and its printed page show beyond the grid. */
export type ClusterDetail = {
  cluster: ClusterResult;
  month: PeriodName;
  asOf: string | null;
  subcategories: readonly { label: string; n: number }[];
  firstResponse: DurationSummary | Absent;
  resolution: DurationSummary | Absent;
  repeat90: Proportion | Absent;
  repeatPurchase90: Proportion | Absent;
  /** The same over all clusters, to compare with. */
  all: { resolution: DurationSummary | Absent; repeat90: Proportion | Absent; repeatPurchase90: Proportion | Absent };
  examples: readonly CaseRow[];
};

/** One case as listed; personal data masked in the narrative. */
export type CaseRow = {
  caseId: string;
  receivedAt: number;
  firstResponseAt: number | null;
  resolvedAt: number | null;
  category: string | null;
  touchpoint: string | null;
  channel: string | null;
  site: string | null;
  product: string | null;
  status: string | null;
  customer: string | null;
  narrative: string | null;
  importId: number;
};

/** Parameters of every analysis: the address of a view. */
export type AnalysisQuery = {
  month?: PeriodName;
  grain?: Grain;
  filter?: Readonly<Record<string, readonly string[]>>;
  asAt?: number;
  /** Language of the words in the answer; English by default. */
  lang?: 'en' | 'de';
};
