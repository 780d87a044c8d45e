import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../core/project-folder.ts';
import { isStale } from './is-stale.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { Said } from '../../../shared/model/said.ts';
import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';

/** Builds Electron's main process, engine and preload where they are missing or older than their sources. */
export function ensureElectronBuild(tell: (said: Said) => void): Result<null> {
  const sources = ['main', 'shared'].map((name) => join(PROJECT_FOLDER, name));
  // The preload is written last.
  if (!isStale(join(PROJECT_FOLDER, '.build', 'electron', 'preload', 'preload.cjs'), sources)) return ok(null);
  tell(say('cli.buildingShell'));
  const built = spawnSync(
    process.execPath,
    [
      join(PROJECT_FOLDER, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
      'build',
      '--config',
      join('main', 'shells', 'electron', 'electron.vite.config.ts'),
    ],
    { cwd: PROJECT_FOLDER, encoding: 'utf8' },
  );
  return built.status === 0 ? ok(null) : saidTrouble('cannot-create', say('cli.shellFailed', { why: built.stderr }));
}
