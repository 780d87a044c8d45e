import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../core/project-folder.ts';
import { isStale } from './is-stale.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { Said } from '../../../shared/model/said.ts';
import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';

/**
 * Folder of the built interface. In a checkout, builds it first (some seconds) when its sources are newer.
 * @param say  told when it has to be built
 */
export function rendererFolder(tell: (said: Said) => void): Result<string> {
  const folder = join(PROJECT_FOLDER, '.build', 'renderer');
  const isBuilt = existsSync(join(folder, 'index.html'));
  const sources = ['renderer', 'shared'].map((name) => join(PROJECT_FOLDER, name));
  if (!isStale(join(folder, 'index.html'), sources)) return ok(folder);
  const vite = join(PROJECT_FOLDER, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(vite)) {
    return isBuilt ? ok(folder) : saidTrouble('cannot-create', say('cli.notBuilt'));
  }
  tell(say('cli.building'));
  const built = spawnSync(
    process.execPath,
    [vite, 'build', '--config', join(PROJECT_FOLDER, 'renderer', 'vite.config.ts'), '--logLevel', 'error'],
    { cwd: PROJECT_FOLDER, encoding: 'utf8' },
  );
  if (built.status !== 0) {
    return saidTrouble('cannot-create', say('cli.buildFailed', { why: built.stderr.trim() }));
  }
  return ok(folder);
}
