import type { AppInfo } from '../../shared/contract/calls.ts';
import type { ImportPreview } from '../../shared/model/import-preview.ts';
import type { ImportOutcome } from '../../shared/model/recognition.ts';
import type { ThemeRun } from '../../shared/model/themes.ts';
import type { Store } from '../db/types.ts';
import type { LogLine } from './app.ts';
import type { Views } from './create-views.ts';
import type { Jobs } from './jobs.ts';

/** What every handler shares: the open store and the jobs. */
export type BareCore = {
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
};

/** The same with what is computed from the store. */
export type Core = BareCore & Views;

/** The whole core, for those who may not need it: what computes is loaded by the first who asks, and is the same for all. */
export type WholeCore = () => Promise<Core>;
