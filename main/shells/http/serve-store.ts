import { join } from 'node:path';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { Lang } from '../../../shared/words/messages.ts';
import { saidWords } from '../../../shared/words/said.ts';
import { PROJECT_FOLDER } from '../../core/project-folder.ts';
import { forkEngine } from '../shared/engine-lines.ts';
import { startEngineHost } from '../shared/engine-host.ts';
import { rendererFolder } from '../shared/renderer-folder.ts';
import { openBrowser } from './open-browser.ts';
import { startServer } from './start-server.ts';

export type ServeOptions = {
  storePath: string;
  create: { organisation: string; zone: string } | null;
  port: number;
  /** Told what a person should know while it starts and runs. */
  say: (line: string) => void;
  /** Language of those lines. */
  lang?: Lang;
};

export type ServedStore = { url: string; origin: string; openBrowser: () => void; close: () => Promise<void> };

/** The whole loopback shell: interface built, engine forked, server listening. `close` ends all of it in order. */
export async function serveStore({
  storePath,
  create,
  port,
  say,
  lang = 'en',
}: ServeOptions): Promise<Result<ServedStore>> {
  const folder = rendererFolder((said) => say(saidWords(said, lang)));
  if (!folder.ok) return folder;
  const engine = await startEngineHost(
    () => forkEngine(join(PROJECT_FOLDER, 'main', 'shells', 'engine.ts')),
    { storePath, create, shell: 'http' },
    ({ level, message }) => {
      if (level === 'error') say(`redress: ${message}`);
    },
  );
  if (!engine.ok) return engine;
  const { call, grant } = engine.value;
  const server = await startServer({ call, grant, rendererFolder: folder.value, port });
  if (!server.ok) {
    await engine.value.close();
    return server;
  }
  const { url, origin } = server.value;
  const opened: (() => void)[] = [];
  return ok({
    url,
    origin,
    openBrowser: () => opened.push(openBrowser(url)),
    close: async () => {
      for (const tidy of opened) tidy();
      await server.value.close();
      await engine.value.close();
    },
  });
}
