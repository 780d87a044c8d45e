import type { ClusterSubject, Decision } from './decision.ts';

/** The fields whose raw values pass through the taxonomy (METRICS.md 1). */
export const TAXONOMY_FIELDS = ['category', 'touchpoint'] as const;
export type TaxonomyField = (typeof TAXONOMY_FIELDS)[number];

/** What stands where the source has nothing. Nothing can be renamed to it. */
export const NO_NAME = '(none)';

/** One name gets another (rename, alias), or several become one (merge). */
export type RenameChange = { kind: 'rename'; field: TaxonomyField; from: readonly string[]; to: string };

/** Which cases a rule of a split takes: those with one of these values of a field as imported, or with a word in the narrative. */
export type SplitTest = { field: string; values: readonly string[] } | { word: string };
export type SplitRule = { when: SplitTest; to: string };
/** Cases of one name are told apart; the first rule that fits wins, and what fits none keeps its name. */
export type SplitChange = { kind: 'split'; field: TaxonomyField; from: string; rules: readonly SplitRule[] };

/** Cases of these categories that have no touchpoint get one. */
export type PlaceChange = { kind: 'place'; categories: readonly string[]; touchpoint: string };

/** Two clusters are one and the same under another code: all cases of the one belong to the other. */
export type BridgeChange = { kind: 'bridge'; from: ClusterSubject; to: ClusterSubject };

/** These spellings are different things: they are not suggested as one again. It moves no case. */
export type DismissChange = { kind: 'dismiss'; field: TaxonomyField; names: readonly string[] };

export type TaxonomyContent = RenameChange | SplitChange | PlaceChange | BridgeChange | DismissChange;

/** One version in the audit trail. Changes apply in the order of their ids; an undone one is left out. */
export type TaxonomyChange = {
  id: number;
  content: TaxonomyContent;
  reason: string;
  who: string;
  /** Milliseconds UTC. */
  madeAt: number;
  undoneAt: number | null;
};

/** A value as the exports have it. */
export type RawValue = {
  value: string;
  n: number;
  /** What its cases are called now, largest first; more than one after a split or a bridge. */
  names: readonly { name: string; n: number }[];
  /** First and last month of receipt. */
  firstMonth: string;
  lastMonth: string;
};

/** Why two spellings look like one name. */
export type LikenessReason = 'spaces' | 'case' | 'accents' | 'punctuation' | 'order' | 'plural' | 'encoding' | 'typing';

/** Names that look like one, and the one proposed for them all. */
export type Suggestion = {
  field: TaxonomyField;
  names: readonly { name: string; n: number }[];
  to: string;
  reasons: readonly LikenessReason[];
};

/** A decision whose cases went to several clusters, or are only a part of the one they are in: it holds nowhere. */
export type OrphanedDecision = { decision: Decision; why: 'split' | 'merged' };

export type TaxonomyState = {
  asAt: number | null;
  /** At most 2,000 values a field, most frequent first, and how many there are. */
  values: Readonly<Record<TaxonomyField, { total: number; rows: readonly RawValue[] }>>;
  /** Canonical names with their cases, most frequent first (at most 2,000). */
  names: Readonly<Record<TaxonomyField, readonly { name: string; n: number }[]>>;
  /** Every change, oldest first: the audit trail. */
  changes: readonly TaxonomyChange[];
  orphans: readonly OrphanedDecision[];
};

/** What a change would do: cases that get another name, and the clusters whose numbers move. */
export type TaxonomyPreview = {
  moved: number;
  clusters: readonly { category: string; touchpoint: string; before: number; after: number }[];
};
