import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, it } from 'vitest';

const folder = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Path of a file or folder of the reference data kept beside the project, or null where it is not there. */
export function sharedData(...parts: readonly string[]): string | null {
  const path = join(folder, ...parts);
  return existsSync(path) ? path : null;
}

/** A group of tests on reference data; skipped, with the reason in its title, where that data is absent. */
export function describeWithShared(title: string, parts: readonly string[], body: (path: string) => void): void {
  const path = sharedData(...parts);
  if (path === null) {
    it.skip(`${title} [skipped: no ../shared/${parts.join('/')}]`, () => {});
    return;
  }
  describe(title, () => body(path));
}
