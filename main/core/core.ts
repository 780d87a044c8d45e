import type { AppInfo } from '../../shared/contract/calls.ts';
import type { Analysis, AnalysisQuery } from '../../shared/model/analysis.ts';
import type { Board } from '../../shared/model/board.ts';
import type { AnyVersion } from '../../shared/model/case-record.ts';
import type { SettingsInForce } from '../../shared/metrics/settings-in-force.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { ImportPreview } from '../../shared/model/import-preview.ts';
import type { ImportOutcome } from '../../shared/model/recognition.ts';
import type { ThemeRun } from '../../shared/model/themes.ts';
import type { Store } from '../db/types.ts';
import type { StoredThemes } from '../analysis/themes/stored-themes.ts';
import type { FollowedDecisions } from '../analysis/follow-decisions.ts';
import type { NamedCases } from '../analysis/named-cases.ts';
import type { Quality } from '../analysis/quality/run-quality.ts';
import type { LogLine } from './app.ts';
import type { Jobs } from './jobs.ts';

/** What the handlers share: the open store, what was computed from it, and the jobs. */
export type Core = {
  store: Store;
  shell: AppInfo['shell'];
  resolveFile: (ref: string) => string | null;
  now: () => number;
  log: (line: LogLine) => void;
  jobs: Jobs<readonly ImportOutcome[]>;
  /** Dry runs, in a queue of their own: they write nothing. */
  previews: Jobs<readonly ImportPreview[]>;
  /** Finding themes, in a queue of its own: an import does not wait for it. */
  themeJobs: Jobs<ThemeRun>;
  /** What people decided and is in force, as at an import. */
  decisions: (asAt?: number) => Decision[];
  /** All versions of decisions that have a place under the present names, and those that lost theirs. */
  allDecisions: (asAt?: number) => FollowedDecisions;
  /** The visible cases under the taxonomy and without it. */
  named: (asAt?: number) => NamedCases;
  /** What people set for the store and is in force, as at an import. */
  settings: (asAt?: number) => SettingsInForce;
  /** The data-quality report, kept as long as its columns. */
  quality: (asAt?: number, filter?: AnalysisQuery['filter']) => Quality;
  /** Columns of the visible cases, kept until an import finishes or is undone. */
  columns: (asAt?: number) => StoreColumns;
  /** Narrative themes with people's changes, as at an import; null where nobody has found any. */
  themes: (asAt?: number) => StoredThemes | null;
  /** The analysis of a query, kept as long as its columns. */
  analysis: (query: AnalysisQuery, lang?: 'en' | 'de') => Analysis;
  /** All versions of causes and actions, about the clusters as they are called now. */
  records: (asAt?: number) => AnyVersion[];
  /** Causes and actions of a query: its month and import count, its filter does not. */
  board: (query: AnalysisQuery) => Board;
};
