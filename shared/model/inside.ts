import type { ExposureBasis } from '../decompose/change-cells.ts';
import type { Interval, PeriodName } from './series.ts';

/** One part of a cluster and what it adds to the change. */
export type InsidePart = {
  /** One label for each dimension; null where the source has nothing. */
  labels: readonly string[];
  /** Cases since the onset. */
  n: number;
  expected: number;
  /** What it adds to the change; the parts of a cut sum to the change's total. */
  excess: number;
  /** Share (of 1) of the chances to complain; null where only time is known. */
  exposureShare: number | null;
  /** How many times as much it changed as all other parts. */
  rise: Interval | null;
};

/** A cluster cut by one dimension or two, the largest part of the change first. */
export type InsideCut = {
  dimensions: readonly string[];
  /** What the cases are held against. */
  basis: ExposureBasis;
  parts: readonly InsidePart[];
};

/** A part that changed more than everything else does; `own` is what it holds beyond the change of all parts. */
export type InsideNamed = InsidePart & { dimensions: readonly string[]; own: number; p: number };

/** Where a lasting change comes from. */
export type Inside = {
  from: PeriodName;
  to: PeriodName;
  total: number;
  /** The change common to all parts; with the named places' own it sums to the total. */
  everywhere: number;
  named: readonly InsideNamed[];
  cuts: readonly InsideCut[];
};

/** One part of a cluster and how much of the cluster it holds, changed or not. */
export type HeldPart = {
  label: string;
  n: number;
  /** Share (of 1) of the cluster's cases, and of what they are held against (null: only its own past is known). */
  share: number;
  exposureShare: number | null;
  /** Its rate against that of the rest; null under 10 cases, had and expected. */
  rateRatio: Interval | null;
  /** Share of false ones among all parts of all clusters that hold at least as much more; null where not tested. */
  q: number | null;
  /** It holds more than its chances explain: `q` ≤ 0.1 and at least 10 cases. */
  stands: boolean;
};
export type HeldCut = { dimension: string; basis: ExposureBasis; rows: readonly HeldPart[] };

/** What holds more of a cluster than its chances to complain explain; the largest surplus of each dimension first. */
export type Concentration = {
  from: PeriodName;
  to: PeriodName;
  /** Parts of all clusters that were looked at. */
  tested: number;
  cuts: readonly HeldCut[];
};

/** Where inside a cluster: what its change adds up to (null without one), and what holds more than its share. */
export type Where = { change: Inside | null; held: Concentration | null };
