import type { AppInfo } from '../../shared/contract/calls.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { openStore } from '../db/open-store.ts';
import type { Store } from '../db/types.ts';
import type { App, LogLine } from './app.ts';
import { callBorder } from './call-border.ts';
import type { BareCore, Core } from './core.ts';
import { handlerTable } from './handler-table.ts';
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
    ...(options.readOnly === undefined ? {} : { readOnly: options.readOnly, update: true }),
  });
  return opened.ok ? ok(serve(opened.value, options)) : opened;
}

function serve(store: Store, { shell, resolveFile, now = Date.now, log = () => undefined }: AppOptions): App {
  const core: BareCore = {
    store,
    shell,
    resolveFile,
    now,
    log,
    jobs: createJobs(worldTrouble),
    previews: createJobs(worldTrouble),
    themeJobs: createJobs(worldTrouble),
  };
  let loaded: Promise<Core> | null = null;
  const whole = (): Promise<Core> => (loaded ??= withViews(core));
  const border = callBorder(handlerTable(core, whole), log);
  let closing: Promise<void> | null = null;
  return {
    ...border,
    close: () =>
      (closing ??= Promise.all([core.jobs, core.previews, core.themeJobs].map((jobs) => jobs.stopAll())).then(() =>
        store.close(),
      )),
  };
}

async function withViews(core: BareCore): Promise<Core> {
  const { createViews } = await import('./create-views.ts');
  return { ...core, ...createViews(core.store) };
}
