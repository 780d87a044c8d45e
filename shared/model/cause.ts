import type { ClusterSubject } from './decision.ts';

/** METRICS.md 7: where a cause lies. */
export const CAUSE_CODES = [
  'people-training',
  'people-performance',
  'people-role-fit',
  'process',
  'policy',
  'product',
  'supplier',
  'information',
] as const;
export type CauseCode = (typeof CAUSE_CODES)[number];

/** `confirmed`: a person closed it as true; only then words say "because". */
export const CAUSE_STATES = ['open', 'confirmed', 'rejected'] as const;
export type CauseState = (typeof CAUSE_STATES)[number];

/** One thing on a branch of the fishbone. */
export type Bone = { code: CauseCode; text: string };

/** A candidate cause of a cluster; several may stand beside each other. Texts are as typed. */
export type CauseContent = {
  subject: ClusterSubject;
  /** The cause in one sentence. */
  title: string;
  state: CauseState;
  /** Where it lies; null while nobody knows. */
  code: CauseCode | null;
  /** What customers say, and what lies under it. */
  stated: string;
  underlying: string;
  /** Why, and why that: each answers the one before. */
  whys: readonly string[];
  bones: readonly Bone[];
  evidenceFor: readonly string[];
  evidenceAgainst: readonly string[];
  /** Case ids. */
  cases: readonly string[];
  /** Addresses of charts in Redress. */
  charts: readonly string[];
  /** Paths and addresses of documents, as text; Redress never opens them. */
  attachments: readonly string[];
};

/** Most lines in each list, and most whys. */
export const MOST_LINES = 60;
export const MOST_WHYS = 9;
