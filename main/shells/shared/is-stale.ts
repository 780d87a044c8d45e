import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether something built is missing or older than its sources. Where there are no sources (an installed program) what is
 * built is never stale.
 * @param built    the file that a build writes last
 * @param sources  folders; those that are not there do not count
 */
export function isStale(built: string, sources: readonly string[]): boolean {
  return !existsSync(built) || sources.some((folder) => newest(folder) > statSync(built).mtimeMs);
}

/** Time of the newest file in a folder; 0 when there is none. */
function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((time, entry) => Math.max(time, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}
