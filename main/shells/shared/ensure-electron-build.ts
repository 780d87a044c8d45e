import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../core/project-folder.ts';
import { ok, trouble, type Result } from '../../../shared/model/result.ts';

/** Builds Electron's main process, engine and preload where that has not been done. */
export function ensureElectronBuild(say: (line: string) => void): Result<null> {
  if (existsSync(join(PROJECT_FOLDER, '.build', 'electron', 'main', 'index.js'))) return ok(null);
  say('Building the desktop shell (once) …');
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
