import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../core/project-folder.ts';
import { ok, trouble, type Result } from '../../../shared/model/result.ts';

/**
 * Folder of the built interface. In a checkout that was never built, builds it first (some seconds).
 * @param say  told when it has to be built
 */
export function rendererFolder(say: (line: string) => void): Result<string> {
  const folder = join(PROJECT_FOLDER, '.build', 'renderer');
  if (existsSync(join(folder, 'index.html'))) return ok(folder);
  const vite = join(PROJECT_FOLDER, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(vite)) return trouble('cannot-create', 'The interface is not built. Run “npm run build:renderer”.');
  say('Building the interface (once) …');
  const built = spawnSync(
    process.execPath,
    [vite, 'build', '--config', join(PROJECT_FOLDER, 'renderer', 'vite.config.ts'), '--logLevel', 'error'],
    { cwd: PROJECT_FOLDER, encoding: 'utf8' },
  );
  if (built.status !== 0) {
    return trouble('cannot-create', `The interface could not be built:\n${built.stderr.trim()}`);
  }
  return ok(folder);
}
