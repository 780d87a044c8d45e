import type { AppInfo } from '../../shared/contract/calls.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { openStore } from '../db/open-store.ts';
import type { Store } from '../db/types.ts';
import type { App, LogLine } from './app.ts';
import { callBorder } from './call-border.ts';
import type { Core } from './core.ts';
import { createViews } from './create-views.ts';
import { actionHandlers } from './handlers/actions.ts';
import { analysisHandlers } from './handlers/analysis.ts';
import { appHandlers } from './handlers/app.ts';
import { caseHandlers } from './handlers/cases.ts';
import { chartHandlers } from './handlers/charts.ts';
import { customerHandlers } from './handlers/customers.ts';
import { decisionHandlers } from './handlers/decisions.ts';
import { followUpHandlers } from './handlers/follow-up.ts';
import { importHandlers } from './handlers/imports.ts';
import { insideHandlers } from './handlers/inside.ts';
import { jobHandlers } from './handlers/jobs.ts';
import { searchHandlers } from './handlers/search.ts';
import { savedViewHandlers } from './handlers/saved-views.ts';
import { qualityHandlers } from './handlers/quality.ts';
import { taxonomyHandlers } from './handlers/taxonomy.ts';
import { themeHandlers } from './handlers/themes.ts';
import { previewHandlers } from './handlers/previews.ts';
import { profileHandlers } from './handlers/profiles.ts';
import { settingHandlers } from './handlers/settings.ts';
import { createJobs } from './jobs.ts';
import { worldTrouble } from './world-trouble.ts';

export type AppOptions = {
  storePath: string;
  shell: AppInfo['shell'];
  /** What a new store is made with; without it a missing store is `not-found`. */
  create?: { organisation: string; zone: string };
  readOnly?: boolean;
  /** The path behind a reference that a call names, or null when the shell granted none. */
  resolveFile: (ref: string) => string | null;
  now?: () => number;
  log?: (line: LogLine) => void;
};

/** Opens a store and puts the contract in front of it. The same in every shell. */
export function createApp(options: AppOptions): Result<App> {
  const opened = openStore(options.storePath, {
    ...(options.create === undefined ? {} : { create: options.create }),
    ...(options.readOnly === undefined ? {} : { readOnly: options.readOnly }),
  });
  return opened.ok ? ok(serve(opened.value, options)) : opened;
}

function serve(store: Store, { shell, resolveFile, now = Date.now, log = () => undefined }: AppOptions): App {
  const core: Core = {
    store,
    shell,
    resolveFile,
    now,
    log,
    jobs: createJobs(worldTrouble),
    previews: createJobs(worldTrouble),
    themeJobs: createJobs(worldTrouble),
    ...createViews(store),
  };
  const border = callBorder(
    {
      ...appHandlers(core),
      ...importHandlers(core),
      ...jobHandlers(core),
      ...previewHandlers(core),
      ...profileHandlers(core),
      ...analysisHandlers(core),
      ...followUpHandlers(core),
      ...caseHandlers(core),
      ...customerHandlers(core),
      ...chartHandlers(core),
      ...insideHandlers(core),
      ...decisionHandlers(core),
      ...taxonomyHandlers(core),
      ...themeHandlers(core),
      ...actionHandlers(core),
      ...settingHandlers(core),
      ...qualityHandlers(core),
      ...savedViewHandlers(core),
      ...searchHandlers(core),
    },
    log,
  );
  let closing: Promise<void> | null = null;
  return {
    ...border,
    close: () =>
      (closing ??= Promise.all([core.jobs, core.previews, core.themeJobs].map((jobs) => jobs.stopAll())).then(() =>
        store.close(),
      )),
  };
}
