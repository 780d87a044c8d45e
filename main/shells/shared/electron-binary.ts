import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../core/project-folder.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { Said } from '../../../shared/model/said.ts';
import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';

const INSTALL_WITHIN_MS = 180_000;

/**
 * Path of the Electron program. npm brings it without its binary, which is fetched at the first start: one try, bounded in
 * time. `refused` when there is no screen to show a window on.
 */
export function electronBinary(tell: (said: Said) => void, install: () => void = fetchBinary): Result<string> {
  if (!hasScreen()) return saidTrouble('refused', say('cli.noScreen'));
  const found = findBinary();
  if (found !== null) return ok(found);
  tell(say('cli.fetching'));
  install();
  const fetched = findBinary();
  return fetched === null ? saidTrouble('not-found', say('cli.noElectron')) : ok(fetched);
}

/** Windows and macOS always have one; elsewhere X11 or Wayland say so. */
export function hasScreen(platform = process.platform, environment = process.env): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return [environment['DISPLAY'], environment['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '');
}

function findBinary(): string | null {
  const folder = join(PROJECT_FOLDER, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

function fetchBinary(): void {
  const script = join(PROJECT_FOLDER, 'node_modules', 'electron', 'install.js');
  if (existsSync(script)) spawnSync(process.execPath, [script], { stdio: 'ignore', timeout: INSTALL_WITHIN_MS });
}
