import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../core/project-folder.ts';
import { isStale } from './is-stale.ts';
import { ok, trouble, type Result } from '../../../shared/model/result.ts';

/** Builds Electron's main process, engine and preload where they are missing or older than their sources. */
export function ensureElectronBuild(say: (line: string) => void): Result<null> {
  const sources = ['main', 'shared'].map((name) => join(PROJECT_FOLDER, name));
  // The preload is written last.
  if (!isStale(join(PROJECT_FOLDER, '.build', 'electron', 'preload', 'preload.cjs'), sources)) return ok(null);
  say('Building the desktop shell …');
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
  return built.status === 0
    ? ok(null)
    : trouble('cannot-create', `The desktop shell could not be built:\n${built.stderr}`);
}
